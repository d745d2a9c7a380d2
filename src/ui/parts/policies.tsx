/** The rules of the house, each with its reason and with what it allows. */
import { say, sum } from '../../i18n/page-speech.ts'
import type { Policy, Scenario } from '../../scenario/scenario.ts'
import { languageOf } from '../line-language.ts'
import styles from './lists.module.css'

interface PoliciesProps {
  readonly policies: readonly Policy[]
  readonly of: Pick<Scenario, 'currency' | 'language'>
}

export function Policies({ policies, of }: PoliciesProps) {
  if (policies.length === 0) return <p>{say('brief.policies.none')}</p>
  return (
    <ul className={styles['rules']}>
      {policies.map(({ id, says, because, allows, upTo }) => (
        <li key={id}>
          <strong lang={languageOf(says, of.language)} dir="auto">
            {says}
          </strong>
          <span lang={languageOf(because, of.language)} dir="auto">
            {because}
          </span>
          {allows !== undefined && (
            <span>
              {upTo === undefined
                ? say('brief.allows.only', { allows })
                : say('brief.allows', { allows, worth: sum(upTo, of) })}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
