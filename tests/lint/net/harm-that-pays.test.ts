/** Harm that pays is found over a net as by walking. The marks are made so that none ever does: here others are put in their place. */
import { expect, test } from 'vitest'
import { proveByWalking } from '../../../src/lint/prove.ts'
import { proveOver } from '../../../src/lint/prove-net.ts'
import type { Loss } from '../../../src/lint/ways/losses.ts'
import { playground } from '../../../src/lint/ways/played.ts'
import { measured } from '../../support/script.ts'

const TALK = `
  opening: asking
    tell = answer validate -> hard
    self = answer validate self-focus -> easy
    sour = answer validate sarcasm -> easy
    lie = answer validate over-promise -> easy
    cave = answer validate undermine -> easy
    both = answer validate threaten -> easy
    off = answer -> lost
  hard: asking
    tell = answer validate -> done
    more = answer -> done
    rude = dismiss -> done
  easy: asking
    tell = answer validate -> done
  lost: asking
    tell = answer validate -> done
    rude = dismiss -> done
  done: resolved`

const NONE: Loss = {
  empathy: 0,
  boundaries: 0,
  fatal: false,
  harms: { empathy: false, boundaries: false, any: false },
}
const harms = (empathy: number, boundaries: number): Loss => ({
  ...NONE,
  empathy,
  boundaries,
  harms: { empathy: empathy > 0, boundaries: boundaries > 0, any: true },
})
/** What each reply takes, where it takes anything. */
const TAKES: Readonly<Record<string, Loss>> = {
  'opening.self': harms(10, 0),
  'opening.sour': harms(11, 0),
  'opening.lie': harms(0, 12),
  'opening.cave': harms(0, 13),
  'opening.both': harms(9, 40),
  'opening.off': { ...NONE, empathy: 30, boundaries: 30 },
  'hard.tell': { ...NONE, empathy: 20, boundaries: 12 },
  'hard.more': { ...NONE, empathy: 10, boundaries: 50 },
  'hard.rude': harms(60, 50),
  'lost.tell': { ...NONE, empathy: 100 },
  'lost.rude': harms(100, 0),
}

test('harm pays where the best clean way loses as much in that dimension, and not all of it', () => {
  const one = measured(TALK, { anger: 0, trust: 8, scores: ['empathy', 'boundaries'] })
  const ground = {
    ...playground(one),
    losses: (place: { readonly beat: string }, said: { readonly reply: { readonly id: string } }) => () =>
      TAKES[`${place.beat}.${said.reply.id}`] ?? NONE,
  }
  const byNet = proveOver(ground, [[]])
  if (!byNet || byNet === 'too large') throw new Error('It is small.')
  const paying = [
    { beat: 'opening', reply: 'self', dimension: 'empathy' },
    { beat: 'opening', reply: 'both', dimension: 'empathy' },
    { beat: 'opening', reply: 'lie', dimension: 'boundaries' },
  ]
  expect(byNet.harmThatPays).toEqual(paying)
  expect(proveByWalking(ground, [[]], undefined)?.harmThatPays).toEqual(paying)
})
