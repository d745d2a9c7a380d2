/** Few people stand on one shelf; of many, the gentle ones come first, under a heading each. */
import type { Card } from 'virtual:library'

/** From so many on there are shelves, and a filter. */
export const MANY = 6

/** The level up to which a scenario stands on each shelf. */
const UP_TO = { 1: 2, 2: 3, 3: 5 } as const

type Harder = keyof typeof UP_TO

export interface Shelf {
  /** Undefined for the only one. */
  readonly harder: Harder | undefined
  readonly cards: readonly Card[]
}

/** None of them is empty. `all` is how many there are, shown or not. */
export function shelvesOf(cards: readonly Card[], all: number): readonly Shelf[] {
  if (all < MANY) return [{ harder: undefined, cards }]
  const shelves = ([1, 2, 3] as const).map(harder => ({
    harder,
    cards: cards.filter(({ level }) => shelfFor(level) === harder),
  }))
  return shelves.filter(shelf => shelf.cards.length > 0)
}

function shelfFor(level: number): Harder {
  if (level <= UP_TO[1]) return 1
  return level <= UP_TO[2] ? 2 : 3
}
