/** What a debrief speaks of one’s own view with; it comes late, and so do its sentences. */
import { own } from './en-GB/own.ts'
import { speechOf } from './speech.ts'

export const { say } = speechOf('en-GB', own)
