/** One encounter of a shift: the person as they stand now, and how it went, or when their turn comes. */
import type { CSSProperties, ReactNode } from 'react'
import type { Card } from 'virtual:library'
import { Link } from 'wouter'
import type { Played } from '../../course/played.ts'
import type { ShiftState } from '../../course/shift-state.ts'
import { lineAt } from '../../dialogue/step.ts'
import { say as sayInDebrief } from '../../i18n/debrief-speech.ts'
import { say as sayOfLooking } from '../../i18n/looked-at-speech.ts'
import { moodWords } from '../../i18n/mood-words.ts'
import { calledBy } from '../../i18n/names.ts'
import { date, number, say as sayOnPage } from '../../i18n/page-speech.ts'
import { say } from '../../i18n/shift-speech.ts'
import type { LookedAt } from '../../practice/looked-at.ts'
import { DIMENSIONS } from '../../scenario/vocabulary.ts'
import { type Grade, gradeOf } from '../history/kept-talk.ts'
import entryStyles from '../library/entry.module.css'
import { firstWords } from '../library/first-words.ts'
import { placesOf } from '../library/rows.ts'
import { Window } from '../library/window.tsx'
import { languageOf } from '../line-language.ts'
import { useWays } from '../ways.ts'
import { Given } from './given.tsx'
import styles from './shift.module.css'

interface EncounterProps {
  readonly card: Card
  /** In the shift, from 0. */
  readonly at: number
  readonly of: readonly Card[]
  readonly standing: ShiftState
  readonly lookedAt: LookedAt
}

export function Encounter({ card, at, of, standing: { done, next }, lookedAt }: EncounterProps) {
  const met = done[at]
  const begun = at === done.length ? next?.begun : undefined
  const mood = met?.transcript.state ?? begun?.transcript.state ?? card.mood
  const { wide, narrow } = placesOf(at, of.length)
  const style = { '--wide': wide.parts, '--narrow': narrow.parts } as CSSProperties
  return (
    <li className={entryStyles['place']} style={style}>
      <article
        className={`${entryStyles['entry']} ${styles['encounter']}`}
        data-wide-first={wide.first || undefined}
        data-narrow-first={narrow.first || undefined}
        data-met={met ? true : undefined}
      >
        <Window card={{ ...card, mood: { anger: mood.anger, trust: mood.trust } }} at={at} />
        <h2 className={entryStyles['title']} lang={languageOf(card.title, card.language)} dir="auto">
          {card.title}
        </h2>
        {met && <LastWords of={met} />}
        <div className={entryStyles['bill']}>
          <p>
            <b>{card.customer}</b> <span>{moodWords(mood)}</span>
          </p>
          {met ? (
            <Met of={met} name={calledBy(card.customer)} looked={lookedAt(met.attempt)} />
          ) : (
            <ToCome at={at} of={of} next={done.length} />
          )}
        </div>
      </article>
    </li>
  )
}

/** What they said at the end, in the voice in which they said it. */
function LastWords({ of: { transcript } }: { of: Played }) {
  const { script, state } = transcript
  const ending = script.endings.get(state.ending ?? '')
  if (!ending) return null
  const style = { '--voice': 520 + Math.round(36 * state.anger) } as CSSProperties
  return (
    <blockquote
      style={style}
      lang={languageOf(lineAt(ending, state).says, script.scenario.language)}
      dir="auto"
    >
      {sayOnPage('talk.quote', { words: firstWords(lineAt(ending, state).says) })}
    </blockquote>
  )
}

function Met({ of, name, looked }: { of: Played; name: string; looked: boolean }) {
  const { debriefOf } = useWays()
  const { attempt, transcript } = of
  const grade = gradeOf({ script: transcript.script, transcript })
  return (
    <>
      <dl data-past>
        <Fact of={say('went')}>{wentWords(grade, looked)}</Fact>
        {grade && looked && <Fact of={say('scores')}>{scoresWords(grade)}</Fact>}
        <Fact of={say('gave')}>
          <Given of={of} />
        </Fact>
        <Fact of={say('held')}>{say('mode', { mode: attempt.mode, date: date(attempt.started) })}</Fact>
      </dl>
      <Link href={debriefOf(attempt.id)}>{say('debrief', { name })}</Link>
    </>
  )
}

/** No score before one was asked for a guess at it; the way to the debrief stands below. */
function wentWords(grade: Grade | undefined, looked: boolean): string {
  if (!grade) return say('went.none')
  if (!looked) return sayOfLooking('not-yet')
  const { overall, passed } = grade
  return say('went.is', { overall: number(overall), passed: passed ? 'yes' : 'no' })
}

/** Those that the scenario claims. */
function scoresWords({ scores }: Grade): string {
  return DIMENSIONS.flatMap(of => {
    const score = scores[of]
    return score === null
      ? []
      : [say('score', { name: sayInDebrief(`dimension.${of}`), score: number(score) })]
  }).join(', ')
}

function ToCome({ at, of, next }: { at: number; of: readonly Card[]; next: number }) {
  const card = of[at]
  const before = of[at - 1]
  if (!card) return null
  const { channel, minutes } = card
  return (
    <dl>
      <Fact of={say('stands')}>
        {at === next || !before ? say('next') : say('later', { name: calledBy(before.customer) })}
      </Fact>
      <Fact of={sayOnPage('library.where')}>{sayOnPage('library.place', { channel, minutes })}</Fact>
    </dl>
  )
}

function Fact({ of, children }: { of: string; children: ReactNode }) {
  return (
    <div>
      <dt>{of}</dt>
      <dd>{children}</dd>
    </div>
  )
}
