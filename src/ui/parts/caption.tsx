/** The last cue in words, for whoever does not hear it. */
import { useSyncExternalStore } from 'react'
import type { Sound } from '../../host/sound.ts'
import { say } from '../../i18n/sounds-speech.ts'
import styles from './caption.module.css'

interface CaptionProps {
  readonly sound: Pick<Sound, 'watch' | 'heard'>
  /** The count of what was heard as the screen was opened: on another one, and not here. */
  readonly before?: number | undefined
}

/**
 * No live region: a screen reader would talk over the cue that it tells of, and over the customer's line that comes with
 * it. Nor is it hidden from one: on a braille display it can be looked up. Once it has faded it is gone from both.
 */
export function Caption({ sound, before }: CaptionProps) {
  const heard = useSyncExternalStore(sound.watch, sound.heard, sound.heard)
  if (!heard || heard.n === before) return null
  return (
    // A new element each time, so that the same cue twice is read twice.
    <p key={heard.n} className={styles['caption']}>
      {say(heard.cue)}
    </p>
  )
}
