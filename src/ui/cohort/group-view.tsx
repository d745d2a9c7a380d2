/** All that can be said of a group: scenario by scenario, then of its people, then of the scores themselves. */
import { LEFT_OUT } from '../../cohort/cohort.ts'
import type { Talk } from '../../cohort/talks.ts'
import type { CompiledScenario } from '../../course/compiled.ts'
import { say } from '../../i18n/cohort-page-speech.ts'
import { say as sayOfGroup } from '../../i18n/cohort-speech.ts'
import { Masthead } from '../parts/masthead.tsx'
import { useArrival } from '../parts/use-arrival.ts'
import styles from './cohort.module.css'
import { Correct } from './correct.tsx'
import type { Gathered } from './gather.ts'
import { HelpList } from './help-list.tsx'
import { ReliabilityView } from './reliability-view.tsx'
import { ScenarioSection } from './scenario-section.tsx'

interface GroupViewProps {
  readonly gathered: Gathered
  readonly scenarios: readonly CompiledScenario[]
  readonly find: (text: string) => Promise<readonly Talk[]>
  readonly onAnother: () => void
}

export function GroupView({ gathered, scenarios, find, onAnother }: GroupViewProps) {
  const { report, read, faults, faultCount, brought } = gathered
  const heading = useArrival<HTMLHeadingElement>(say('title'))
  const left = LEFT_OUT.filter(why => report.leftOut[why] > 0)
  const leftCount = left.reduce((sum, why) => sum + report.leftOut[why], 0)
  return (
    <div className={styles['cohort']}>
      <Masthead />
      <main>
        <header className={styles['head']}>
          <h1 ref={heading} tabIndex={-1}>
            {say('title')}
          </h1>
          <p>{say('read', { count: read })}</p>
          <button type="button" onClick={onAnother}>
            {say('another')}
          </button>
        </header>
        {leftCount > 0 && (
          <details className={styles['told']}>
            <summary>{say('left.title', { count: leftCount })}</summary>
            <ul>
              {left.map(why => (
                <li key={why}>{sayOfGroup(`left.${why}`, { count: report.leftOut[why] })}</li>
              ))}
            </ul>
          </details>
        )}
        {faultCount > 0 && (
          <details className={styles['told']}>
            <summary>{say('faults.title', { count: faultCount })}</summary>
            <ul>
              {faults.map(({ file, problem: { range } }, index) => (
                <li key={`${index} ${file}`}>{say('fault', { file, line: range.start.line })}</li>
              ))}
              {faultCount > faults.length && (
                <li>{say('faults.more', { count: faultCount - faults.length })}</li>
              )}
            </ul>
          </details>
        )}
        {report.scenarios.map(one => (
          <ScenarioSection
            key={`${one.plays} ${one.mode}`}
            report={one}
            scenario={scenarios.find(({ plays }) => plays === one.plays)?.scenario}
          />
        ))}
        <HelpList report={report} />
        <ReliabilityView report={report} />
        <Correct find={find} brought={brought} />
        <p className={styles['meaning']}>{say('meaning')}</p>
      </main>
    </div>
  )
}
