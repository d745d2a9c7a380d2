/** What the LMS kept cannot be gone on with: it is told, and stays as it is until the person decides. */
import type { Unreadable } from '../../host/lms/course-lms.ts'
import { say } from '../../i18n/player-speech.ts'
import message from '../parts/message.module.css'
import { NoticeScreen } from './notice-screen.tsx'

interface UnreadableScreenProps {
  readonly why: Unreadable
  readonly onAnew: () => void
  /** Null where there is nowhere to go. */
  readonly onLeave: (() => void) | null
}

export function UnreadableScreen({ why, onAnew, onLeave }: UnreadableScreenProps) {
  return (
    <NoticeScreen title={say(`${why}.title`)}>
      <p>{say(why)}</p>
      <p>{say('unreadable.wait')}</p>
      <p>{say('unreadable.anew')}</p>
      <p className={message['ways']}>
        {onLeave && (
          <button type="button" className={message['way']} onClick={onLeave}>
            {say('leave')}
          </button>
        )}
        <button type="button" className={message['way']} onClick={onAnew}>
          {say('begin-anew')}
        </button>
      </p>
    </NoticeScreen>
  )
}
