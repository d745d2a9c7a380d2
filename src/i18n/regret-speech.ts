/** What the debrief says of what was still possible; it comes late, and so do its sentences. */
import { regret } from './en-GB/regret.ts'
import { speechOf } from './speech.ts'

export const { say } = speechOf('en-GB', regret)
