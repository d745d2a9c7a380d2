/** The rules on how a scenario hangs together, in the order in which they are listed. */
import { beatNeverReached } from './beat-never-reached.ts'
import { conditionOneSided } from './condition-one-sided.ts'
import { effectInVain } from './effect-in-vain.ts'
import { endsBadlyWhatever } from './ends-badly-whatever.ts'
import { flagNeverRead } from './flag-never-read.ts'
import { goesRound } from './goes-round.ts'
import { neverRejoins } from './never-rejoins.ts'
import { replyNeverThere } from './reply-never-there.ts'

export const STRUCTURE = [
  beatNeverReached,
  replyNeverThere,
  conditionOneSided,
  endsBadlyWhatever,
  flagNeverRead,
  effectInVain,
  goesRound,
  neverRejoins,
] as const
