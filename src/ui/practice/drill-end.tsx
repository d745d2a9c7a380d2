/** What a drill came to: what was used of what was asked for, and the ways on. */
import { Link } from 'wouter'
import { say } from '../../i18n/drill-speech.ts'
import { nameOf } from '../../i18n/move-names-speech.ts'
import type { Answer } from '../../practice/answer.ts'
import { countsOf } from '../../practice/grade.ts'
import { Message } from '../parts/message.tsx'
import message from '../parts/message.module.css'
import { PROGRESS } from '../paths.ts'
import styles from './drill.module.css'

export function DrillEnd({ answers, onAgain }: { answers: readonly Answer[]; onAgain: () => void }) {
  const counts = countsOf(answers.flatMap(({ chances }) => chances))
  const clean = answers.filter(({ lost }) => lost === 0).length
  return (
    <Message title={say('done.title', { of: answers.length, clean })}>
      <div>
        <p>{say('done.lead')}</p>
        <dl className={styles['counts']}>
          {[...counts].map(([move, { taken, of }]) => (
            <div key={move}>
              <dt>{nameOf(move)}</dt>
              <dd>{say('done.count', { taken, of })}</dd>
            </div>
          ))}
        </dl>
      </div>
      <p>{say('done.kept')}</p>
      <p className={message['ways']}>
        <button type="button" className={message['way']} onClick={onAgain}>
          {say('again')}
        </button>
        <Link href={PROGRESS} className={message['way']}>
          {say('progress')}
        </Link>
      </p>
    </Message>
  )
}
