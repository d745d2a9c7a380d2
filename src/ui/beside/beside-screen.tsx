/** Two talks side by side: opens and grades both, or says why they cannot stand beside each other. */
import { useCallback } from 'react'
import { Link } from 'wouter'
import { isOver } from '../../dialogue/state.ts'
import { say } from '../../i18n/beside-speech.ts'
import { say as sayInDebrief } from '../../i18n/debrief-speech.ts'
import { beside, inTime } from '../../practice/beside.ts'
import { reviewOf } from '../debrief/review.ts'
import { useHost } from '../host.ts'
import { openAttempt } from '../opened.ts'
import { ClosedTalk } from '../parts/closed-talk.tsx'
import { Loading } from '../parts/loading.tsx'
import { Message } from '../parts/message.tsx'
import { usePromised } from '../parts/use-promised.ts'
import { talkOf } from '../paths.ts'
import { BesideView } from './beside-view.tsx'

export default function BesideScreen({ id, other }: { id: string; other: string }) {
  const host = useHost()
  const opened = usePromised(
    useCallback(() => Promise.all([openAttempt(host, id), openAttempt(host, other)]), [host, id, other]),
  )
  if (!opened) return <Loading />
  const [one, two] = opened.value
  if ('closed' in one) return <ClosedTalk why={one.closed} />
  if ('closed' in two) return <ClosedTalk why={two.closed} />
  if (id === other) return <Message title={say('one.title')}>{<p>{say('one')}</p>}</Message>
  const [earlier, later] = inTime(one, two)
  const [ofOne, ofOther] = [earlier.attempt.scenario, later.attempt.scenario]
  if (ofOne.id !== ofOther.id || ofOne.plays !== ofOther.plays) {
    return (
      <Message title={say('none.title')}>
        <p>{say('none')}</p>
      </Message>
    )
  }
  const open = [later, earlier].find(({ transcript }) => !isOver(transcript.state))
  if (open) {
    return (
      <Message title={say('open.title')}>
        <p>{say('open')}</p>
        <p>
          <Link href={talkOf(open.attempt.id)}>{say('open.on')}</Link>
        </p>
      </Message>
    )
  }
  const [first, second] = [reviewOf(earlier), reviewOf(later)]
  const compared = first && second && beside(first, second)
  if (!compared) {
    return (
      <Message title={say('unscored.title')}>
        <p>{sayInDebrief('unscored')}</p>
      </Message>
    )
  }
  return <BesideView first={first} second={second} compared={compared} />
}
