/** Which moods can arrive at each beat. */
import type { Proof } from '../lint/proof.ts'
import type { Arrival } from '../lint/ways/arriving.ts'
import { percent, range, say as sayOnMap } from '../i18n/map-speech.ts'
import { say } from '../i18n/report-speech.ts'
import { type Markup, markup } from '../map/markup.ts'
import { type Beat, NOTE_KIND } from './beats.ts'
import { bar } from './bar.ts'
import type { Section } from './section.ts'
import { table } from './table.ts'

export function moodsSection({ arrivals, withSilences }: Proof, beats: readonly Beat[]): Section {
  const silent = withSilences?.arrivals.beats
  const columns = [
    'beat',
    'tone',
    'anger',
    ...(silent ? (['silent'] as const) : []),
    'trust',
    'share',
  ] as const
  const rows = beats.map(({ id, kind }) => {
    const arrival = arrivals.beats.get(id)
    const what = kind === NOTE_KIND ? say('moods.note') : sayOnMap(kind)
    const waited = silent ? [angerOf(silent.get(id))] : []
    if (!arrival) return { head: id, cells: [what, say('moods.unmet'), ...waited, '', ''] }
    const { trust, share } = arrival
    return {
      head: id,
      cells: [what, angerOf(arrival), ...waited, spanOf(trust), share === null ? '' : percent(share)],
    }
  })
  return {
    id: 'moods',
    title: say('moods.title'),
    lead: say('moods.lead', { silent: silent ? 'yes' : 'no' }),
    shows: table(
      'moods',
      say('moods.title'),
      columns.map(column => say(`moods.head.${column}`)),
      rows,
    ),
  }
}

function angerOf(arrival: Arrival | undefined): Markup {
  return arrival ? spanOf(arrival.anger) : markup``
}

const MOST = 10

function spanOf([least, most]: readonly [number, number]): Markup {
  return markup`<span class="n">${range(least, most)}</span>${bar(least, most, MOST)}`
}
