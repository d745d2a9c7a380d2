/** The points of a turn by what they were taken from: the sum of each, and every reason with its source. */
import { say } from '../../i18n/debrief-speech.ts'
import { findingWords, sourceWords } from '../../i18n/finding-words.ts'
import type { Finding } from '../../scoring/score.ts'
import { DIMENSIONS } from '../../scenario/vocabulary.ts'
import { Letters } from './letters.tsx'
import styles from './points.module.css'
import type { Review } from './review.ts'

/** A talk, or a part of one, with its ledger. */
type Graded = Pick<Review, 'card' | 'transcript'>

interface PointsProps {
  readonly review: Graded
  readonly findings: readonly Finding[]
  /** Of the words that a finding names. */
  readonly lettersOf?: (finding: Finding) => readonly string[]
}

export function Points({ review, findings, lettersOf = () => [] }: PointsProps) {
  const groups = DIMENSIONS.map(dimension => findings.filter(finding => finding.dimension === dimension))
    .filter(group => group.length > 0)
    .toSorted((a, b) => sumOf(b) - sumOf(a))
  const reason = (finding: Finding) => (
    <Reason review={review} finding={finding} letters={lettersOf(finding)} />
  )
  return (
    <ul className={styles['points']}>
      {groups.map(group => {
        const [only, ...more] = group
        if (!only) return null
        return (
          <li key={only.dimension}>
            <strong>{pointsWords(sumOf(group))}</strong>
            <div>
              <b>{say(`dimension.${only.dimension}`)}</b>
              {more.length === 0 ? (
                <p>{reason(only)}</p>
              ) : (
                <ul>
                  {group.map(finding => (
                    <li key={keyOf(finding)}>
                      <span>{pointsWords(finding.points)}</span>
                      <p>{reason(finding)}</p>
                    </li>
                  ))}
                </ul>
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}

function Reason({
  review,
  finding,
  letters,
}: {
  review: Graded
  finding: Finding
  letters: readonly string[]
}) {
  const { points, dimension } = finding
  // A finding that came after the floor was reached takes nothing, and still happened.
  const atFloor = points === 0 && review.card.scores[dimension] === 0
  return (
    <>
      <Letters letters={letters} /> {findingWords(review.transcript, finding)} {atFloor && say('point.floor')}{' '}
      <span className={styles['source']}>{sourceWords(finding)}</span>
    </>
  )
}

function sumOf(findings: readonly Finding[]): number {
  return findings.reduce((sum, { points }) => sum + points, 0)
}

function pointsWords(points: number): string {
  return points > 0 ? say('point.lost', { points }) : say('point.zero')
}

function keyOf({ dimension, reason, move, missing }: Finding): string {
  return [dimension, reason, move, missing].join(' ')
}
