/** The list of talks: the newest of them, more when asked for, and only some where someone wants only some. */
import { type RefObject, useMemo, useState } from 'react'
import { type Mode, MODES } from '../../dialogue/attempt.ts'
import { say } from '../../i18n/history-speech.ts'
import type { Stored } from '../../host/records.ts'
import type { LookedAt } from '../../practice/looked-at.ts'
import { flattened } from '../../practice/tree.ts'
import { useHost } from '../host.ts'
import { Select } from '../parts/select.tsx'
import styles from './history.module.css'
import { scenarioOf } from './kept-talk.ts'
import type { Kin } from './kin.ts'
import type { Removing } from './remove-button.tsx'
import { rowsOf } from './rows.ts'
import { TalkList } from './talk-list.tsx'
import { TalkTable } from './talk-table.tsx'
import { useKeptTalks } from './use-kept-talks.ts'
import { useWide } from './use-wide.ts'

/** So many are opened and graded at a time. */
const AT_A_TIME = 50

/** From so many on there is a filter. */
const MANY = 8

interface Wanted {
  readonly scenario: string
  readonly mode: Mode | 'any'
}

interface TalksProps extends Removing {
  readonly kin: readonly Kin[]
  readonly lookedAt: LookedAt
  readonly heading: RefObject<HTMLHeadingElement | null>
}

/** What was said differently comes right after the talk that it comes from, and counts with it. */
export function Talks({ kin, lookedAt, heading, onRemove }: TalksProps) {
  const [wanted, setWanted] = useState<Wanted>({ scenario: 'any', mode: 'any' })
  const [room, setRoom] = useState(AT_A_TIME)
  const found = useMemo(() => kin.filter(({ of }) => isWanted(of.stored, wanted)), [kin, wanted])
  const shown = useMemo(() => found.slice(0, room).flatMap(tree => flattened(tree)), [found, room])
  const list = useMemo(() => shown.map(({ of }) => of.stored), [shown])
  const opened = useKeptTalks(list)
  const rows = useMemo(() => rowsOf(opened?.talks ?? [], kin, lookedAt), [opened, kin, lookedAt])
  const Rows = useWide() ? TalkTable : TalkList
  const rest = Math.max(0, found.length - room)
  const showMore = () => {
    // The last time it takes itself away: the keyboard goes on from the heading.
    if (rest <= AT_A_TIME) heading.current?.focus({ preventScroll: true })
    setRoom(room + AT_A_TIME)
  }
  const change = (part: Partial<Wanted>) => {
    setWanted({ ...wanted, ...part })
    setRoom(AT_A_TIME)
  }
  return (
    <section className={styles['talks']} aria-busy={opened?.list !== list}>
      <div className={styles['top']}>
        <h2 ref={heading} tabIndex={-1}>
          {say('talks')}
        </h2>
        {kin.length >= MANY && <Filter kin={kin} wanted={wanted} onChange={change} />}
        <output>
          {opened &&
            say('shown', { shown: rows.filter(({ depth }) => depth === 0).length, all: found.length })}
        </output>
      </div>
      {opened && opened.talks.length > 0 && <Rows rows={rows} onRemove={onRemove} />}
      {opened && opened.talks.length === 0 && <p>{say('none.such')}</p>}
      {rest > 0 && (
        <p>
          <button type="button" className={styles['more']} onClick={() => showMore()}>
            {say('more', { count: Math.min(rest, AT_A_TIME) })}
          </button>
        </p>
      )}
    </section>
  )
}

interface FilterProps {
  readonly kin: readonly Kin[]
  readonly wanted: Wanted
  readonly onChange: (part: Partial<Wanted>) => void
}

function Filter({ kin, wanted, onChange }: FilterProps) {
  const { cards } = useHost()
  const met = useMemo(() => new Set(kin.map(({ of }) => scenarioOf(of.stored))), [kin])
  return (
    <search className={styles['filter']} aria-label={say('filter.label')}>
      <Select
        label={say('with')}
        value={wanted.scenario}
        onChange={scenario => onChange({ scenario })}
        options={[
          ['any', say('with.any')],
          ...cards.filter(({ id }) => met.has(id)).map(({ id, customer }) => [id, customer] as const),
        ]}
      />
      <Select
        label={say('mode')}
        value={wanted.mode}
        onChange={mode => onChange({ mode })}
        options={[['any', say('mode.any')], ...MODES.map(mode => [mode, say(`mode.${mode}`)] as const)]}
      />
    </search>
  )
}

/** What cannot be read says nothing of its mode. */
function isWanted(stored: Stored, { scenario, mode }: Wanted): boolean {
  return (
    (scenario === 'any' || scenarioOf(stored) === scenario) &&
    (mode === 'any' || ('attempt' in stored && stored.attempt.mode === mode))
  )
}
