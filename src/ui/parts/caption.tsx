/** The last cue in words, for whoever does not hear it. */
import { useState, useSyncExternalStore } from 'react'
import type { Sound } from '../../host/sound.ts'
import { say } from '../../i18n/sounds-speech.ts'
import styles from './caption.module.css'

/**
 * No live region: a screen reader would talk over the cue that it tells of, and over the customer's line that comes with
 * it. Nor is it hidden from one: on a braille display it can be looked up. Once it has faded it is gone from both.
 */
export function Caption({ sound }: { sound: Pick<Sound, 'watch' | 'heard'> }) {
  const heard = useSyncExternalStore(sound.watch, sound.heard)
  // What was heard on another screen is not heard here.
  const [before] = useState(heard?.n)
  if (!heard || heard.n === before) return null
  return (
    // A new element each time, so that the same cue twice is read twice.
    <p key={heard.n} className={styles['caption']}>
      {say(heard.cue)}
    </p>
  )
}
