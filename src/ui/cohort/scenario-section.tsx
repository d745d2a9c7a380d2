/** One scenario, in one version and mode: who is counted, the way they went, and each reply. */
import { useId } from 'react'
import type { ScenarioReport } from '../../cohort/report.ts'
import { MARKS } from '../../cohort/rest-score.ts'
import { say } from '../../i18n/cohort-page-speech.ts'
import { number, say as sayOfGroup } from '../../i18n/cohort-speech.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import styles from './cohort.module.css'
import { FlowMap } from './flow-map.tsx'
import { BeatTable, PassTable } from './flow-tables.tsx'
import { Replies } from './replies.tsx'

interface ScenarioSectionProps {
  readonly report: ScenarioReport
  readonly scenario: Scenario | undefined
}

export function ScenarioSection({ report, scenario }: ScenarioSectionProps) {
  const id = useId()
  const { title, mode, plays, people } = report
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <h2 id={id}>
        <span lang={scenario?.language} dir="auto">
          {title}
        </span>{' '}
        <small>
          {sayOfGroup(`mode.${mode}`)} · {sayOfGroup('version', { version: plays.slice(0, 8) })}
        </small>
      </h2>
      {countedWords(report).map(words => (
        <p key={words}>{words}</p>
      ))}
      {people > 0 && scenario && (
        <>
          <h3>{say('way.title')}</h3>
          <p>{say('way.lead')}</p>
          <FlowMap report={report} scenario={scenario} />
          <BeatTable report={report} scenario={scenario} />
          <PassTable report={report} />
          <Replies report={report} scenario={scenario} />
        </>
      )}
    </section>
  )
}

function countedWords(report: ScenarioReport): readonly string[] {
  const { people, attempts, unfinished, nameless, before, fatal, scores } = report
  const counted = sayOfGroup('counted', { people, attempts, unfinished })
  if (people === 0) return [counted]
  const { first, playedBefore: played, debriefed } = before
  const marks = MARKS.flatMap(mark => {
    const spread = scores[mark]
    return spread ? [sayOfGroup('score', { mark: sayOfGroup(`mark.${mark}`), ...inNumbers(spread) })] : []
  })
  return [
    [counted, sayOfGroup('counted.once'), sayOfGroup('counted.nameless', { nameless })],
    [
      debriefed === null
        ? sayOfGroup('before.unknown', { first, played })
        : sayOfGroup('before.known', { first, played, debriefed }),
      sayOfGroup('fatal', { fatal }),
    ],
    [`${marks.join('; ')}.`],
  ].map(sentences => sentences.filter(Boolean).join(' '))
}

function inNumbers(spread: { readonly lower: number; readonly median: number; readonly upper: number }) {
  return { lower: number(spread.lower), median: number(spread.median), upper: number(spread.upper) }
}
