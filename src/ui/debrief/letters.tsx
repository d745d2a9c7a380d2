/** The small letters that tie words to points; whoever hears the page hears “words a”. */
import { say } from '../../i18n/debrief-speech.ts'
import styles from './evidence.module.css'

export function Letters({ letters }: { letters: readonly string[] }) {
  return letters.map(letter => (
    <sup key={letter} className={styles['letter']}>
      <span aria-hidden="true">{letter}</span>
      <span className={styles['heard']}> {say('turn.letter', { letter })}</span>
    </sup>
  ))
}
