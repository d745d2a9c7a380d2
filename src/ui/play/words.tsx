/** The words of a line, which may be on their way. */
import type { CSSProperties } from 'react'
import styles from './words.module.css'

interface WordsProps {
  readonly words: string
  readonly arriving: boolean
  readonly onArrived: () => void
}

/** Whoever hears the page has the line whole from the first moment; whoever sees it, word by word. */
export function Words({ words, arriving, onArrived }: WordsProps) {
  if (!arriving) return words
  const spoken = words.split(/(?<=\s)/)
  return (
    <>
      <span className={styles['whole']}>{words}</span>
      <span aria-hidden="true" className={styles['words']}>
        {spoken.map((word, index) => (
          <span
            // The same word may come twice, and never moves.
            key={`${index} ${word}`}
            style={{ '--at': spoken.slice(0, index).join('').length } as CSSProperties}
            onAnimationEnd={index === spoken.length - 1 ? onArrived : undefined}
          >
            {word}
          </span>
        ))}
      </span>
    </>
  )
}
