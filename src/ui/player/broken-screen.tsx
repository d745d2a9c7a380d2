/** A part of the package did not arrive: there is nothing to show but that, and a way to try again. */
import { say } from '../../i18n/player-speech.ts'
import message from '../parts/message.module.css'
import { NoticeScreen } from './notice-screen.tsx'

export function BrokenScreen({ onAgain }: { onAgain: () => void }) {
  return (
    <NoticeScreen title={say('broken.title')}>
      <p>{say('broken')}</p>
      <p>
        <button type="button" className={message['way']} onClick={onAgain}>
          {say('again')}
        </button>
      </p>
    </NoticeScreen>
  )
}
