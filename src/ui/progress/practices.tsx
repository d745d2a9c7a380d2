/** Each practice: in how many talks it was met, and what its moves and scores were there. */
import { useMemo } from 'react'
import { say as sayInDebrief } from '../../i18n/debrief-speech.ts'
import { nameOf } from '../../i18n/move-names-speech.ts'
import { date, number, say as sayOnPage } from '../../i18n/page-speech.ts'
import { say } from '../../i18n/progress-speech.ts'
import { PRACTICE_MOVES } from '../../practice/practice-moves.ts'
import { type PracticeMet, practicesMet } from '../../practice/practices.ts'
import type { PractisedTalk } from '../../practice/practised-talk.ts'
import { Folded } from './folded.tsx'
import { countWords } from './moves.tsx'
import styles from './practices.module.css'
import sectionStyles from './progress.module.css'

export function Practices({ talks }: { talks: readonly PractisedTalk[] }) {
  const practices = useMemo(
    () => practicesMet(talks).toSorted((a, b) => Number(b.talks > 0) - Number(a.talks > 0)),
    [talks],
  )
  return (
    <section className={sectionStyles['section']}>
      <h2>{say('practices.title')}</h2>
      <p className={sectionStyles['sub']}>{say('practices.sub')}</p>
      <ul className={styles['practices']}>
        {practices.map(met => (
          <One key={met.practice} met={met} />
        ))}
      </ul>
    </section>
  )
}

function One({ met }: { met: PracticeMet }) {
  const { practice, talks, last, moves, chances, taken } = met
  const name = sayOnPage(`practice.${practice}`)
  return (
    <li>
      <h3>{name}</h3>
      <p className={styles['met']}>{say('practice.met', { talks, last: last === null ? '' : date(last) })}</p>
      {talks > 0 && <p>{shownWords(met).join(' ')}</p>}
      {chances > 0 && (
        <>
          <svg className={styles['share']} aria-hidden="true" focusable="false">
            <rect width="100%" height="100%" className={styles['of']} />
            <rect width={`${(100 * taken) / chances}%`} height="100%" className={styles['taken']} />
          </svg>
          <Folded name={say('practice.moves')} label={say('practice.which', { practice: name })}>
            {() => (
              <dl className={styles['each']}>
                {moves.map(used => (
                  <div key={used.move}>
                    <dt>{nameOf(used.move)}</dt>
                    <dd>{countWords(used)}</dd>
                  </div>
                ))}
              </dl>
            )}
          </Folded>
        </>
      )}
    </li>
  )
}

/** Sentences, each whole in itself. */
function shownWords({ practice, chances, taken, ranges, spoiled }: PracticeMet): readonly string[] {
  const words: string[] = []
  if (chances > 0) words.push(say('practice.chances', { taken, of: chances }))
  else if (PRACTICE_MOVES[practice].moves.length > 0) words.push(say('practice.no-chances'))
  for (const { dimension, lowest, highest } of ranges) {
    const about = { dimension: sayInDebrief(`dimension.${dimension}`) }
    words.push(
      lowest === highest
        ? say('practice.at', { ...about, score: number(lowest) })
        : say('practice.range', { ...about, low: number(lowest), high: number(highest) }),
    )
  }
  if (spoiled === 0) words.push(say('practice.without.none'))
  else if (spoiled !== null) words.push(say('practice.without', { spoiled }))
  return words
}
