/** What a turn gave away of what was still possible; nothing where it gave nothing away, or while it is not known. */
import { use } from 'react'
import { say as sayScore } from '../../i18n/debrief-speech.ts'
import { say } from '../../i18n/regret-speech.ts'
import { givenAway, type Regret, type Still } from '../../lint/still.ts'
import { DIMENSIONS } from '../../scenario/vocabulary.ts'
import type { TurnReview } from './review.ts'
import { costOf } from './turning-points.ts'
import styles from './turns.module.css'
import { RegretsContext } from './use-regrets.ts'

export function Regretted({ of }: { of: TurnReview }) {
  const regrets = use(RegretsContext)
  if (!regrets) return null
  const { all, exact } = regrets
  const at = all.findIndex(({ turn }) => turn === of.turn.n)
  const regret = all[at]
  if (!regret) return null
  const said = [
    ...silencesWords(all.slice(0, at), 'silence.first'),
    ...regretWords(regret, of, exact),
    ...(isLastTurn(all, at) ? silencesWords(all.slice(at + 1), 'silence.last', true) : []),
  ]
  if (said.length === 0) return null
  return (
    <div className={styles['part']}>
      <h3>{say('title')}</h3>
      {said.map(words => (
        <p key={words}>{words}</p>
      ))}
    </div>
  )
}

function regretWords({ overall, by }: Regret, of: TurnReview, exact: boolean): readonly string[] {
  const parts = DIMENSIONS.flatMap(dimension => {
    const still = by[dimension]
    if (!still || givenAway(still) === 0) return []
    return [say('part', { ...still, dimension: sayScore(`dimension.${dimension}`) })]
  })
  const given = givenAway(overall)
  if (given === 0 && parts.length === 0) return []
  const kind = of.isNote ? 'note' : 'reply'
  const first =
    given > 0
      ? say(exact ? 'overall' : 'overall.bound', { ...overall, kind })
      : say('kept', { before: overall.before })
  const alone = Object.keys(by).length < 2
  return [first, ...(alone ? [] : parts), ...(costOf(of) === 0 ? [say('quiet')] : [])]
}

/** Silences right before a turn, or after the last one. */
function silencesWords(
  all: readonly Regret[],
  id: 'silence.first' | 'silence.last',
  after = false,
): readonly string[] {
  const own = after ? all : all.slice(all.findLastIndex(({ turn }) => turn !== null) + 1)
  const [first] = own
  const last = own.at(-1)
  if (!first || !last) return []
  const still: Still = { before: first.overall.before, after: last.overall.after }
  return givenAway(still) > 0 ? [say(id, { ...still })] : []
}

function isLastTurn(all: readonly Regret[], at: number): boolean {
  return all.slice(at + 1).every(({ turn }) => turn === null)
}
