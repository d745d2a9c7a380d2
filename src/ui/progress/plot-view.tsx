/** Draws a plot in the room that it has; where there are more talks than room, the newest of them. */
import { capacityOf, LARGE, type Plotted, plotOf, SMALL } from '../../figure/plots/plot.ts'
import { isHollow, type Shape } from '../../figure/plots/shapes.ts'
import type { Word } from '../../figure/voyage/words.ts'
import { number } from '../../i18n/page-speech.ts'
import { say } from '../../i18n/progress-speech.ts'
import { useChartSize } from '../debrief/use-chart-size.ts'
import styles from './plot.module.css'

const HEIGHT = 196

interface PlotViewProps extends Pick<Plotted, 'levels' | 'lines' | 'last'> {
  readonly label: string
  readonly height?: number
  readonly marks: readonly { readonly value: number; readonly shape: Shape; readonly day: string }[]
}

/** It runs from left to right in every script. */
export function PlotView({ label, height = HEIGHT, marks, levels, lines, last }: PlotViewProps) {
  const [holder, room] = useChartSize()
  const size = room && { width: room.width, height }
  const capacity = size ? capacityOf(size, levels) : marks.length
  const first = Math.max(0, marks.length - capacity)
  const shown = marks.slice(first)
  const plot =
    size &&
    plotOf(
      {
        marks: shown,
        days: shown.flatMap(({ day }, place) =>
          day === shown[place - 1]?.day ? [] : [{ place, text: day }],
        ),
        levels,
        lines: lines.flatMap(line => withinShown(line, first)),
        last,
      },
      size,
    )
  return (
    <>
      <div ref={holder} className={styles['plot']} dir="ltr">
        {plot && (
          <svg viewBox={`0 0 ${plot.width} ${plot.height}`} role="img" aria-label={label}>
            {plot.levels.map(({ is, from, to, word }) => (
              <g key={word.text}>
                <path
                  d={`M${from.x} ${from.y}H${to.x}`}
                  className={styles[is === 'mark' ? 'pass' : 'grid']}
                />
                <WordOf word={word} size={SMALL} />
              </g>
            ))}
            {plot.days.map(({ at, word }) => (
              <g key={at.x}>
                <path d={`M${at.x} ${at.y}v5`} className={styles['grid']} />
                {word && <WordOf word={word} size={SMALL} />}
              </g>
            ))}
            {plot.lines.map(({ from, to }) => (
              <path
                key={`${from.x} ${from.y}`}
                d={`M${from.x} ${from.y}L${to.x} ${to.y}`}
                className={styles['line']}
              />
            ))}
            {plot.marks.map(({ x, radius, shape, outline }) => (
              <path
                key={x}
                d={outline}
                className={styles['mark']}
                data-hollow={isHollow(shape) || undefined}
                data-small={radius < 4.5 || undefined}
              />
            ))}
            {plot.last && <WordOf word={plot.last} size={LARGE} className={styles['last']} />}
          </svg>
        )}
      </div>
      {first > 0 && (
        <p className={styles['newest']}>
          {say('plot.newest', { shown: number(shown.length), all: number(marks.length) })}
        </p>
      )}
    </>
  )
}

/** A line goes on from where the drawing begins; one that ended before is left out. */
function withinShown(
  { from, to }: Plotted['lines'][number],
  first: number,
): readonly Plotted['lines'][number][] {
  if (to.place <= first) return []
  if (from.place >= first) {
    return [{ from: { ...from, place: from.place - first }, to: { ...to, place: to.place - first } }]
  }
  const part = (first - from.place) / (to.place - from.place)
  const value = from.value + part * (to.value - from.value)
  return [{ from: { place: 0, value }, to: { ...to, place: to.place - first } }]
}

function WordOf({ word, size, className }: { word: Word; size: number; className?: string | undefined }) {
  return (
    <text className={className} x={word.x} y={word.y} textAnchor={word.anchor} fontSize={size}>
      {word.text}
    </text>
  )
}
