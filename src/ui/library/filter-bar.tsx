/** The quiet filter of a long shelf: what is shown is told in words, and counted. */
import type { Card } from 'virtual:library'
import { say } from '../../i18n/page-speech.ts'
import { CHANNELS } from '../../scenario/vocabulary.ts'
import { Select } from '../parts/select.tsx'
import { ABUSE_AT_MOST, ALL, type Filter, isAll, MET } from './filter.ts'
import styles from './filter-bar.module.css'

interface FilterBarProps {
  readonly cards: readonly Card[]
  readonly found: number
  readonly filter: Filter
  readonly onFilter: (filter: Filter) => void
}

export function FilterBar({ cards, found, filter, onFilter }: FilterBarProps) {
  const levels = [...new Set(cards.map(({ level }) => level))].toSorted((a, b) => a - b)
  const change = (part: Partial<Filter>) => onFilter({ ...filter, ...part })
  const all = cards.length
  return (
    <search className={styles['filter']} aria-label={say('library.filter')}>
      <Select
        label={say('library.filter.channel')}
        value={filter.channel}
        onChange={channel => change({ channel })}
        options={(['any', ...CHANNELS] as const).map(each => [each, say(`library.filter.channel.${each}`)])}
      />
      <Select
        label={say('library.filter.level')}
        value={filter.level}
        onChange={level => change({ level })}
        options={[
          ['any', say('library.filter.level.any')],
          ...levels.map(level => [`${level}`, say('library.filter.level.of', { level })] as const),
        ]}
      />
      <Select
        label={say('library.filter.abuse')}
        value={filter.abuse}
        onChange={abuse => change({ abuse })}
        options={ABUSE_AT_MOST.map(each => [each, say(`library.filter.abuse.${each}`)])}
      />
      <Select
        label={say('library.filter.met')}
        value={filter.met}
        onChange={met => change({ met })}
        options={MET.map(each => [each, say(`library.filter.met.${each}`)])}
      />
      <output>
        {isAll(filter)
          ? say('library.filter.all', { all })
          : say('library.filter.found', { found, all, ...filter })}
      </output>
      {!isAll(filter) && (
        <button
          type="button"
          onClick={event => {
            // It takes itself away: the keyboard goes on from the first choice.
            event.currentTarget.closest('search')?.querySelector('select')?.focus()
            onFilter(ALL)
          }}
        >
          {say('library.filter.clear')}
        </button>
      )}
    </search>
  )
}
