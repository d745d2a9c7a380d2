/** The desk before the talk: who is there, what may be given, the rules with their reasons, and what is known. */
import type { ReactNode } from 'react'
import { calledBy } from '../../i18n/names.ts'
import { say } from '../../i18n/page-speech.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { languageOf } from '../line-language.ts'
import { CustomerRecord } from '../parts/customer-record.tsx'
import { Policies } from '../parts/policies.tsx'
import { useArrival } from '../parts/use-arrival.ts'
import { AbuseNote } from './abuse-note.tsx'
import styles from './brief.module.css'
import { Held } from './held.tsx'
import { Purse } from './purse.tsx'

interface BriefProps {
  readonly scenario: Scenario
  /** The way into the talk. */
  readonly children: ReactNode
}

/** Past so many characters the brief is set smaller, so that the desk is not far below. */
const LONG = 360

/** What the customer wants is not told: it is for the trainee to ask. */
export function Brief({ scenario, children }: BriefProps) {
  const { title, language, abuse, brief, youMay, customer, teaches } = scenario
  const heading = useArrival<HTMLHeadingElement>(title)
  const name = calledBy(customer.name)
  return (
    <div className={styles['brief']}>
      <Held scenario={scenario} />
      <main className={styles['words']}>
        <h1 ref={heading} tabIndex={-1} lang={languageOf(title, language)} dir="auto">
          {title}
        </h1>
        {abuse > 0 && <AbuseNote abuse={abuse} />}
        <div
          className={styles['lede']}
          data-long={brief.length > LONG || undefined}
          lang={languageOf(brief, language)}
          dir="auto"
        >
          {paragraphsOf(brief).map(paragraph => (
            <p key={paragraph} dir="auto">
              {paragraph}
            </p>
          ))}
        </div>
        {(youMay.give > 0 || scenario.scores.includes('compensation')) && (
          <Purse give={youMay.give} of={scenario} />
        )}
        <div className={styles['two']}>
          <section>
            <h2>{say('brief.policies')}</h2>
            <Policies policies={youMay.policies} of={scenario} />
          </section>
          <section>
            <h2>{say('brief.record', { name })}</h2>
            <CustomerRecord entries={customer.record} language={language} />
          </section>
        </div>
        <p className={styles['trains']}>
          <b>{say('library.trains')}</b>
          {teaches.map(practice => (
            <span key={practice}>{say(`practice.${practice}`)}</span>
          ))}
        </p>
        {children}
      </main>
    </div>
  )
}

function paragraphsOf(text: string): string[] {
  return text.split(/\n\s*\n/).filter(paragraph => paragraph.trim() !== '')
}
