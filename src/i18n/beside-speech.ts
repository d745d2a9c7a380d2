/** What speaks of two talks side by side; it comes late, and so do its sentences. */
import { beside } from './en-GB/beside.ts'
import { speechOf } from './speech.ts'

export const { say } = speechOf('en-GB', beside)
