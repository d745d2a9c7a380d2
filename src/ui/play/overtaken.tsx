/** Says that another tab took this talk further. */
import { say } from '../../i18n/page-speech.ts'
import styles from '../parts/message.module.css'

export function Overtaken({ onShow }: { onShow: () => void }) {
  return (
    <main className={styles['message']}>
      <p role="alert">{say('talk.overtaken')}</p>
      <p>
        <button type="button" className={styles['way']} onClick={onShow}>
          {say('talk.overtaken.show')}
        </button>
      </p>
    </main>
  )
}
