/** The chart of a talk: anger solid, trust dotted, bands of water in plain words, marks and faces at what decided. */
import { useId } from 'react'
import { NARROW, type Size, typeOf } from '../../figure/voyage/chart.ts'
import type { Head } from '../../figure/voyage/heads.ts'
import { voyage } from '../../figure/voyage/voyage.ts'
import type { Word } from '../../figure/voyage/words.ts'
import { say } from '../../i18n/debrief-speech.ts'
import { BAND_FROM, BANDS } from '../../i18n/mood-words.ts'
import { number, say as sayOnPage } from '../../i18n/page-speech.ts'
import { type MoodPoint, moodPoints } from './mood-points.ts'
import { Porthole } from './porthole.tsx'
import type { Review } from './review.ts'
import { VoyageGround } from './voyage-ground.tsx'
import styles from './voyage.module.css'

interface VoyageViewProps {
  readonly review: Review
  /** The turns that decided. */
  readonly turning: readonly number[]
  readonly size: Size
}

/** It runs from left to right in every script. */
export function VoyageView({ review, turning, size }: VoyageViewProps) {
  const clip = useId()
  const points = moodPoints(review)
  const last = points.at(-1)
  const { chart, ...drawn } = voyage(
    {
      points,
      turning,
      bands: BANDS.map(band => ({ text: sayOnPage(`mood.${band}`), from: BAND_FROM[band] })),
      words: {
        anger: say('mood.anger', { value: number(last?.anger ?? 0) }),
        trust: say('mood.trust', { value: number(last?.trust ?? 0) }),
        start: say('mood.from'),
      },
    },
    size,
  )
  const { field } = chart
  const type = typeOf(chart)
  const textOf = (word: Word, className: string, fontSize = type.small) => (
    <text
      key={word.text}
      className={styles[className]}
      x={word.x}
      y={word.y}
      textAnchor={word.anchor}
      fontSize={fontSize}
    >
      {word.text}
    </text>
  )
  return (
    <div className={styles['voyage']} dir="ltr" data-narrow={size.width < NARROW || undefined}>
      <svg viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={pictureWords(points)}>
        <VoyageGround clip={clip} field={field} drawn={drawn} />
        {drawn.marks.map(({ turn, at, y }) => (
          <path key={turn} className={styles['lead']} d={`M${at.x} ${Math.min(at.y, y)}V${field.bottom}`} />
        ))}
        <path d={drawn.trust} className={styles['trust']} />
        <path d={drawn.anger} className={styles['anger']} />
        {drawn.ways.map(({ x, y, radius }) => (
          <circle key={x} className={styles['way']} cx={x} cy={y} r={radius} />
        ))}
        {drawn.heads.map(({ place, tie: { from, to } }) => (
          <path key={place} className={styles['tie']} d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
        ))}
        {drawn.marks.map(({ turn, x, y, radius }) => (
          <g key={turn} className={styles['mark']}>
            <circle cx={x} cy={y} r={radius} />
            <text x={x} y={y + radius * 0.37} textAnchor="middle" fontSize={radius * 1.06}>
              {turn}
            </text>
          </g>
        ))}
        {textOf(drawn.ends.trust, 'end', type.end)}
        {textOf(drawn.ends.anger, 'strong', type.end)}
        {drawn.bandWords.map(word => textOf(word, 'small'))}
        {drawn.numbers.map(word => textOf(word, 'small'))}
      </svg>
      {drawn.heads.map(head => (
        <Porthole
          key={head.place}
          of={review.script.scenario.customer}
          mood={points[head.place] ?? { anger: 0, trust: 0 }}
          className={styles['head']}
          style={placeOf(head, size)}
        />
      ))}
    </div>
  )
}

function placeOf({ x, y, radius }: Head, { width, height }: Size) {
  return {
    insetInlineStart: `${((x - radius) / width) * 100}%`,
    insetBlockStart: `${((y - radius) / height) * 100}%`,
    inlineSize: `${((radius * 2) / width) * 100}%`,
  }
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
