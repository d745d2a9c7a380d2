/** Every turn as a line; one opens at a time. */
import { type Ref, useCallback } from 'react'
import { wasUndone } from '../../dialogue/attempt.ts'
import { say } from '../../i18n/debrief-speech.ts'
import styles from './debrief.module.css'
import { Points } from './points.tsx'
import type { Review } from './review.ts'
import { TurnDetails } from './turn-details.tsx'
import rows from './turns.module.css'

interface TurnsProps {
  readonly ref: Ref<HTMLOListElement>
  readonly review: Review
  readonly name: string
  /** The turn that is open. */
  readonly opened: number | undefined
  readonly onOpened: (change: (before: number | undefined) => number | undefined) => void
  readonly onWalk: (turn: number) => void
}

export function Turns({ ref, review, name, opened, onOpened, onWalk }: TurnsProps) {
  const { attempt, turns, unsaid } = review
  const toggle = useCallback(
    // Opening one closes another, and the two are told in either order.
    (n: number, open: boolean) => onOpened(before => (open ? n : before === n ? undefined : before)),
    [onOpened],
  )
  return (
    <section className={styles['section']}>
      <h2>{say('turns.title')}</h2>
      {wasUndone(attempt) && <p>{say('turns.undone')}</p>}
      {unsaid.length > 0 && (
        <>
          <h3>{say('turn.none')}</h3>
          <Points review={review} findings={unsaid} />
        </>
      )}
      <ol ref={ref} className={rows['turns']}>
        {turns.map(of => {
          const { n } = of.turn
          return (
            <li key={n}>
              <TurnDetails
                review={review}
                of={of}
                name={name}
                open={n === opened}
                onToggle={toggle}
                onWalk={onWalk}
              />
            </li>
          )
        })}
      </ol>
    </section>
  )
}
