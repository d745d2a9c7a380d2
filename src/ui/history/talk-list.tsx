/** The talks as a list, on a phone. */
import { memo } from 'react'
import { say as sayInDebrief } from '../../i18n/debrief-speech.ts'
import { say } from '../../i18n/history-speech.ts'
import { date, number } from '../../i18n/page-speech.ts'
import { DIMENSIONS } from '../../scenario/vocabulary.ts'
import styles from './history.module.css'
import type { ClosedTalk, FinishedTalk } from './kept-talk.ts'
import type { Row } from './rows.ts'
import { RemoveButton, type Removing } from './remove-button.tsx'
import { closedWords, depthOf, endedWords, Head, type RowProps, TalkLink, Unseen } from './talk-parts.tsx'
import { useTitleOf } from './use-title-of.ts'

export function TalkList({ rows, onRemove }: Removing & { rows: readonly Row[] }) {
  return (
    <ol className={styles['list']}>
      {rows.map(({ talk, depth, looked }) => (
        <li key={talk.id} data-depth={depthOf(depth)}>
          {talk.kind === 'closed' ? (
            <Closed talk={talk} onRemove={onRemove} />
          ) : (
            <Open talk={talk} whole={depth === 0} looked={looked} onRemove={onRemove} />
          )}
        </li>
      ))}
    </ol>
  )
}

/** Drawn once: showing more must not draw again what stands there. */
const Open = memo(function Open({ talk, whole, looked, onRemove }: RowProps) {
  return (
    <>
      <Head talk={talk} />
      <div>
        <TalkLink talk={talk} whole={whole} />
        <p>{say('about', { date: date(talk.started), mode: talk.mode })}</p>
        <p>{endedWords(talk)}</p>
        {talk.kind === 'finished' &&
          (talk.grade && !looked ? <Unseen talk={talk} /> : <Scores grade={talk.grade} />)}
        <RemoveButton talk={talk} onRemove={onRemove} />
      </div>
    </>
  )
})

function Scores({ grade }: Pick<FinishedTalk, 'grade'>) {
  if (!grade) return <p>{say('grade.none')}</p>
  return (
    <dl>
      <div>
        <dt>{say('overall')}</dt>
        <dd>{say('grade.words', { overall: number(grade.overall), passed: grade.passed ? 'yes' : 'no' })}</dd>
      </div>
      {DIMENSIONS.map(dimension => {
        const score = grade.scores[dimension]
        return (
          score !== null && (
            <div key={dimension}>
              <dt>{sayInDebrief(`dimension.${dimension}`)}</dt>
              <dd>{number(score)}</dd>
            </div>
          )
        )
      })}
    </dl>
  )
}

function Closed({ talk, onRemove }: Removing & { talk: ClosedTalk }) {
  const title = useTitleOf(talk)
  return (
    <>
      <span className={styles['head']} aria-hidden="true" />
      <div>
        <b>{title}</b>
        <p>{closedWords(talk)}</p>
        <RemoveButton talk={talk} onRemove={onRemove} />
      </div>
    </>
  )
}
