/** What the proposals speak with; they come late, and so do their sentences. */
import { practice } from './en-GB/practice.ts'
import { speechOf } from './speech.ts'

export const { say } = speechOf('en-GB', practice)
