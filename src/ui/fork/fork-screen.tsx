/** The way from a turn of a debrief into the talk that says it differently; Back leads to the debrief again. */
import { useCallback } from 'react'
import { Link, Redirect } from 'wouter'
import { say as sayInDebrief } from '../../i18n/debrief-speech.ts'
import { say } from '../../i18n/fork-speech.ts'
import { useHost } from '../host.ts'
import { ClosedTalk } from '../parts/closed-talk.tsx'
import { Loading } from '../parts/loading.tsx'
import { Message } from '../parts/message.tsx'
import { usePromised } from '../parts/use-promised.ts'
import { debriefOf, PROGRAMME, talkOf } from '../paths.ts'
import { makeFork } from './make-fork.ts'

interface ForkScreenProps {
  /** The id of the talk, and its turn as the address has it. */
  readonly id: string
  readonly turn: string
}

export default function ForkScreen({ id, turn }: ForkScreenProps) {
  const host = useHost()
  const made = usePromised(useCallback(() => makeFork(host, id, Number(turn)), [host, id, turn]))
  if (!made) return <Loading />
  const { value } = made
  switch (value.kind) {
    case 'fork':
      return <Redirect to={talkOf(value.id)} replace />
    case 'held-back':
      return <Redirect to={`${PROGRAMME}${debriefOf(id)}`} replace />
    case 'closed':
      return <ClosedTalk why={value.why} />
    case 'unfinished':
      return (
        <Message title={sayInDebrief('unfinished.title')}>
          <p>{say('unfinished')}</p>
          <p>
            <Link href={talkOf(id)}>{sayInDebrief('unfinished.on')}</Link>
          </p>
        </Message>
      )
    case 'no-turn':
      return (
        <Message title={say('no-turn.title', { n: turn })}>
          <p>{say('no-turn', { turns: value.turns })}</p>
          <p>
            <Link href={debriefOf(id)}>{say('talk.back')}</Link>
          </p>
        </Message>
      )
  }
}
