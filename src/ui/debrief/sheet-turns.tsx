/** The turns as they are printed: all of a short talk, those that cost most of a long one. */
import { say } from '../../i18n/debrief-speech.ts'
import { Lost } from './lost.tsx'
import type { Review, TurnReview } from './review.ts'
import styles from './sheet.module.css'
import { Spoken } from './spoken.tsx'
import { costOf } from './turning-points.ts'

/** What one sheet has room for. */
const ROOM = 10

/** So many stand there word for word; the others on a line each. */
const WHOLE = { beside: 5, alone: 9 }

interface SheetTurnsProps {
  readonly review: Review
  /** Three turning points stand above, and take their room. */
  readonly crowded: boolean
}

export function SheetTurns({ review, crowded }: SheetTurnsProps) {
  const { shown, rest } = shortened(review.turns)
  return (
    <>
      <h2>{say('turns.title')}</h2>
      <table
        className={styles['turns']}
        data-short={shown.length > (crowded ? WHOLE.beside : WHOLE.alone) || undefined}
      >
        <thead>
          <tr>
            <th scope="col">{say('sheet.turn')}</th>
            <th scope="col">{say('turn.you')}</th>
            <th scope="col">{say('sheet.lost')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(of => (
            <tr key={of.turn.n}>
              <th scope="row">{of.turn.n}</th>
              <td>
                <Spoken of={review.script.scenario}>{of.turn.said.reply.say}</Spoken>
              </td>
              <td>
                <Lost of={of} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest.length > 0 && (
        <p>
          {say('sheet.rest', {
            count: rest.filter(of => costOf(of) > 0).length,
            points: rest.reduce((sum, of) => sum + costOf(of), 0),
            full: rest.filter(of => costOf(of) === 0).length,
          })}
        </p>
      )}
    </>
  )
}

/** The dearest turns first, and what room is left for the first of the others. */
function shortened(turns: readonly TurnReview[]): Record<'shown' | 'rest', readonly TurnReview[]> {
  const kept = turns.toSorted((a, b) => costOf(b) - costOf(a)).slice(0, ROOM)
  return {
    shown: turns.filter(of => kept.includes(of)),
    rest: turns.filter(of => !kept.includes(of)),
  }
}
