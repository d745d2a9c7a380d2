/** What the moves are called in few words. */
import { moveNames } from './en-GB/move-names.ts'
import { speechOf } from './speech.ts'

export const { say: nameOf } = speechOf('en-GB', moveNames)
