/** Those who were met last, and those who were not met yet, each before their own sea. */
import { useMemo } from 'react'
import type { Card } from 'virtual:library'
import { personOf } from '../../figure/person.ts'
import { say } from '../../i18n/history-speech.ts'
import { bandOf } from '../../i18n/mood-words.ts'
import { calledBy } from '../../i18n/names.ts'
import { say as sayOnPage } from '../../i18n/page-speech.ts'
import type { Stored } from '../../host/records.ts'
import { Portrait } from '../parts/portrait.tsx'
import { SeaView } from '../parts/sea-view.tsx'
import styles from './hero.module.css'
import { type KeptTalk, scenarioOf } from './kept-talk.ts'
import { useKeptTalks } from './use-kept-talks.ts'

/** There is room for so many. */
const ROOM = 6

interface PeopleProps {
  /** Newest first. */
  readonly list: readonly Stored[]
  readonly cards: readonly Card[]
}

export function People({ list, cards }: PeopleProps) {
  const times = useMemo(() => talksByScenario(list), [list])
  const shown = useMemo(() => {
    const met = [...times.keys()].flatMap(id => cards.filter(card => card.id === id))
    return [...met, ...cards.filter(({ id }) => !times.has(id))].slice(0, ROOM)
  }, [cards, times])
  const lastTalks = useMemo(
    () => shown.flatMap(({ id }) => list.find(stored => scenarioOf(stored) === id) ?? []),
    [list, shown],
  )
  const last = useKeptTalks(lastTalks)
  return (
    <ul className={styles['people']} aria-label={say('people')}>
      {shown.map(card => (
        <Someone
          key={card.id}
          card={card}
          times={times.get(card.id) ?? 0}
          last={last?.talks.find(({ scenario }) => scenario === card.id)}
        />
      ))}
    </ul>
  )
}

interface SomeoneProps {
  readonly card: Card
  readonly times: number
  readonly last: KeptTalk | undefined
}

function Someone({ card, times, last }: SomeoneProps) {
  const mood = last && last.kind !== 'closed' ? last.mood : card.mood
  return (
    <li>
      <div className={styles['window']} aria-hidden="true">
        <SeaView mood={mood} level={0.36} layers={4} gap={0.15} />
        <Portrait
          person={personOf({ name: card.customer, looks: card.looks })}
          mood={mood}
          look={0}
          flat={times === 0}
          className={styles['person']}
        />
      </div>
      <p>
        <b>{calledBy(card.customer)}</b>
        <span>
          {times === 0
            ? say('person.not-met')
            : say('person.met', { talks: times, mood: sayOnPage(`mood.${bandOf(mood.anger)}`) })}
        </span>
      </p>
    </li>
  )
}

/** In the order of the newest with each. */
function talksByScenario(list: readonly Stored[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const stored of list) {
    const id = scenarioOf(stored)
    if (id !== null) times.set(id, (times.get(id) ?? 0) + 1)
  }
  return times
}
