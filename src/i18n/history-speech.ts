/** What the history speaks with; it comes late, and so do its sentences. */
import { history } from './en-GB/history.ts'
import { speechOf } from './speech.ts'

export const { say } = speechOf('en-GB', history)
