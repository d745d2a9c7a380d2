/** In a chat nobody is heard: three dots say that something is being typed. */
import type { CSSProperties } from 'react'
import { say } from '../../i18n/page-speech.ts'
import styles from './typing.module.css'

interface TypingProps {
  readonly name: string
  /** In characters. */
  readonly length: number
  readonly onTyped: () => void
}

/** A message is typed a good deal faster than it would be said: nobody likes to watch dots. */
const FASTER = 3

export function Typing({ name, length, onTyped }: TypingProps) {
  return (
    <span
      className={styles['typing']}
      style={{ '--length': Math.min(80, Math.ceil(length / FASTER)) } as CSSProperties}
    >
      {say('talk.typing', { name })}
      <span aria-hidden="true" className={styles['dots']} onAnimationEnd={event => event.stopPropagation()}>
        <i />
        <i />
        <i />
      </span>
      <span aria-hidden="true" className={styles['clock']} onAnimationEnd={onTyped} />
    </span>
  )
}
