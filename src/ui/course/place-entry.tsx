/** One talk of a programme: whom one meets, what it asks, and how each attempt at it went. */
import type { CSSProperties, ReactNode } from 'react'
import type { Card } from 'virtual:library'
import { Link } from 'wouter'
import type { PlaceStanding } from '../../course/standing.ts'
import { abuseWords } from '../../i18n/abuse-words.ts'
import { say } from '../../i18n/course-speech.ts'
import { moodWords } from '../../i18n/mood-words.ts'
import { say as sayOnPage } from '../../i18n/page-speech.ts'
import type { LookedAt } from '../../practice/looked-at.ts'
import { useHost } from '../host.ts'
import entry from '../library/entry.module.css'
import { firstWords } from '../library/first-words.ts'
import { placesOf } from '../library/rows.ts'
import { Window } from '../library/window.tsx'
import { languageOf } from '../line-language.ts'
import { useWays } from '../ways.ts'
import { AttemptFact } from './attempt-fact.tsx'
import styles from './course.module.css'
import { castOf, metAt, titleOf } from './place-title.ts'
import type { CourseNow } from './use-course.ts'

interface PlaceEntryProps {
  readonly standing: PlaceStanding
  /** Its stage is. */
  readonly open: boolean
  /** In its stage, from 0. */
  readonly at: number
  readonly count: number
  readonly now: CourseNow
  readonly lookedAt: LookedAt
}

export function PlaceEntry({ standing, open, at, count, now, lookedAt }: PlaceEntryProps) {
  const host = useHost()
  const { place, begun } = standing
  const { title, language } = titleOf(host, place)
  const cast = castOf(host, place)
  const met = metAt(host, standing)
  const to = useWayTo(standing, open, now)
  const { wide, narrow } = placesOf(at, count)
  const style = {
    '--wide': wide.parts,
    '--narrow': narrow.parts,
    '--voice': 520 + Math.round(36 * (met?.mood.anger ?? 0)),
  } as CSSProperties
  return (
    <li className={entry['place']} style={style}>
      <article
        className={`${entry['entry']} ${styles['entry']}`}
        data-wide-first={wide.first || undefined}
        data-narrow-first={narrow.first || undefined}
        data-locked={to === undefined || undefined}
      >
        {met ? <Window card={met} at={at} /> : <Drawn cast={cast} />}
        <h3 className={entry['title']} lang={languageOf(title, language)} dir="auto">
          {to === undefined ? title : <Link href={to}>{title}</Link>}
        </h3>
        {met && (
          <blockquote lang={languageOf(met.firstWords, met.language)} dir="auto">
            {sayOnPage('talk.quote', { words: firstWords(met.firstWords) })}
          </blockquote>
        )}
        <div className={entry['bill']}>
          <p>
            {met ? (
              <>
                <b>{met.customer}</b> <span>{moodWords(met.mood)}</span>
              </>
            ) : (
              <b>{say('place.pool', { count: cast.length })}</b>
            )}
          </p>
          <dl data-past>
            <About cast={met ? [met] : cast} />
            <Fact of={say('place.asked')}>{say(place.required ? 'place.required' : 'place.optional')}</Fact>
            {begun.length === 0 && (
              <Fact of={say('place.stands')}>{say(open ? 'place.not-begun' : 'place.locked')}</Fact>
            )}
            {begun.map(one => (
              <Fact key={one.attempt} of={say('place.attempt', { n: one.n })}>
                <AttemptFact begun={one} standing={standing} title={title} now={now} lookedAt={lookedAt} />
              </Fact>
            ))}
            {open && <Fact of={say('place.left')}>{leftWords(standing)}</Fact>}
          </dl>
        </div>
      </article>
    </li>
  )
}

/** Whoever may come, side by side. */
function Drawn({ cast }: { cast: readonly Card[] }) {
  return (
    <div className={styles['people']}>
      {cast.map((card, at) => (
        <div key={card.id} className={styles['person']}>
          <Window card={card} at={at} />
        </div>
      ))}
    </div>
  )
}

/** Of several that are alike, the longest and the hardest: nobody meets more than they were told. */
function About({ cast }: { cast: readonly Card[] }) {
  const [first] = cast
  if (!first) return null
  const channels = new Set(cast.map(({ channel }) => channel))
  const most = (of: (card: Card) => number) => Math.max(...cast.map(of))
  return (
    <>
      {channels.size === 1 && (
        <Fact of={sayOnPage('library.where')}>
          {sayOnPage('library.place', { channel: first.channel, minutes: most(card => card.minutes) })}
        </Fact>
      )}
      <Fact of={sayOnPage('library.level')}>
        {sayOnPage('library.level.of', {
          level: most(card => card.level),
          abuse: abuseWords(most(card => card.abuse)),
        })}
      </Fact>
    </>
  )
}

function leftWords({ left }: PlaceStanding): string {
  if (left === null) return say('place.left.any')
  return left === 0 ? say('place.left.none') : say('place.left.some', { count: left })
}

/** Undefined where nothing is open. */
function useWayTo(standing: PlaceStanding, open: boolean, { course, kept }: CourseNow): string | undefined {
  const { briefOf, talkOf, debriefOf } = useWays()
  const { place, unfinished, mayBegin, counted } = standing
  if (course.view !== 'normal') return briefOf(place.id)
  if (!open) return undefined
  if (unfinished && kept.has(unfinished.attempt)) return talkOf(unfinished.attempt)
  if (mayBegin || unfinished) return briefOf(place.id)
  return counted && kept.has(counted.attempt) ? debriefOf(counted.attempt) : undefined
}

function Fact({ of, children }: { of: string; children: ReactNode }) {
  return (
    <div>
      <dt>{of}</dt>
      <dd>{children}</dd>
    </div>
  )
}
