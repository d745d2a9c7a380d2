/** One person on the shelf: how they look at you and what they say first, then what it is and how it went. */
import type { CSSProperties, ReactNode } from 'react'
import type { Card } from 'virtual:library'
import { Link } from 'wouter'
import { MODES } from '../../dialogue/attempt.ts'
import { abuseWords } from '../../i18n/abuse-words.ts'
import { say as sayOfLooking } from '../../i18n/looked-at-speech.ts'
import { moodWords } from '../../i18n/mood-words.ts'
import { number, say } from '../../i18n/page-speech.ts'
import { languageOf } from '../line-language.ts'
import { briefOf, debriefOf } from '../paths.ts'
import { NotLookedAt } from '../rating/not-looked-at.tsx'
import { firstWords } from './first-words.ts'
import type { Past, Results } from './history.ts'
import styles from './entry.module.css'
import type { Places } from './rows.ts'
import { Window } from './window.tsx'

interface EntryProps {
  readonly card: Card
  /** Undefined until it is known. */
  readonly past: Past | undefined
  /** On its shelf, from 0. */
  readonly at: number
  readonly places: Places
  readonly heading: 'h2' | 'h3'
}

export function Entry({ card, past, at, places, heading: Heading }: EntryProps) {
  const { language, channel, minutes, level, abuse, mood } = card
  const style = {
    '--wide': places.wide.parts,
    '--narrow': places.narrow.parts,
    // Weight is the voice.
    '--voice': 520 + Math.round(36 * mood.anger),
  } as CSSProperties
  return (
    <li className={styles['place']} style={style}>
      <article
        className={styles['entry']}
        data-wide-first={places.wide.first || undefined}
        data-narrow-first={places.narrow.first || undefined}
      >
        <Window card={card} at={at} />
        <Heading className={styles['title']} lang={languageOf(card.title, language)} dir="auto">
          <Link href={briefOf(card.id)}>{card.title}</Link>
        </Heading>
        <blockquote lang={languageOf(card.firstWords, language)} dir="auto">
          {say('talk.quote', { words: firstWords(card.firstWords) })}
        </blockquote>
        <div className={styles['bill']}>
          <p>
            <b>{card.customer}</b> <span>{moodWords(mood)}</span>
          </p>
          <dl data-past={wasMet(past) || past?.unseen ? true : undefined}>
            <Fact of={say('library.where')}>{say('library.place', { channel, minutes })}</Fact>
            <Fact of={say('library.level')}>
              {say('library.level.of', { level, abuse: abuseWords(abuse) })}
            </Fact>
            <Fact of={say('library.trains')}>
              <Trains practices={card.teaches} />
            </Fact>
            <SoFar past={past} title={card.title} />
          </dl>
        </div>
      </article>
    </li>
  )
}

/** The first is what it is about; the brief names them all. */
function Trains({ practices: [first, ...rest] }: { practices: Card['teaches'] }) {
  return (
    <>
      {first && <span>{say(`practice.${first}`)}</span>}
      {rest.length > 0 && <small>{say('library.trains.more', { count: rest.length })}</small>}
    </>
  )
}

/** Practice and assessment apart, once there is anything to tell them apart. */
function SoFar({ past, title }: { past: Past | undefined; title: string }) {
  const unseen = past?.unseen
  if (!past || (!wasMet(past) && !unseen)) {
    return <Fact of={say('library.so-far')}>{past && say('library.not-met')}</Fact>
  }
  return (
    <>
      {wasMet(past) &&
        MODES.map(mode => (
          <Fact key={mode} of={say(`library.${mode}`)}>
            {past[mode] ? resultsWords(past[mode]) : say('library.none')}
          </Fact>
        ))}
      {unseen && (
        <Fact of={sayOfLooking('finished')}>
          <NotLookedAt
            to={debriefOf(unseen.newest)}
            words={sayOfLooking('finished.not-yet', { talks: unseen.talks })}
            name={sayOfLooking('finished.title', { title })}
          />
        </Fact>
      )}
    </>
  )
}

function wasMet(past: Past | undefined): boolean {
  return MODES.some(mode => past?.[mode])
}

function resultsWords({ talks, last, best, passed }: Results): string {
  return say('library.results', {
    talks,
    last: number(last),
    best: number(best),
    passed: passed ? 'yes' : 'no',
  })
}

function Fact({ of, children }: { of: string; children: ReactNode }) {
  return (
    <div>
      <dt>{of}</dt>
      <dd>{children}</dd>
    </div>
  )
}
