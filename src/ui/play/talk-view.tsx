/** The talk: what was said, what is said now, and what you can say. */
import { type CSSProperties, useMemo, useRef, useState } from 'react'
import { Link } from 'wouter'
import { shown } from '../../dialogue/order.ts'
import type { WeighedReply } from '../../dialogue/script.ts'
import { available, momentAt } from '../../dialogue/step.ts'
import { turnsOf } from '../../dialogue/transcript.ts'
import { calledBy } from '../../i18n/names.ts'
import { say } from '../../i18n/page-speech.ts'
import { NOTE } from '../../scenario/vocabulary.ts'
import { useHost } from '../host.ts'
import { Caption } from '../parts/caption.tsx'
import { useHeight } from '../parts/use-height.ts'
import { useSettings } from '../use-settings.ts'
import { useWays } from '../ways.ts'
import { LazyWorkshop } from '../workshop/lazy-workshop.tsx'
import { Choices } from './choices.tsx'
import { CoachNote } from './coach-note.tsx'
import { Desk } from './desk.tsx'
import { ForkNote } from './fork-note.tsx'
import { Line } from './line.tsx'
import { nowSaid, saidSoFar } from './lines.ts'
import { LOWEST_STAGE } from './lowest-stage.ts'
import { Paused } from './paused.tsx'
import { Rail } from './rail.tsx'
import { Replies } from './replies.tsx'
import { Scene } from './scene.tsx'
import styles from './talk.module.css'
import { Thread } from './thread.tsx'
import { TimeLeft } from './time-left.tsx'
import { TopBar } from './top-bar.tsx'
import { useArriving } from './use-arriving.ts'
import { useCoach } from './use-coach.ts'
import { useKeys } from './use-keys.ts'
import { useReadingAloud } from './use-reading-aloud.ts'
import { useSilence } from './use-silence.ts'
import { useSounds } from './use-sounds.ts'
import type { Talk } from './use-talk.ts'
import { type TimeLimit, useTimeLeft } from './use-time-left.ts'
import { useTurning } from './use-turning.ts'
import { Waiting } from './waiting.tsx'

interface TalkViewProps {
  readonly talk: Talk
  /** Where its time is limited. */
  readonly limit: TimeLimit | undefined
  readonly onLeave: () => void
}

export function TalkView({ talk, limit, onLeave }: TalkViewProps) {
  const { attempt, script, state, transcript, over } = talk
  const { scenario } = script
  const { channel } = scenario.setting
  const { settings, sound } = useHost()
  const { debriefOf } = useWays()
  const { sound: soundOn, keys, timer, voices } = useSettings()
  const practice = attempt.mode === 'practice'
  const [deskOpen, setDeskOpen] = useState(false)
  const [paused, setPaused] = useState(false)
  const [heardBefore] = useState(() => sound.heard()?.n)
  const [chosen, setChosen] = useState<{ turn: string; reply: string }>()
  const name = calledBy(scenario.customer.name)
  const writing = state.beat === NOTE
  const said = useMemo(() => nowSaid(transcript), [transcript])
  const left = script.endings.get(state.ending ?? '')?.ends === 'customer-left'
  const gone = writing || (over && (left || script.note !== undefined))
  const thread = saidSoFar(transcript)
  const before = thread.at(-1)
  // Only what is said makes a turn: a pause is none, and an undo is one back.
  const turn = `${transcript.happenings.length} ${state.beat}`
  const event = `${attempt.events.length}`
  const note = useCoach(practice, transcript)
  // A recording has a pace of its own: its line is there to be read from the first word on.
  const whole = writing || (voices !== 'off' && said.voice !== undefined)
  const { arriving, arrived } = useArriving(turn, whole ? '' : said.words, attempt.events.length === 0)
  const bar = useRef<HTMLElement>(null)
  const scene = useRef<HTMLDivElement>(null)
  const barHeight = useHeight(bar)
  const sceneHeight = useHeight(scene, paused)
  // On a short phone the words come first: what is left may be too low for a face.
  const small = sceneHeight !== undefined && sceneHeight < LOWEST_STAGE
  const { line, deck } = useTurning(
    bar,
    say('talk.title', { name: scenario.customer.name, business: scenario.setting.business }),
    event,
    `${event} ${note?.advice} ${deskOpen} ${arriving} ${barHeight}`,
  )
  // In a chat nothing is there to be read while it is being typed.
  const reading = useReadingAloud(said, scenario, paused || (arriving && channel === 'chat'))
  const moment = over || writing ? undefined : momentAt(script, state)?.moment
  const minutesLeft = useTimeLeft(over ? undefined : limit)
  const clock = minutesLeft === undefined ? null : <TimeLeft minutes={minutesLeft} />
  const waiting = useSilence({
    turn,
    seconds: timer > 0 && moment?.silence ? moment.silence.after * timer : undefined,
    still: arriving || reading || paused || deskOpen,
    onOver: talk.wait,
  })
  useSounds(sound, {
    channel,
    turns: transcript.happenings.length,
    mood: state,
    arriving,
    over: over || writing,
    quiet: paused,
  })
  // Whatever was said so far was said in the talk that this one comes from.
  const fresh = attempt.from !== null && turnsOf(transcript).length < attempt.from.turn
  const pause = () => {
    if (paused) talk.goOn()
    else talk.pause()
    setPaused(!paused)
  }
  const switchSound = () => settings.change({ sound: !soundOn })
  useKeys({
    m: switchSound,
    p: over ? undefined : pause,
    r: paused ? undefined : () => setDeskOpen(!deskOpen),
    Escape: deskOpen ? () => setDeskOpen(false) : undefined,
  })
  const replies = useMemo(
    () => shown(attempt.seed, state.beat, available(script, state)),
    [attempt.seed, script, state],
  )
  const Ways = practice ? Replies : Choices
  return (
    <div
      className={styles['talk']}
      data-channel={channel}
      data-desk={deskOpen || undefined}
      data-stage={small ? 'small' : 'whole'}
      data-keys={keys ? 'on' : 'off'}
      style={barHeight === undefined ? undefined : ({ '--bar': `${barHeight}px` } as CSSProperties)}
    >
      <TopBar
        ref={bar}
        scenario={scenario}
        mood={state}
        small={small}
        over={over}
        paused={paused}
        sound={sound}
        heardBefore={heardBefore}
        soundOn={soundOn}
        onSound={switchSound}
        onPause={pause}
        onLeave={onLeave}
      />
      {import.meta.env.DEV && (
        <LazyWorkshop inView={{ scenario: attempt.scenario, beat: state.beat, mood: state }} />
      )}
      {paused ? (
        <Paused clock={clock} onGoOn={pause} onLeave={onLeave} />
      ) : (
        <main className={styles['main']}>
          <Thread said={thread} name={name} language={scenario.language} />
          <section className={styles['now']} aria-label={say('talk.now')}>
            <div className={styles['stage']}>
              <Scene ref={scene} scenario={scenario} mood={state} speaking={arriving} gone={gone} />
              {!small && (
                <div className={styles['caption']}>
                  <Caption sound={sound} before={heardBefore} />
                </div>
              )}
              <Line
                ref={line}
                said={said}
                before={before}
                name={name}
                language={scenario.language}
                mood={state}
                channel={channel}
                arriving={arriving}
                onArrived={arrived}
              />
            </div>
            <div ref={deck} className={styles['deck']}>
              {attempt.from && <ForkNote from={attempt.from} fresh={fresh} />}
              {note && !fresh && <CoachNote note={note} name={name} />}
              {waiting !== undefined && <Waiting name={name} left={waiting} />}
              <Rail
                scenario={scenario}
                state={state}
                deskOpen={deskOpen}
                clock={clock}
                onDesk={() => setDeskOpen(!deskOpen)}
                onUndo={talk.undo}
              />
              {over ? (
                <p className={styles['over']}>
                  <Link href={debriefOf(attempt.id)}>{say('talk.debrief')}</Link>
                </p>
              ) : (
                <Ways
                  key={turn}
                  replies={replies}
                  language={scenario.language}
                  writing={writing}
                  chosen={chosen?.turn === turn ? chosen.reply : undefined}
                  onChoose={(reply: string) => setChosen({ turn, reply })}
                  onSay={(reply: WeighedReply) => talk.say(reply)}
                />
              )}
            </div>
            <div className={styles['drawer']}>
              {deskOpen && <Desk scenario={scenario} onClose={() => setDeskOpen(false)} />}
            </div>
          </section>
        </main>
      )}
    </div>
  )
}
