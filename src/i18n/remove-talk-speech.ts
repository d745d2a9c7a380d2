/** What is said before one talk is deleted. */
import { removeTalk } from './en-GB/remove-talk.ts'
import { speechOf } from './speech.ts'

export const { say } = speechOf('en-GB', removeTalk)
