/** What stands where a score is held back. */
import { lookedAt } from './en-GB/looked-at.ts'
import { speechOf } from './speech.ts'

export const { say } = speechOf('en-GB', lookedAt)
