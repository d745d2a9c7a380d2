/** The chart of two talks: what was the same is drawn once, and from where they part each has its own lines. */
import { useId } from 'react'
import { type BesidePoint, type Time, TIMES, voyageBeside } from '../../figure/voyage/beside.ts'
import { NARROW, type Size, typeOf } from '../../figure/voyage/chart.ts'
import type { Word } from '../../figure/voyage/words.ts'
import { say } from '../../i18n/beside-speech.ts'
import { say as sayInDebrief } from '../../i18n/debrief-speech.ts'
import { BAND_FROM, BANDS } from '../../i18n/mood-words.ts'
import { number, say as sayOnPage } from '../../i18n/page-speech.ts'
import { VoyageGround } from '../debrief/voyage-ground.tsx'
import voyage from '../debrief/voyage.module.css'
import { CurveLine } from './curve-line.tsx'
import styles from './two-voyage.module.css'

interface TwoVoyageProps {
  readonly points: Readonly<Record<Time, readonly BesidePoint[]>>
  /** How many turns were the same. */
  readonly same: number
  readonly alike: boolean
  readonly size: Size
}

/** The number of the turn where they part, under the field. */
const RADIUS = 9

/** It runs from left to right in every script. */
export function TwoVoyage({ points, same, alike, size }: TwoVoyageProps) {
  const clip = useId()
  const narrow = size.width < NARROW
  const endsOf = (time: Time) => {
    const { anger, trust } = points[time].at(-1) ?? { anger: 0, trust: 0 }
    // On a phone the words of the first time would take the room of the chart: its figures stand alone.
    const word = (of: 'anger' | 'trust', value: number) =>
      narrow && time === 'first' ? number(value) : say('mood.end', { time, of, value: number(value) })
    return { anger: word('anger', anger), trust: word('trust', trust) }
  }
  const { chart, parts, ...drawn } = voyageBeside(
    {
      points,
      same,
      bands: BANDS.map(band => ({ text: sayOnPage(`mood.${band}`), from: BAND_FROM[band] })),
      words: { first: endsOf('first'), second: endsOf('second'), start: sayInDebrief('mood.from') },
    },
    size,
  )
  const { field } = chart
  const type = typeOf(chart)
  const textOf = ({ text, x, y, anchor }: Word, key: string, className: string, fontSize = type.small) => (
    <text key={key} className={voyage[className]} x={x} y={y} textAnchor={anchor} fontSize={fontSize}>
      {text}
    </text>
  )
  const parted = alike ? undefined : parts
  const free = ({ box }: Word) =>
    !parted || box.right < parted.x - RADIUS - 3 || box.left > parted.x + RADIUS + 3
  return (
    <div className={voyage['voyage']} dir="ltr" data-narrow={narrow || undefined}>
      <svg viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={pictureWords(points)}>
        <VoyageGround clip={clip} field={field} drawn={drawn} />
        {parted && <path className={voyage['lead']} d={`M${parted.x} ${parted.from}V${parted.to}`} />}
        {drawn.lines.map(({ time, of, d, leader }) => (
          <g key={`${time} ${of}`}>
            {leader && !alike && <path className={styles['leader']} d={leader} />}
            {(time === 'second' || !alike) && <CurveLine time={time} of={of} d={d} />}
          </g>
        ))}
        {TIMES.map(time =>
          drawn.lines
            .filter(line => line.time === time && (time === 'second' || !alike))
            .map(({ of, end }) => (
              <circle
                key={`${time} ${of}`}
                className={styles['end']}
                data-time={time}
                cx={end.x}
                cy={end.y}
                r={of === 'anger' ? 6 : 4}
              />
            )),
        )}
        {drawn.lines
          .filter(({ time }) => time === 'second' || !alike)
          .map(({ time, of, word }) =>
            textOf(word, `${time} ${of}`, time === 'second' && of === 'anger' ? 'strong' : 'end', type.end),
          )}
        {drawn.bandWords.map(word => textOf(word, word.text, 'small'))}
        {drawn.numbers.filter(free).map(word => textOf(word, word.text, 'small'))}
        {parted && (
          <g className={voyage['mark']}>
            <circle cx={parted.x} cy={size.height - RADIUS - 1} r={RADIUS} />
            <text x={parted.x} y={size.height - RADIUS + 3.5} textAnchor="middle" fontSize={12}>
              {parted.turn}
            </text>
          </g>
        )}
      </svg>
    </div>
  )
}

function pictureWords({ first, second }: TwoVoyageProps['points']): string {
  const [from, once, now] = [first[0], first.at(-1), second.at(-1)]
  return say('mood.picture', {
    angerFrom: number(from?.anger ?? 0),
    trustFrom: number(from?.trust ?? 0),
    angerFirst: number(once?.anger ?? 0),
    trustFirst: number(once?.trust ?? 0),
    angerSecond: number(now?.anger ?? 0),
    trustSecond: number(now?.trust ?? 0),
  })
}
