/** How an attempt counts, how much time it has, and the way into it. No form: a sandboxed frame may not submit one. */
import { useId, useState } from 'react'
import type { PlaceStanding } from '../../course/standing.ts'
import { say } from '../../i18n/course-speech.ts'
import { say as sayOnPage } from '../../i18n/page-speech.ts'
import { type Times, TIMES } from '../../host/more-time.ts'
import type { Channel } from '../../scenario/vocabulary.ts'
import begin from '../brief/begin-form.module.css'
import { useHost } from '../host.ts'
import { Icon } from '../parts/icon.tsx'
import { moreTimeOf } from './more-time-of.ts'
import styles from './place-form.module.css'
import type { CourseNow } from './use-course.ts'

interface PlaceFormProps {
  readonly channel: Channel
  readonly place: PlaceStanding
  /** Which attempt at it. */
  readonly n: number
  readonly goesOn: boolean
  readonly now: CourseNow
  readonly onBegin: () => Promise<void>
}

export function PlaceForm({ channel, place, n, goesOn, now, onBegin }: PlaceFormProps) {
  const [fault, setFault] = useState<{ thrown: unknown }>()
  const [busy, setBusy] = useState(false)
  if (fault) throw fault.thrown
  const go = () => {
    // A second press must not begin a second attempt.
    if (busy) return
    setBusy(true)
    onBegin().catch((thrown: unknown) => setFault({ thrown }))
  }
  const { course, programme } = now
  const looking = course.view !== 'normal'
  const { mode, attempts, timeLimit } = programme
  const { draws } = place.place
  if (!looking && !goesOn && !place.mayBegin && !place.unfinished) {
    return <p className={styles['means']}>{say('brief.none-left')}</p>
  }
  return (
    <>
      <section className={styles['counts']}>
        <h2>
          {attempts === null
            ? say('brief.attempt', { mode, n })
            : say('brief.attempt.of', { mode, n, most: attempts })}
        </h2>
        {goesOn ? (
          <p>{say('brief.go-on.means')}</p>
        ) : (
          <>
            <p>
              {sayOnPage(`brief.${mode}.means`)} {say(`brief.counts.${countsWith(now)}`)}
            </p>
            {draws.length > 1 && <p>{say('brief.pool', { count: draws.length })}</p>}
            {mode === 'assessment' && <p>{say('brief.elsewhere')}</p>}
          </>
        )}
      </section>
      {timeLimit !== null && !goesOn && !looking && <TimeChoice minutes={timeLimit} />}
      <p className={begin['begin']}>
        <button type="button" onClick={go}>
          {looking ? say('brief.looking') : goesOn ? say('brief.go-on') : sayOnPage(`brief.begin.${channel}`)}
          <Icon name={channel} />
        </button>
      </p>
    </>
  )
}

function countsWith({
  programme: { mode, attempts, counts },
}: CourseNow): 'practice' | 'one' | typeof counts {
  if (mode === 'practice') return 'practice'
  return attempts === 1 ? 'one' : counts
}

const WORDS = { 1: 'brief.time.1', 1.5: 'brief.time.half', 2: 'brief.time.double' } as const

/** Whoever needs more time says so here, and to nobody else. */
function TimeChoice({ minutes }: { minutes: number }) {
  const moreTime = moreTimeOf(useHost())
  const id = useId()
  const [times, setTimes] = useState<Times>(() => moreTime.read())
  const choose = (wanted: Times) => {
    setTimes(wanted)
    moreTime.choose(wanted)
  }
  return (
    <fieldset className={styles['time']} aria-describedby={id}>
      <legend>{say('brief.time')}</legend>
      <p id={id}>{say('brief.time.means')}</p>
      <div>
        {TIMES.map(each => (
          <label key={each}>
            <input
              type="radio"
              name="time"
              value={each}
              checked={times === each}
              onChange={() => choose(each)}
            />
            {say(WORDS[each], { minutes: minutes * each })}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
