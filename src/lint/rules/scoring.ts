/** The rules on whether a score tells good from bad, and on how a customer is kept in character, in the order in which they are listed. */
import { bestOutOfReach } from './best-out-of-reach.ts'
import { harmThatPays } from './harm-that-pays.ts'
import { movesAndWords } from './moves-and-words.ts'
import { naivePasses } from './naive-passes.ts'
import { noWayOutForYou } from './no-way-out-for-you.ts'
import { oneTemperament } from './one-temperament.ts'
import { toneOutOfKeeping } from './tone-out-of-keeping.ts'

export const SCORING = [
  naivePasses,
  oneTemperament,
  harmThatPays,
  bestOutOfReach,
  movesAndWords,
  toneOutOfKeeping,
  noWayOutForYou,
] as const
