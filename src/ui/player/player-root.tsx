/** A package from the outside in: first what stands in the way of its programme, then the programme. */
import { type ReactNode, useSyncExternalStore } from 'react'
import type { Session } from './session.ts'
import { say } from '../../i18n/player-speech.ts'
import message from '../parts/message.module.css'
import { NoticeScreen } from './notice-screen.tsx'
import { UnreadableScreen } from './unreadable-screen.tsx'

interface PlayerRootProps {
  readonly session: Pick<Session, 'state' | 'watch' | 'beginAnew' | 'leave'>
  /** Drawn only once nothing stands in the way. */
  readonly children: ReactNode
}

export function PlayerRoot({ session, children }: PlayerRootProps) {
  const state = useSyncExternalStore(session.watch, session.state)
  if (state === 'open') return children
  if (state === 'elsewhere') {
    return (
      <NoticeScreen title={say('elsewhere.title')}>
        <p>{say('elsewhere')}</p>
      </NoticeScreen>
    )
  }
  if (state === 'over') {
    return (
      <NoticeScreen title={say('over.title')}>
        <p>{say('over')}</p>
        {session.leave && (
          <p className={message['ways']}>
            <button type="button" className={message['way']} onClick={session.leave}>
              {say('over.leave')}
            </button>
          </p>
        )}
      </NoticeScreen>
    )
  }
  return <UnreadableScreen why={state} onAnew={session.beginAnew} onLeave={session.leave} />
}
