/** What a credential proves, and what it does not, in plain words. */
import { say } from '../../i18n/verify-speech.ts'
import styles from './verify.module.css'

interface ProvesProps {
  /** Whether it was made by `certify`, which replays before it signs. */
  readonly isOurs: boolean
  readonly hasStatus: boolean
}

export function Proves({ isOurs, hasStatus }: ProvesProps) {
  return (
    <div className={styles['pair']}>
      <section>
        <h2>{say('proves')}</h2>
        <ul>
          <li>{say('proves.signed')}</li>
          {isOurs && <li>{say('proves.scores')}</li>}
        </ul>
      </section>
      <section>
        <h2>{say('proves.not')}</h2>
        <ul>
          {isOurs && (
            <>
              <li>{say('proves.not.who')}</li>
              <li>{say('proves.not.alone')}</li>
            </>
          )}
          <li>{say('proves.not.back')}</li>
          {hasStatus && <li>{say('status')}</li>}
        </ul>
      </section>
    </div>
  )
}
