/** The whole mood table, for a terminal of any width. */
import {
  MOOD,
  NOT_MET,
  SWINGS,
  SWINGS_IN_CONTEXT,
  type Swing,
  TEMPER_FACTORS,
  TONE_FACTORS,
} from '../dialogue/mood-table.ts'
import { signed } from '../i18n/signed.ts'
import { MOVES, TONES } from '../scenario/vocabulary.ts'
import { pad, sideBySide, table, wrap } from './paper.ts'
import { say } from './say.ts'

export function moodReason(): string {
  return say('mood-intro', {
    falls: MOOD.angerFalls,
    rises: MOOD.angerRises,
    trustFalls: MOOD.trustFalls,
    trustRises: MOOD.trustRises,
    limit: MOOD.limitAnger,
    limitEarly: MOOD.limitAngerDistrusting,
    limitTrust: MOOD.limitTrust,
  })
}

export function moodTables(width: number): string {
  const wide = Math.max(...MOVES.map(move => move.length))
  const row = (move: string, anger: string, trust: string) =>
    `${pad(move, wide)}  ${anger.padStart(5)}  ${trust.padStart(5)}`
  const swings = MOVES.map(move => row(move, signed(SWINGS[move].anger), signed(SWINGS[move].trust)))
  return [
    `${say('mood-head')}:`,
    sideBySide(swings, width, 2, row(say('mood-move'), say('mood-anger'), say('mood-trust'))),
    '',
    `${say('mood-context')}:`,
    table(inContext(), width, 2),
    '',
    `${say('mood-tones')}:`,
    table(byTone(), width, 2),
    wrap(notes(), width, 2),
    '',
    `${say('mood-ease')}:`,
    wrap(say('mood-ease-note', MOOD.ease), width, 2),
    '',
    `${say('mood-temper')}:`,
    wrap(say('mood-temper-note', TEMPER_FACTORS), width, 2),
  ].join('\n')
}

function inContext(): string[][] {
  return Object.entries(SWINGS_IN_CONTEXT).flatMap(([move, cases]) =>
    (Object.entries(cases) as [Context, Swing][]).map(([context, { anger, trust }]) => [
      signed(anger).padStart(5),
      signed(trust).padStart(5),
      say(`mood-${context}`, { move }),
    ]),
  )
}

type Context = 'softened' | 'whole' | 'bare' | 'afterLimit' | 'beforeLimit'

function byTone(): string[][] {
  return [
    [say('mood-tone'), say('mood-listen'), say('mood-own'), say('mood-solve'), say('mood-notMet')],
    ...TONES.map(tone => {
      const { listen, own, solve } = TONE_FACTORS[tone]
      return [tone, `× ${listen}`, `× ${own}`, `× ${solve}`, signed(NOT_MET[tone])]
    }),
  ]
}

function notes(): string {
  return say('mood-tones-note', {
    unheard: MOOD.solveUnheard,
    fades: MOOD.apologyFades.slice(1, 3).join(', '),
    met: MOOD.met,
    abuse: MOOD.abuseUnlimited,
  })
}
