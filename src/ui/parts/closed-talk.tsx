/** The screen of a talk that cannot be opened, with why. */
import { say } from '../../i18n/page-speech.ts'
import type { Closed } from '../opened.ts'
import { Message } from './message.tsx'

export function ClosedTalk({ why }: { why: Closed }) {
  return (
    <Message title={say('closed.title')}>
      <p>{say('closed.why', { why: say(`closed.${why}`) })}</p>
      {why !== 'unknown' && <p>{say('closed.kept')}</p>}
    </Message>
  )
}
