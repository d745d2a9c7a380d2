/** How the naive players fare against the pass mark, and for comparison the others. */
import type { Proof, StrategyName, StrategyProof } from '../lint/proof.ts'
import { NAIVE } from '../lint/ways/players.ts'
import { number, playsOf, say } from '../i18n/report-speech.ts'
import { type Markup, markup } from '../map/markup.ts'
import { RUBRIC } from '../scoring/rubric.ts'
import { bar } from './bar.ts'
import type { Section } from './section.ts'
import { type Row, table } from './table.ts'

const SOUND: readonly StrategyName[] = ['best', 'brief', 'full', 'worst']
/** More plays of a hundred than this must not pass by a naive taste. */
const MOST_PLAYS = 5

export function playersSection({ strategies }: Proof): Section {
  const naive: readonly string[] = NAIVE
  const rows = (names: readonly StrategyName[]) =>
    names.flatMap(name => {
      const fare = strategies.get(name)
      return fare ? [rowOf(name, fare, naive.includes(name))] : []
    })
  const columns = [say('players.head.who'), say('players.head.mean'), say('players.head.chance')]
  return {
    id: 'players',
    title: say('players.title'),
    lead: say('players.lead'),
    shows: markup`<h3>${say('players.naive')}</h3>${table('players', say('players.naive'), columns, rows(NAIVE))}
<h3>${say('players.sound')}</h3>${table('players', say('players.sound'), columns, rows(SOUND))}`,
  }
}

function rowOf(name: StrategyName, fare: StrategyProof, naive: boolean): Row {
  const plays = say('players.passes', { plays: playsOf(fare.chance) })
  return {
    head: markup`${say(`player.${name}`)} <small>${say(`does.${name}`, { move: fare.move ?? 'none' })}</small>`,
    cells: [
      markup`<span class="n">${number(fare.mean)}</span>${bar(0, fare.mean, 100, RUBRIC.passMark)}${
        !fare.exactMeans && markup` <small>${say('players.drawn')}</small>`
      }`,
      markup`<span class="n">${plays}</span>${bar(0, 100 * fare.chance, 100, naive ? MOST_PLAYS : undefined)}${remark(fare, naive)}`,
    ],
  }
}

function remark({ interval, passed }: StrategyProof, naive: boolean): Markup {
  const [from, to] = interval ?? [0, 0]
  return markup`${interval && markup` <small>${say('players.interval', { from: playsOf(from), to: playsOf(to) })}</small>`}${
    naive && passed && markup` <strong class="warn">${say('players.too-often')}</strong>`
  }`
}
