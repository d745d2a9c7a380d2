/** The mood curve, slim: what your reply moved stands out, and a slider over it leads to any turn. */
import { useId } from 'react'
import { moodWords } from '../../i18n/mood-words.ts'
import { say } from '../../i18n/walk-speech.ts'
import { moodPoints } from './mood-points.ts'
import type { Review } from './review.ts'
import { placeOf, type Strip, stripOf, turnAt } from './strip.ts'
import type { TurningPoint } from './turning-points.ts'
import { useChartSize } from './use-chart-size.ts'
import styles from './walk.module.css'

interface WalkStripProps {
  readonly review: Review
  readonly points: readonly TurningPoint[]
  readonly at: number
  readonly onGo: (turn: number) => void
}

/** It runs from left to right in every script, as the chart does. */
export function WalkStrip({ review, points, at, onGo }: WalkStripProps) {
  const [holder, size] = useChartSize()
  const moods = moodPoints(review)
  const place = placeOf(moods, at)
  const strip = size && stripOf(moods, size.width)
  const go = (to: number) => {
    const turn = turnAt(moods, to, to < place ? -1 : 1)
    if (turn !== undefined) onGo(turn)
  }
  return (
    <div ref={holder} className={styles['strip']} dir="ltr">
      {strip && (
        <>
          <Drawn strip={strip} place={place} marks={points.map(({ of }) => placeOf(moods, of.turn.n))} />
          {moods.length > 2 && (
            <input
              type="range"
              min={1}
              max={moods.length - 1}
              value={place}
              aria-label={say('slider')}
              aria-valuetext={say('slider.at', {
                n: at,
                mood: moodWords(moods[place] ?? review.transcript.state),
              })}
              style={{
                insetInlineStart: `${strip.slider.from * 100}%`,
                inlineSize: `${strip.slider.width * 100}%`,
              }}
              onChange={event => go(event.currentTarget.valueAsNumber)}
            />
          )}
        </>
      )}
    </div>
  )
}

function Drawn({ strip, place, marks }: { strip: Strip; place: number; marks: readonly number[] }) {
  const clip = useId()
  const { width, height, names } = strip
  const from = strip.at(Math.max(0, place - 1))
  const here = strip.at(place)
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <clipPath id={clip}>
        <rect x={from.x} y={0} width={Math.max(0, here.x - from.x)} height={height} />
      </clipPath>
      <path d={strip.trust} className={styles['trust']} />
      <path d={strip.anger} className={styles['anger']} />
      {marks.map(mark => (
        <circle key={mark} className={styles['mark']} cx={strip.at(mark).x} cy={strip.at(mark).y} r={5} />
      ))}
      <path d={`M${here.x} 1V${height - 1}`} className={styles['here']} />
      <path d={strip.anger} className={styles['moved']} clipPath={`url(#${clip})`} />
      <circle className={styles['now']} cx={here.x} cy={here.y} r={8} />
      {names && (
        <>
          <text x={names.x} y={names.anger} className={styles['strong']}>
            {say('anger')}
          </text>
          <text x={names.x} y={names.trust}>
            {say('trust')}
          </text>
        </>
      )}
    </svg>
  )
}
