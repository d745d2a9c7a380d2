/** What a place of a programme is called, whom one may meet there, and in which language a programme speaks. */
import type { Card } from 'virtual:library'
import type { PlaceStanding } from '../../course/standing.ts'
import type { Place } from '../../scenario/programme.ts'
import { locale } from '../../i18n/page-speech.ts'
import type { Host } from '../host.ts'

/** Those that can be drawn; a scenario that is not on the shelf has no card. */
export function castOf({ cards }: Pick<Host, 'cards'>, { draws }: Place): readonly Card[] {
  return draws.flatMap(id => cards.find(card => card.id === id) ?? [])
}

/** Whom one meets there, once that is known: at a pool it is known when an attempt is begun. */
export function metAt(host: Pick<Host, 'cards'>, { place, begun }: PlaceStanding): Card | undefined {
  const cast = castOf(host, place)
  const last = begun.at(-1)
  return last ? cast.find(({ id }) => id === last.scenario.id) : cast.length === 1 ? cast[0] : undefined
}

interface PlaceTitle {
  readonly title: string
  /** BCP 47; undefined where it is not known. */
  readonly language: string | undefined
}

/** A pool has its own; a single scenario lends its. */
export function titleOf(host: Pick<Host, 'cards'>, place: Place): PlaceTitle {
  if (place.title !== null) return { title: place.title, language: languageIn(host) }
  const [first] = castOf(host, place)
  return { title: first?.title ?? place.id, language: first?.language }
}

/** BCP 47: a programme is not translated, and is written as its scenarios are; those that are not translated either tell. */
export function languageIn({ cards }: Pick<Host, 'cards'>): string | undefined {
  const languages = [...new Set(cards.map(({ language }) => language))]
  return languages.find(language => languages.length === 1 || language !== locale)
}
