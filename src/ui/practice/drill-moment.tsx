/** One moment: she says this, now. Then what your answer did, and why. */
import { type CSSProperties, useMemo, useRef } from 'react'
import type { WeighedReply } from '../../dialogue/script.ts'
import { say } from '../../i18n/drill-speech.ts'
import { calledBy } from '../../i18n/names.ts'
import type { Answer } from '../../practice/answer.ts'
import { useHeight } from '../parts/use-height.ts'
import { Line } from '../play/line.tsx'
import { nowSaid, saidSoFar } from '../play/lines.ts'
import { LOWEST_STAGE } from '../play/lowest-stage.ts'
import { Replies } from '../play/replies.tsx'
import { Scene } from '../play/scene.tsx'
import talk from '../play/talk.module.css'
import { useTurning } from '../play/use-turning.ts'
import { useSettings } from '../use-settings.ts'
import { DrillAnswer } from './drill-answer.tsx'
import { DrillBar } from './drill-bar.tsx'
import { DrillReasons } from './drill-reasons.tsx'
import styles from './drill.module.css'
import type { Served } from './served.ts'

interface DrillMomentProps {
  readonly moment: Served
  /** From 0. */
  readonly place: number
  readonly of: number
  /** Undefined until it is chosen. */
  readonly answer: Answer | undefined
  readonly onChoose: (said: WeighedReply) => void
  readonly onNext: () => void
  readonly onLeave: () => void
}

export function DrillMoment(props: DrillMomentProps) {
  const { moment, place, of, answer, onChoose, onNext, onLeave } = props
  const { script, state } = moment.talk
  const { scenario } = script
  const { keys } = useSettings()
  const name = calledBy(scenario.customer.name)
  const said = useMemo(() => nowSaid(moment.talk), [moment])
  const last = useMemo(() => saidSoFar(moment.talk).at(-1), [moment])
  const bar = useRef<HTMLElement>(null)
  const scene = useRef<HTMLDivElement>(null)
  const barHeight = useHeight(bar)
  const sceneHeight = useHeight(scene)
  const small = !answer && sceneHeight !== undefined && sceneHeight < LOWEST_STAGE
  const { line, deck } = useTurning(bar, say('title'), `${place}`, `${place} ${barHeight}`)
  // What the answer did is seen on them, as in a talk.
  const mood = answer ? answer.turn.after : state
  return (
    <div
      className={`${talk['talk']} ${styles['drill']}`}
      data-channel={scenario.setting.channel}
      data-stage={small ? 'small' : 'whole'}
      data-keys={keys ? 'on' : 'off'}
      data-answered={answer ? true : undefined}
      style={barHeight === undefined ? undefined : ({ '--bar': `${barHeight}px` } as CSSProperties)}
    >
      <DrillBar
        ref={bar}
        scenario={scenario}
        mood={mood}
        small={small}
        place={place}
        of={of}
        onLeave={onLeave}
      />
      <main className={talk['main']}>
        <section className={talk['now']} aria-label={say('place', { place: place + 1, of })}>
          <div className={talk['stage']}>
            <Scene ref={scene} scenario={scenario} mood={mood} speaking={false} gone={false} />
            <Line
              ref={line}
              said={said}
              before={last}
              name={name}
              language={scenario.language}
              mood={state}
              channel={scenario.setting.channel}
              arriving={false}
              onArrived={() => undefined}
            />
          </div>
          <div ref={deck} className={talk['deck']}>
            {answer ? (
              <DrillAnswer moment={moment} answer={answer} last={place + 1 === of} onNext={onNext} />
            ) : (
              <Replies
                replies={moment.replies}
                language={scenario.language}
                writing={false}
                onSay={onChoose}
              />
            )}
          </div>
        </section>
        {answer && <DrillReasons moment={moment} answer={answer} name={name} />}
      </main>
    </div>
  )
}
