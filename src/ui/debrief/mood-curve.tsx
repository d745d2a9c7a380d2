/** How the customer felt through the talk: anger solid, trust dotted, and a table that says the same. */
import { say } from '../../i18n/debrief-speech.ts'
import { BAND_FROM, BANDS } from '../../i18n/mood-words.ts'
import { number, say as sayOnPage } from '../../i18n/page-speech.ts'
import type { Mood } from '../../scenario/scenario.ts'
import styles from './mood-curve.module.css'
import { HowMoodsMove } from './how-moods-move.tsx'
import { type MoodPoint, moodPoints } from './mood-points.ts'
import { MoodTable } from './mood-table.tsx'
import type { Review } from './review.ts'

/** Drawn on a field as wide as the talk is long and 10 high; stretched to its box, so words stand beside it. */
export function MoodCurve({ review, name }: { review: Review; name: string }) {
  const points = moodPoints(review)
  const width = Math.max(1, points.length - 1)
  return (
    <section className={styles['section']}>
      <h2>{say('mood.title', { name })}</h2>
      <figure>
        <div className={styles['plot']}>
          <svg
            viewBox={`-0.35 0 ${width + 0.7} 10`}
            preserveAspectRatio="none"
            role="img"
            aria-label={pictureWords(points)}
          >
            {BANDS.map((band, index) => {
              const top = BAND_FROM[BANDS[index + 1] ?? band] || 10
              const to = index === BANDS.length - 1 ? 10 : top
              return (
                <rect
                  key={band}
                  className={styles[band]}
                  x="-0.35"
                  y={10 - to}
                  width={width + 0.7}
                  height={to - BAND_FROM[band]}
                />
              )
            })}
            <polyline className={styles['trust']} points={lineOf(points, 'trust')} />
            <polyline className={styles['anger']} points={lineOf(points, 'anger')} />
            <path className={styles['dots']} d={dotsOf(points)} />
          </svg>
          <Labels points={points} />
        </div>
        <MoodTable points={points} />
      </figure>
      <HowMoodsMove name={name} />
    </section>
  )
}

/** The bands' names on the left, the two lines' names at their right ends. */
function Labels({ points }: { points: readonly MoodPoint[] }) {
  const last = points.at(-1)
  if (!last) return null
  const apart = spread(last.anger, last.trust)
  return (
    <div aria-hidden="true" className={styles['labels']}>
      {BANDS.map(band => (
        <span key={band} className={styles['band']} style={{ bottom: `${BAND_FROM[band] * 10}%` }}>
          {sayOnPage(`mood.${band}`)}
        </span>
      ))}
      <span className={styles['end']} style={{ bottom: `${apart.first * 10}%` }}>
        {say('mood.anger', { value: number(last.anger) })}
      </span>
      <span className={styles['end']} style={{ bottom: `${apart.second * 10}%` }}>
        {say('mood.trust', { value: number(last.trust) })}
      </span>
    </div>
  )
}

/** Two labels that would lie on one another move apart. */
function spread(first: number, second: number): { first: number; second: number } {
  const least = 1.2
  if (Math.abs(first - second) >= least) return { first, second }
  const middle = Math.min(10 - least / 2, Math.max(least / 2, (first + second) / 2))
  const up = first >= second ? least / 2 : -least / 2
  return { first: middle + up, second: middle - up }
}

function lineOf(points: readonly MoodPoint[], of: keyof Mood): string {
  return points.map((point, x) => `${x},${10 - point[of]}`).join(' ')
}

function dotsOf(points: readonly MoodPoint[]): string {
  return points.map((point, x) => `M${x} ${10 - point.anger}h0`).join('')
}

function pictureWords(points: readonly MoodPoint[]): string {
  const first = points[0]
  const last = points.at(-1)
  return say('mood.picture', {
    angerFrom: number(first?.anger ?? 0),
    angerTo: number(last?.anger ?? 0),
    angerMost: number(Math.max(...points.map(({ anger }) => anger))),
    trustFrom: number(first?.trust ?? 0),
    trustTo: number(last?.trust ?? 0),
  })
}
