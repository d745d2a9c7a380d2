/** One launch of a package: where its record is kept, and what stands in the way of it. */
import type { Attempts } from '../../host/attempts.ts'
import type { Course } from '../../host/course.ts'
import type { Keepsakes } from '../../host/keepsakes.ts'
import type { Unreadable } from '../../host/lms/course-lms.ts'
import type { SettingsStore } from '../../host/settings.ts'
import type { YourData } from '../../host/your-data.ts'

export interface Session {
  readonly course: Course
  readonly attempts: Attempts
  readonly keepsakes: Keepsakes
  readonly dataWith: (settings: SettingsStore) => YourData
  /** BCP 47, where whoever launched it said one. */
  readonly language: string | null
  /** Absent where nobody said. */
  readonly sound?: boolean
  /** Where the record is kept with an LMS, the page must not be loaded again: that would be another launch. */
  readonly lasts: boolean
  readonly state: () => 'open' | 'elsewhere' | 'over' | Unreadable
  /** Calls back when the state changes; gives back how to stop. */
  readonly watch: (changed: () => void) => () => void
  readonly beginAnew: () => void
  readonly leave: (() => void) | null
}
