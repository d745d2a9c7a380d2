/** What the table and the list of talks are made of. */
import { Link } from 'wouter'
import { personOf } from '../../figure/person.ts'
import { say as sayInDebrief } from '../../i18n/debrief-speech.ts'
import { say as sayOfForks } from '../../i18n/fork-speech.ts'
import { say } from '../../i18n/history-speech.ts'
import { say as sayOfLooking } from '../../i18n/looked-at-speech.ts'
import { calledBy } from '../../i18n/names.ts'
import { date, say as sayOnPage } from '../../i18n/page-speech.ts'
import { languageOf } from '../line-language.ts'
import { Portrait } from '../parts/portrait.tsx'
import { debriefOf, talkOf } from '../paths.ts'
import { NotLookedAt } from '../rating/not-looked-at.tsx'
import styles from './history.module.css'
import type { BegunTalk, ClosedTalk, FinishedTalk } from './kept-talk.ts'
import type { Removing } from './remove-button.tsx'

type OpenTalk = BegunTalk | FinishedTalk

/** The person's head, as they felt where the talk stands. */
export function Head({ talk }: { talk: OpenTalk }) {
  return (
    <span className={styles['head']} aria-hidden="true">
      <Portrait person={personOf(talk.met.customer)} mood={talk.mood} crop="head" look={0} />
    </span>
  )
}

export interface OpenProps {
  readonly talk: OpenTalk
  /** It stands on its own, and not under the talk that it comes from. */
  readonly whole: boolean
}

export interface RowProps extends OpenProps, Removing {
  readonly looked: boolean
}

/** Deeper than this nothing stands further in. */
const DEEPEST = 3

/** As the rows are told apart; undefined for those that stand on their own. */
export function depthOf(depth: number): number | undefined {
  return depth === 0 ? undefined : Math.min(depth, DEEPEST)
}

/** Leads to the debrief, or back into the talk; its name says which of many it is. */
export function TalkLink({ talk, whole }: OpenProps) {
  const { id, kind, met, started, from, instead } = talk
  return (
    <Link href={kind === 'finished' ? debriefOf(id) : talkOf(id)} className={styles['link']}>
      {whole || !from ? (
        <>
          <b lang={languageOf(met.title, met.language)} dir="auto">
            {met.title}
          </b>
          <small>{met.customer.name}</small>
          {from && <small>{sayOfForks('history.orphan', { n: from.turn })}</small>}
        </>
      ) : (
        <>
          <b>{sayOfForks('history.turn', { n: from.turn })}</b>
          {instead !== undefined && (
            <small lang={languageOf(instead, met.language)} dir="auto" className={styles['instead']}>
              {sayOnPage('talk.quote', { words: instead })}
            </small>
          )}
        </>
      )}
      <span className={styles['hidden']}>{say(`open.${kind}`, { date: date(started) })}</span>
    </Link>
  )
}

/** How it ended, or how far it came. */
export function endedWords(talk: OpenTalk): string {
  if (talk.kind === 'begun') return say('begun', { turns: talk.turns })
  return sayInDebrief(`outcome.${talk.outcome}`, { name: calledBy(talk.met.customer.name) })
}

export function closedWords({ why }: ClosedTalk): string {
  return `${say('closed.one', { why: sayOnPage(`closed.${why}`) })} ${say('closed.kept')}`
}

/** Where the scores of a talk would stand that was not looked at yet. */
export function Unseen({ talk: { id, met, started } }: { talk: FinishedTalk }) {
  return (
    <NotLookedAt
      to={debriefOf(id)}
      name={sayOfLooking('look.which', { title: met.title, date: date(started) })}
    />
  )
}
