/** What walking through a talk speaks with; it comes late, and so do its sentences. */
import { walk } from './en-GB/walk.ts'
import { speechOf } from './speech.ts'

export const { say } = speechOf('en-GB', walk)
