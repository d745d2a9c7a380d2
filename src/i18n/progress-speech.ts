/** What the progress speaks with; it comes late, and so do its sentences. */
import { progress } from './en-GB/progress.ts'
import { speechOf } from './speech.ts'

export const { say, day } = speechOf('en-GB', progress)
