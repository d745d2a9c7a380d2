/** The screen of an address that leads nowhere. */
import { say } from '../../i18n/page-speech.ts'
import { Message } from './message.tsx'

export function Lost() {
  return (
    <Message title={say('lost.title')}>
      <p>{say('lost.lead')}</p>
    </Message>
  )
}
