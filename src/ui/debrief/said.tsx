/** Your words, with those underlined that made a move; a letter ties what a point names to that point. */
import { say } from '../../i18n/debrief-speech.ts'
import type { Stretch } from './evidence.ts'
import { Letters } from './letters.tsx'
import styles from './evidence.module.css'

interface SaidProps {
  readonly stretches: readonly Stretch[]
  readonly quoted: boolean
}

export function Said({ stretches, quoted }: SaidProps) {
  const [open, close] = quoted ? quotes() : []
  return (
    <>
      {open}
      {stretches.map(({ text, made, named, letters }, index) => {
        if (!made) return text
        return (
          // The same words may come twice, and never move.
          <mark key={`${index} ${text}`} className={styles[named ? 'named' : 'made']}>
            {text}
            <Letters letters={letters} />
          </mark>
        )
      })}
      {close}
    </>
  )
}

/** The signs that the language puts around words. */
function quotes(): readonly string[] {
  const GAP = '\n'
  return say('turn.quote', { words: GAP }).split(GAP)
}
