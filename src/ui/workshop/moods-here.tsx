/** The range of anger and trust that can arrive at the beat in view, and where the present mood lies in it. */
import { number, say } from '../../i18n/workshop-speech.ts'
import type { MoodSpans } from '../../scenario/edited.ts'
import type { InView } from './in-view.ts'
import { liesIn } from './lies.ts'
import styles from './moods-here.module.css'

interface MoodsHereProps {
  readonly inView: InView
  /** Undefined where no talk comes to the beat. */
  readonly spans: MoodSpans | undefined
}

const FEELINGS = ['anger', 'trust'] as const

export function MoodsHere({ inView: { beat, mood }, spans }: MoodsHereProps) {
  if (!spans) return <p className={styles['none']}>{say('moods.none', { beat })}</p>
  return (
    <section className={styles['moods']} aria-label={say('moods.at', { beat })}>
      <h3>{say('moods.at', { beat })}</h3>
      <dl>
        {FEELINGS.map(feeling => {
          const span = spans[feeling]
          const [least, most] = span
          const now = mood[feeling]
          return (
            <div key={feeling}>
              <dt>{say(`moods.${feeling}`)}</dt>
              <dd>
                <Scale span={span} now={now} />
                {say('moods.lie', {
                  least: number(least),
                  most: number(most),
                  only: least === most ? 'yes' : 'no',
                  now: number(now),
                  lies: liesIn(now, span),
                })}
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}

/** 0 to 10, ten units a point. */
function Scale({ span: [least, most], now }: { span: readonly [number, number]; now: number }) {
  const x = (points: number) => 4 + points * 10
  return (
    <svg viewBox="0 0 108 20" width="108" height="20" aria-hidden="true" focusable="false">
      <path className={styles['scale']} d="M4 10H104M4 6v8M54 7v6M104 6v8" />
      <path className={styles['span']} d={`M${x(least) - 2} 10H${x(most) + 2}`} />
      <path className={styles['now']} d={`M${x(now)} 0v20`} />
    </svg>
  )
}
