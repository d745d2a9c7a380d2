/** Two talks side by side: opens and grades both, or says why they cannot stand beside each other. */
import { useCallback } from 'react'
import { Link, Redirect } from 'wouter'
import { isOver } from '../../dialogue/state.ts'
import { say } from '../../i18n/beside-speech.ts'
import { say as sayInDebrief } from '../../i18n/debrief-speech.ts'
import { say as sayOfLooking } from '../../i18n/looked-at-speech.ts'
import { beside, inTime } from '../../practice/beside.ts'
import { reviewOf } from '../debrief/review.ts'
import { courseTalks } from '../course/course-talks.ts'
import { useHost } from '../host.ts'
import { openAttempt } from '../opened.ts'
import { ClosedTalk } from '../parts/closed-talk.tsx'
import { Loading } from '../parts/loading.tsx'
import { Message } from '../parts/message.tsx'
import { usePromised } from '../parts/use-promised.ts'
import { debriefOf, PROGRAMME, talkOf } from '../paths.ts'
import { useLookedAt } from '../rating/use-looked-at.ts'
import { BesideView } from './beside-view.tsx'

export default function BesideScreen({ id, other }: { id: string; other: string }) {
  const host = useHost()
  const lookedAt = useLookedAt()
  const opened = usePromised(
    useCallback(
      () => Promise.all([openAttempt(host, id), openAttempt(host, other), courseTalks(host)]),
      [host, id, other],
    ),
  )
  if (!opened || !lookedAt) return <Loading />
  const [one, two, { heldBack }] = opened.value
  const held = [id, other].find(heldBack)
  if (held !== undefined) return <Redirect to={`${PROGRAMME}${debriefOf(held)}`} replace />
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
  const unseen = [earlier, later].find(({ attempt }) => !lookedAt(attempt))
  if (unseen) {
    return (
      <Message title={sayOfLooking('beside.title')}>
        <p>{sayOfLooking('beside')}</p>
        <p>
          <Link href={debriefOf(unseen.attempt.id)}>{sayOfLooking('look')}</Link>
        </p>
      </Message>
    )
  }
  return <BesideView first={first} second={second} compared={compared} />
}
