/** The debrief in short: how it ended, what became of it, the scores, and every point with its reason. */
import { isOver } from '../dialogue/state.ts'
import { type Transcript, turnsOf } from '../dialogue/transcript.ts'
import { say as sayInDebrief } from '../i18n/debrief-speech.ts'
import { fatalWords } from '../i18n/fatal-words.ts'
import { findingWords, sourceWords } from '../i18n/finding-words.ts'
import { calledBy } from '../i18n/names.ts'
import { DIMENSIONS } from '../scenario/vocabulary.ts'
import { type Finding, scoreSoFar } from '../scoring/score.ts'
import type { Graded } from '../scoring/verdict.ts'
import { painter, table, widthOf, wrap } from './paper.ts'
import { say } from './say.ts'
import type { World } from './world.ts'

export function debrief({ script, reference }: Graded, transcript: Transcript, world: World): string {
  const paint = painter(world)
  const width = widthOf(world)
  const { state } = transcript
  const ending = script.endings.get(state.ending ?? '')
  if (!isOver(state) || !ending) return `\n${wrap(say('unfinished'), width)}\n`
  const { scenario } = script
  const name = calledBy(scenario.customer.name)
  const { scores, overall, passed, fatal, findings } = scoreSoFar(script, reference, transcript)
  const flags = fatal.map(flag => paint('red', wrap(fatalWords(scenario, flag), width)))
  const rows = DIMENSIONS.flatMap(dimension => {
    const points = scores[dimension]
    return points === null ? [] : [[sayInDebrief(`dimension.${dimension}`), String(points)]]
  })
  return [
    '',
    paint('bold', sayInDebrief(`outcome.${ending.ends}`, { name })),
    wrap(ending.afterwards, width),
    '',
    ...(flags.length > 0 ? [...flags, wrap(sayInDebrief('scores.fatal'), width), ''] : []),
    table(
      [
        ...rows,
        [
          paint('bold', sayInDebrief('scores.overall')),
          paint(passed ? 'green' : 'red', say('overall-is', { overall, passed: passed ? 'yes' : 'no' })),
        ],
      ],
      width,
      2,
    ),
    '',
    ...turnFindings(transcript, findings, world),
    '',
  ].join('\n')
}

/** By turn: what was said, and what it took. */
function turnFindings(transcript: Transcript, findings: readonly Finding[], world: World): string[] {
  const paint = painter(world)
  const width = widthOf(world)
  const costly = findings.filter(({ points }) => points > 0)
  if (costly.length === 0) return [wrap(say('nothing-lost'), width)]
  const turns = turnsOf(transcript)
  return [...new Set(costly.map(({ turn }) => turn))].flatMap(n => {
    const said = turns.find(turn => turn.n === n)?.said.reply
    const rows = costly
      .filter(({ turn }) => turn === n)
      .map(finding => [
        paint('red', sayInDebrief('point.lost', { points: finding.points })),
        sayInDebrief(`dimension.${finding.dimension}`),
        `${findingWords(transcript, finding)} ${paint('dim', sourceWords(finding))}`,
      ])
    const head = said
      ? table([[`${n}.`, sayInDebrief('turn.quote', { words: said.say })]], width)
      : wrap(sayInDebrief('turn.none'), width)
    return [head, table(rows, width, 2)]
  })
}
