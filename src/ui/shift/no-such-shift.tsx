/** An address of a shift that the programme does not have. */
import { say } from '../../i18n/shift-speech.ts'
import { Message } from '../parts/message.tsx'

export function NoSuchShift({ id }: { id: string }) {
  return (
    <Message title={say('unknown.title')}>
      <p>{say('unknown', { id })}</p>
    </Message>
  )
}
