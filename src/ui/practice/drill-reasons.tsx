/** Why an answer was worth what it was: your words as evidence, what was called for, the points, and better words. */
import type { ReactNode } from 'react'
import { say as sayOfTurn } from '../../i18n/debrief-speech.ts'
import { say } from '../../i18n/drill-speech.ts'
import type { Answer } from '../../practice/answer.ts'
import { calledFor } from '../debrief/called-for.ts'
import { didWords } from '../debrief/did-words.ts'
import { evidenceOf } from '../debrief/evidence.ts'
import { Points } from '../debrief/points.tsx'
import { Said } from '../debrief/said.tsx'
import { Spoken } from '../debrief/spoken.tsx'
import turns from '../debrief/turns.module.css'
import styles from './drill.module.css'
import type { Served } from './served.ts'

interface DrillReasonsProps {
  readonly moment: Served
  readonly answer: Answer
  readonly name: string
}

export function DrillReasons({ moment, answer, name }: DrillReasonsProps) {
  const { script } = moment.talk
  const { scenario } = script
  const { turn, card, transcript, lost } = answer
  const { reply } = turn.said
  const { findings } = card
  const { stretches, lettersOf } = evidenceOf({ turn, findings })
  const did = didWords(scenario, turn)
  const better = lost > 0 ? betterThan(moment, answer) : undefined
  return (
    <section className={`${turns['opened']} ${styles['reasons']}`} aria-label={say('reasons')}>
      <div className={turns['yours']}>
        <Part title={sayOfTurn('turn.you')}>
          <Spoken of={scenario} className={turns['mine']}>
            <Said stretches={stretches} quoted />
          </Spoken>
          {did !== undefined && <p className={turns['did']}>{did}</p>}
        </Part>
        {reply.hears !== undefined && (
          <Part title={sayOfTurn('turn.heard', { name })}>
            <Spoken of={scenario}>{reply.hears}</Spoken>
          </Part>
        )}
        <Part title={sayOfTurn('turn.called')}>
          <p>{calledFor(script, turn.said.moment)}</p>
        </Part>
      </div>
      <div className={turns['yours']}>
        <Part title={sayOfTurn('turn.points')}>
          {findings.length === 0 ? (
            <p>{sayOfTurn('turn.nothing')}</p>
          ) : (
            <Points review={{ card, transcript }} findings={findings} lettersOf={lettersOf} />
          )}
        </Part>
        {better !== undefined && (
          <div className={turns['better']}>
            <Part title={sayOfTurn('turn.better')}>
              <Spoken of={scenario} className={turns['words']}>
                {sayOfTurn('turn.quote', { words: better })}
              </Spoken>
            </Part>
          </div>
        )}
      </div>
    </section>
  )
}

/** The author's better words, else those of the reply that the moment is measured against. */
function betterThan({ reference }: Served, { turn: { said } }: Answer): string | undefined {
  const measure = reference.measures.get(said.moment.id)?.reply
  return said.reply.better ?? (measure === said ? undefined : measure?.reply.say)
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={turns['part']}>
      <h3>{title}</h3>
      {children}
    </div>
  )
}
