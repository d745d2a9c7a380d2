/** What the other screens speak of a programme with. */
import { courseNotice } from './en-GB/course-notice.ts'
import { speechOf } from './speech.ts'

export const { say } = speechOf('en-GB', courseNotice)
