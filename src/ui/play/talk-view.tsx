/** The talk: what was said, what is said now, and what you can say. */
import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import { shown } from '../../dialogue/order.ts'
import type { WeighedReply } from '../../dialogue/script.ts'
import { available, momentAt } from '../../dialogue/step.ts'
import { calledBy } from '../../i18n/names.ts'
import { say } from '../../i18n/page-speech.ts'
import { NOTE } from '../../scenario/vocabulary.ts'
import { useHost } from '../host.ts'
import { Caption } from '../parts/caption.tsx'
import { debriefOf } from '../paths.ts'
import { useSettings } from '../use-settings.ts'
import { Choices } from './choices.tsx'
import { CoachNote } from './coach-note.tsx'
import { Desk } from './desk.tsx'
import { Line } from './line.tsx'
import { nowSaid, saidSoFar } from './lines.ts'
import { Paused } from './paused.tsx'
import { Rail } from './rail.tsx'
import { Replies } from './replies.tsx'
import { Scene } from './scene.tsx'
import styles from './talk.module.css'
import { Thread } from './thread.tsx'
import { TopBar } from './top-bar.tsx'
import { useArriving } from './use-arriving.ts'
import { useCoach } from './use-coach.ts'
import { useKeys } from './use-keys.ts'
import { useReadingAloud } from './use-reading-aloud.ts'
import { useSilence } from './use-silence.ts'
import { useSounds } from './use-sounds.ts'
import { useSmallStage } from './use-small-stage.ts'
import type { Talk } from './use-talk.ts'
import { useTurning } from './use-turning.ts'
import { Waiting } from './waiting.tsx'

export function TalkView({ talk, onLeave }: { talk: Talk; onLeave: () => void }) {
  const { attempt, script, state, transcript, over } = talk
  const { scenario } = script
  const { channel } = scenario.setting
  const { settings, sound } = useHost()
  const { sound: soundOn, keys, timer } = useSettings()
  const practice = attempt.mode === 'practice'
  const [deskOpen, setDeskOpen] = useState(false)
  const [paused, setPaused] = useState(false)
  const name = calledBy(scenario.customer.name)
  const writing = state.beat === NOTE
  const said = useMemo(() => nowSaid(transcript), [transcript])
  const left = script.endings.get(state.ending ?? '')?.ends === 'customer-left'
  const gone = writing || (over && (left || script.note !== undefined))
  const thread = saidSoFar(transcript)
  const before = thread.at(-1)
  const turn = `${attempt.events.length}`
  const note = useCoach(practice, transcript)
  const { arriving, arrived } = useArriving(
    `${transcript.happenings.length}`,
    writing ? '' : said.words,
    attempt.events.length === 0,
  )
  const { line, deck, bar } = useTurning(
    say('talk.title', { name: scenario.customer.name, business: scenario.setting.business }),
    turn,
    `${turn} ${note?.advice} ${deskOpen} ${arriving}`,
  )
  const moment = over || writing ? undefined : momentAt(script, state)?.moment
  const waiting = useSilence({
    turn,
    seconds: timer > 0 && moment?.silence ? moment.silence.after * timer : undefined,
    still: arriving || paused || deskOpen,
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
  useReadingAloud(said, scenario.language, paused)
  const { scene, small } = useSmallStage(paused)
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
  const Ways = practice ? Replies : Choices
  return (
    <div
      className={styles['talk']}
      data-channel={channel}
      data-desk={deskOpen || undefined}
      data-stage={small ? 'small' : 'whole'}
      data-keys={keys ? 'on' : 'off'}
    >
      <TopBar
        ref={bar}
        scenario={scenario}
        mood={state}
        small={small}
        over={over}
        paused={paused}
        soundOn={soundOn}
        onSound={switchSound}
        onPause={pause}
        onLeave={onLeave}
      />
      {paused ? (
        <Paused onGoOn={pause} onLeave={onLeave} />
      ) : (
        <main className={styles['main']} lang={scenario.language}>
          <Thread said={thread} name={name} />
          <section className={styles['now']} aria-label={say('talk.now')}>
            <div className={styles['stage']}>
              <Scene ref={scene} scenario={scenario} mood={state} speaking={arriving} gone={gone} />
              <div className={styles['caption']}>
                <Caption sound={sound} />
              </div>
              <Line
                ref={line}
                said={said}
                before={before?.who === 'you' ? before.words : undefined}
                name={name}
                mood={state}
                channel={channel}
                arriving={arriving}
                onArrived={arrived}
              />
            </div>
            <div ref={deck} className={styles['deck']}>
              {note && <CoachNote note={note} name={name} />}
              {waiting !== undefined && <Waiting name={name} left={waiting} />}
              <Rail
                scenario={scenario}
                state={state}
                deskOpen={deskOpen}
                onDesk={() => setDeskOpen(!deskOpen)}
                onUndo={talk.undo}
              />
              {over ? (
                <p className={styles['over']}>
                  <Link href={debriefOf(attempt.id)}>{say('talk.debrief')}</Link>
                </p>
              ) : (
                <Ways
                  key={`${state.beat} ${turn}`}
                  replies={shown(attempt.seed, state.beat, available(script, state))}
                  writing={writing}
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
