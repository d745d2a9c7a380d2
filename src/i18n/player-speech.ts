/** What a package speaks with before its programme can be shown. */
import { player } from './en-GB/player.ts'
import { speechOf } from './speech.ts'

export const { say } = speechOf('en-GB', player)
