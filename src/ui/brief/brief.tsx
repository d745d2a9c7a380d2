/** Who you are, what you may give, the rules with their reasons, and what is known of the customer. */
import { Link } from 'wouter'
import type { Mode } from '../../dialogue/attempt.ts'
import { calledBy } from '../../i18n/names.ts'
import { say, sum } from '../../i18n/page-speech.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { Policies } from '../parts/policies.tsx'
import { CustomerRecord } from '../parts/customer-record.tsx'
import { MoodReading } from '../parts/mood-reading.tsx'
import { useArrival } from '../parts/use-arrival.ts'
import { LIBRARY } from '../paths.ts'
import styles from './brief.module.css'
import { BeginForm } from './begin-form.tsx'

interface BriefProps {
  readonly scenario: Scenario
  readonly onBegin: (mode: Mode) => Promise<void>
}

/** What the customer wants is not told: it is for the trainee to ask. */
export function Brief({ scenario, onBegin }: BriefProps) {
  const { title, brief, youMay, customer } = scenario
  const heading = useArrival<HTMLHeadingElement>(title)
  const name = calledBy(customer.name)
  return (
    <main className={styles['brief']}>
      <nav>
        <Link href={LIBRARY}>{say('app.scenarios')}</Link>
      </nav>
      <aside className={styles['person']}>
        <p className={styles['name']}>{customer.name}</p>
        <p>{scenario.setting.business}</p>
        <p>
          <MoodReading mood={customer.mood} />
        </p>
      </aside>
      <div className={styles['text']}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <div className={styles['you']}>
          {brief
            .split(/\n\s*\n/)
            .filter(paragraph => paragraph.trim() !== '')
            .map(paragraph => (
              <p key={paragraph}>{paragraph}</p>
            ))}
        </div>
        <div className={styles['money']}>
          <p>
            <strong>{sum(youMay.give, scenario)}</strong>{' '}
            <span>{say(youMay.give > 0 ? 'brief.give' : 'brief.give.nothing')}</span>
          </p>
        </div>
        <section>
          <h2>{say('brief.policies')}</h2>
          <Policies policies={youMay.policies} of={scenario} />
        </section>
        <section>
          <h2>{say('brief.record', { name })}</h2>
          <CustomerRecord entries={customer.record} />
        </section>
        <BeginForm channel={scenario.setting.channel} name={name} onBegin={onBegin} />
      </div>
    </main>
  )
}
