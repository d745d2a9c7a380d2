/** What the captions speak with. */
import { captions } from './en-GB/sounds.ts'
import { speechOf } from './speech.ts'

export const { say } = speechOf('en-GB', captions)
