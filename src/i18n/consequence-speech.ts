/** What the debrief says of what came of a talk; it comes late, and so do its sentences. */
import { consequence } from './en-GB/consequence.ts'
import { speechOf } from './speech.ts'

export const { say } = speechOf('en-GB', consequence)
