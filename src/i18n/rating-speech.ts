/** What rating oneself speaks with; it comes late, and so do its sentences. */
import { rating } from './en-GB/rating.ts'
import { speechOf } from './speech.ts'

export const { say } = speechOf('en-GB', rating)
