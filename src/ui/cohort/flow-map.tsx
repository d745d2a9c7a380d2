/** The drawn map of a scenario, each way as wide as it was gone; in its own place, which moves sideways. */
import { useEffect, useMemo, useRef } from 'react'
import type { ScenarioReport } from '../../cohort/report.ts'
import { tenth } from '../../figure/drawing.ts'
import { say } from '../../i18n/cohort-page-speech.ts'
import { number } from '../../i18n/cohort-speech.ts'
import { scriptOf } from '../../dialogue/script.ts'
import { type Box, layoutOf, type Ribbon } from '../../map/layout.ts'
import { courseOf } from '../../map/strokes.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import styles from './flow-map.module.css'
import { flowPlan } from './flow-plan.ts'

interface FlowMapProps {
  readonly report: ScenarioReport
  readonly scenario: Scenario
}

const PAD = 13

export function FlowMap({ report, scenario }: FlowMapProps) {
  const layout = useMemo(() => layoutOf(flowPlan(scriptOf(scenario), report)), [report, scenario])
  const { people, passes } = report
  const region = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Where the map is wider than the screen it begins in its middle, at the opening.
    const { current } = region
    const first = layout.boxes.reduce<Box | undefined>((a, b) => (a && a.y <= b.y ? a : b), undefined)
    if (current && first) current.scrollLeft = first.x + first.width / 2 - current.clientWidth / 2
  }, [layout])
  const gone = (ribbon: Ribbon) =>
    passes.find(({ from, to }) => from === ribbon.way.from && to === ribbon.way.to)?.people ?? 0
  const widest = layout.ribbons
    .filter(({ points }) => points.length > 0)
    .toSorted((a, b) => b.width - a.width)
  const [width, height] = [tenth(layout.width), tenth(layout.height)]
  return (
    <div
      ref={region}
      className={styles['sideways']}
      dir="ltr"
      role="region"
      aria-label={say('way.region', { title: report.title })}
      // What moves sideways must be reached by the keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <svg
        className={styles['map']}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={say('way.picture', { title: report.title })}
        focusable="false"
      >
        {widest.map(ribbon => {
          const { from, to } = ribbon.way
          const count = gone(ribbon)
          const course = courseOf(ribbon)
          return (
            <g key={`${from} ${to}`} data-course={ribbon.course} data-none={count === 0 || undefined}>
              <title>{say('way.one', { from, to, people: count })}</title>
              <path className={styles['rim']} strokeWidth={tenth(ribbon.width + 3)} d={course} />
              <path className={styles['way']} strokeWidth={tenth(ribbon.width)} d={course} />
            </g>
          )
        })}
        {layout.boxes.map(box => (
          <BeatBox key={box.beat.id} box={box} people={people} language={scenario.language} />
        ))}
      </svg>
    </div>
  )
}

function BeatBox({ box, people, language }: { box: Box; people: number; language: string }) {
  const { beat, x, y, width, height } = box
  const came = Math.round((beat.share ?? 0) * people)
  const cut = beat.kind === 'ending' ? 14 : 0
  const outline = `M${tenth(x)} ${tenth(y)}h${tenth(width)}v${tenth(height - cut)}l${-cut} ${cut}h${tenth(2 * cut - width)}l${-cut} ${-cut}z`
  return (
    <g data-none={came === 0 || undefined} data-kind={beat.kind}>
      <title lang={language}>{beat.says}</title>
      <path className={styles['box']} d={outline} />
      <text className={styles['id']} x={tenth(x + PAD)} y={tenth(y + 28)}>
        {beat.id}
      </text>
      <text x={tenth(x + PAD)} y={tenth(y + 52)}>
        {came === 0 ? say('box.people', { people: 0 }) : say('box.share', shareOf(came, people))}
      </text>
      {beat.kind === 'ending' && (
        <text x={tenth(x + PAD)} y={tenth(y + 74)}>
          {say('end')}
        </text>
      )}
    </g>
  )
}

function shareOf(came: number, people: number) {
  return { people: came, percent: number(Math.round((100 * came) / Math.max(1, people))) }
}
