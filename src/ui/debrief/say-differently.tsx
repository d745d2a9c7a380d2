/** The way back to a turn, to say it differently. */
import { Link } from 'wouter'
import { say } from '../../i18n/fork-speech.ts'
import { useHost } from '../host.ts'
import { forkOf } from '../paths.ts'
import { useOwn } from './own.ts'
import styles from './say-differently.module.css'

interface SayDifferentlyProps {
  /** The id of the talk. */
  readonly attempt: string
  readonly turn: number
  /** The turn is written, and not said. */
  readonly isNote?: boolean
  /** One of several on the screen. */
  readonly quiet?: boolean
  /** It was said differently before. */
  readonly again?: boolean
}

export function SayDifferently({
  attempt,
  turn,
  isNote = false,
  quiet = false,
  again = false,
}: SayDifferentlyProps) {
  const { alone } = useHost()
  // Nothing goes on from a talk that was read from a file, nor from one of a page that is a programme and nothing else.
  if (!useOwn().kept || alone) return null
  return (
    <p className={styles['way']} data-quiet={quiet || undefined}>
      <Link href={forkOf(attempt, turn)}>
        {again ? say('again', { n: turn }) : say('say', { kind: isNote ? 'note' : 'line', n: turn })}
      </Link>
    </p>
  )
}
