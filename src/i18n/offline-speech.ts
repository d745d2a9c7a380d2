/** What the page says of itself without a network. */
import { offline } from './en-GB/offline.ts'
import { speechOf } from './speech.ts'

export const { say } = speechOf('en-GB', offline)
