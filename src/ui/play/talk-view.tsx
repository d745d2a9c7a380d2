/** The talk: what was said, what is said now, and what you can say. */
import { useState } from 'react'
import { Link } from 'wouter'
import { shown } from '../../dialogue/order.ts'
import type { WeighedReply } from '../../dialogue/script.ts'
import { available } from '../../dialogue/step.ts'
import { calledBy } from '../../i18n/names.ts'
import { say } from '../../i18n/page-speech.ts'
import { debriefOf } from '../paths.ts'
import { Choices } from './choices.tsx'
import { CoachNote } from './coach-note.tsx'
import { Desk } from './desk.tsx'
import { Line } from './line.tsx'
import { nowSaid, saidSoFar } from './lines.ts'
import { Replies } from './replies.tsx'
import styles from './talk.module.css'
import { Thread } from './thread.tsx'
import { TopBar } from './top-bar.tsx'
import { useCoach } from './use-coach.ts'
import { useKeys } from './use-keys.ts'
import type { Talk } from './use-talk.ts'
import { useTurning } from './use-turning.ts'
import { NOTE } from '../../scenario/vocabulary.ts'

export function TalkView({ talk, onLeave }: { talk: Talk; onLeave: () => void }) {
  const { attempt, script, state, transcript, over } = talk
  const { scenario } = script
  const practice = attempt.mode === 'practice'
  const [deskOpen, setDeskOpen] = useState(false)
  const note = useCoach(practice, transcript)
  const { line, now, bar } = useTurning(
    say('talk.title', { name: scenario.customer.name, business: scenario.setting.business }),
    `${attempt.events.length}`,
  )
  useKeys({
    r: () => setDeskOpen(!deskOpen),
    Escape: deskOpen ? () => setDeskOpen(false) : undefined,
  })
  const name = calledBy(scenario.customer.name)
  const replies = shown(attempt.seed, state.beat, available(script, state))
  const writing = state.beat === NOTE
  const Ways = practice ? Replies : Choices
  return (
    <div className={styles['talk']} data-desk={deskOpen || undefined}>
      <TopBar
        ref={bar}
        scenario={scenario}
        state={state}
        over={over}
        deskOpen={deskOpen}
        onDesk={() => setDeskOpen(!deskOpen)}
        onLeave={onLeave}
      />
      <Desk open={deskOpen} scenario={scenario} onClose={() => setDeskOpen(false)} />
      <main className={styles['main']}>
        <Thread said={saidSoFar(transcript)} name={name} />
        <section ref={now} className={styles['now']} aria-label={say('talk.now')}>
          <div className={styles['stage']}>
            {note && <CoachNote note={note} name={name} onUndo={talk.undo} />}
            <Line ref={line} said={nowSaid(transcript)} name={name} mood={state} />
          </div>
          <div className={styles['deck']}>
            {over ? (
              <p className={styles['over']}>
                <Link href={debriefOf(attempt.id)}>{say('talk.debrief')}</Link>
              </p>
            ) : (
              <Ways
                key={`${state.beat} ${attempt.events.length}`}
                replies={replies}
                writing={writing}
                onSay={(said: WeighedReply) => talk.say(said)}
              />
            )}
          </div>
        </section>
      </main>
    </div>
  )
}
