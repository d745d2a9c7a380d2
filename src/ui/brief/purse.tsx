/** The sum that is yours to give, as the largest figure on the desk. */
import { say, sum } from '../../i18n/page-speech.ts'
import type { Minor, Scenario } from '../../scenario/scenario.ts'
import styles from './brief.module.css'

export function Purse({ give, of }: { give: Minor; of: Pick<Scenario, 'currency'> }) {
  return (
    <p className={styles['purse']}>
      <strong>{sum(give, of)}</strong>{' '}
      {give > 0 ? (
        <span>
          <b>{say('brief.give')}</b> {say('brief.give.less')}
        </span>
      ) : (
        <span>
          <b>{say('brief.give.nothing')}</b>
        </span>
      )}
    </p>
  )
}
