/** The talks as a table, on a desk. */
import { memo } from 'react'
import { say as sayInDebrief } from '../../i18n/debrief-speech.ts'
import { say } from '../../i18n/history-speech.ts'
import { date, number } from '../../i18n/page-speech.ts'
import { say as sayOfRemoving } from '../../i18n/remove-talk-speech.ts'
import { DIMENSIONS } from '../../scenario/vocabulary.ts'
import styles from './history.module.css'
import type { ClosedTalk, Grade } from './kept-talk.ts'
import type { Row } from './rows.ts'
import { RemoveButton, type Removing } from './remove-button.tsx'
import { closedWords, depthOf, endedWords, Head, type RowProps, TalkLink, Unseen } from './talk-parts.tsx'
import { useTitleOf } from './use-title-of.ts'

export function TalkTable({ rows, onRemove }: Removing & { rows: readonly Row[] }) {
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']} aria-label={say('talks')}>
        <thead>
          <tr>
            <th scope="col">{say('with')}</th>
            <th scope="col">{say('date')}</th>
            <th scope="col">{say('mode')}</th>
            <th scope="col">{say('ended')}</th>
            {DIMENSIONS.map(dimension => (
              <th key={dimension} scope="col" className={styles['number']}>
                {sayInDebrief(`dimension.${dimension}`)}
              </th>
            ))}
            <th scope="col" className={styles['number']}>
              {say('overall')}
            </th>
            <th scope="col">
              <span className={styles['hidden']}>{sayOfRemoving('remove')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ talk, depth, looked }) =>
            talk.kind === 'closed' ? (
              <ClosedRow key={talk.id} talk={talk} onRemove={onRemove} />
            ) : (
              <OpenRow
                key={talk.id}
                talk={talk}
                whole={depth === 0}
                depth={depthOf(depth)}
                looked={looked}
                onRemove={onRemove}
              />
            ),
          )}
        </tbody>
      </table>
    </div>
  )
}

/** Drawn once: showing more must not draw again what stands there. */
const OpenRow = memo(function OpenRow({
  talk,
  whole,
  depth,
  looked,
  onRemove,
}: RowProps & { depth: number | undefined }) {
  return (
    <tr data-depth={depth}>
      <th scope="row">
        <div className={styles['with']}>
          <Head talk={talk} />
          <TalkLink talk={talk} whole={whole} />
        </div>
      </th>
      <td>
        <time dateTime={talk.started}>{date(talk.started)}</time>
      </td>
      <td>{say(`mode.${talk.mode}`)}</td>
      <td colSpan={talk.kind === 'begun' ? 2 + DIMENSIONS.length : undefined}>{endedWords(talk)}</td>
      {talk.kind === 'finished' &&
        (talk.grade && !looked ? (
          <td colSpan={1 + DIMENSIONS.length}>
            <Unseen talk={talk} />
          </td>
        ) : (
          <Scores grade={talk.grade} />
        ))}
      <td className={styles['number']}>
        <RemoveButton talk={talk} onRemove={onRemove} />
      </td>
    </tr>
  )
})

function Scores({ grade }: { grade: Grade | undefined }) {
  if (!grade) return <td colSpan={1 + DIMENSIONS.length}>{say('grade.none')}</td>
  return (
    <>
      {DIMENSIONS.map(dimension => {
        const score = grade.scores[dimension]
        return (
          <td key={dimension} className={styles['number']}>
            {score === null ? <NotScored /> : number(score)}
          </td>
        )
      })}
      <td className={styles['number']}>
        <b>{number(grade.overall)}</b>
        <small>{say('grade.passed', { passed: grade.passed ? 'yes' : 'no' })}</small>
      </td>
    </>
  )
}

function NotScored() {
  return (
    <>
      <span aria-hidden="true">{say('score.dash')}</span>
      <span className={styles['hidden']}>{say('score.none')}</span>
    </>
  )
}

function ClosedRow({ talk, onRemove }: Removing & { talk: ClosedTalk }) {
  const title = useTitleOf(talk)
  return (
    <tr>
      <th scope="row">
        <b className={styles['unknown']}>{title}</b>
      </th>
      <td colSpan={4 + DIMENSIONS.length}>{closedWords(talk)}</td>
      <td className={styles['number']}>
        <RemoveButton talk={talk} onRemove={onRemove} />
      </td>
    </tr>
  )
}
