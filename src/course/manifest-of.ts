/** What a manifest of either SCORM says of a package. */
import type { Programme } from '../scenario/programme.ts'

export interface ManifestOf {
  /** In a package of one scenario, a programme of that one. */
  readonly programme: Pick<Programme, 'id' | 'title' | 'mode'> &
    Partial<Pick<Programme, 'provider' | 'stages' | 'languages'>>
  /** Paths in the package, the manifest itself aside; `launch` is one of them. */
  readonly files: readonly string[]
  /** The page that the LMS opens. */
  readonly launch: string
  /** 0 to 100; it stands in the manifest of an assessment alone. */
  readonly mark: number
}
