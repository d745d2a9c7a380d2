/** Keeps what belongs to practice beside the attempts: in the browser's database, and in memory where that refuses. */
import type { Drilled } from '../practice/drilled.ts'
import { readDrilled } from '../practice/read-drilled.ts'
import { readRating } from '../practice/read-rating.ts'
import type { Rating } from '../practice/rating.ts'
import { allOrNothing, type Database, everyOne, ON_DISK, openDatabase, shelf } from './database.ts'
import { keeperOf, type Trouble } from './keeper.ts'
import type { Newsboy } from './news.ts'

export interface Keepsakes {
  readonly rate: (rating: Rating) => void
  readonly rating: (attempt: string) => Promise<Rating | undefined>
  readonly ratings: () => Promise<readonly Rating[]>
  readonly drill: (drilled: Drilled) => void
  /** The earliest first. */
  readonly drills: () => Promise<readonly Drilled[]>
  readonly trouble: () => Trouble | null
  /** Calls back when there is trouble, or no more; gives back how to stop. */
  readonly watch: (changed: () => void) => () => void
}

export function keepsakesIn(openIt: typeof openDatabase = openDatabase, news?: Newsboy): Keepsakes {
  // What was kept in this tab; and of it, what is still to be written.
  const ratings = new Map<string, Rating>()
  const drills = new Map<string, Drilled>()
  const unrated = new Set<Rating>()
  const undrilled = new Set<Drilled>()

  const keeper = keeperOf({ write: saveAll, isEmpty: () => unrated.size + undrilled.size === 0 }, openIt)

  async function saveAll(open: Database): Promise<void> {
    const [rated, drilled] = [[...unrated], [...undrilled]]
    const all = open.transaction(['ratings', 'drills'], 'readwrite', ON_DISK)
    await allOrNothing(all, () =>
      everyOne([
        ...rated.map(rating => () => all.objectStore('ratings').put(rating)),
        ...drilled.map(drill => () => all.objectStore('drills').put(drill)),
      ]),
    )
    for (const rating of rated) unrated.delete(rating)
    for (const drill of drilled) undrilled.delete(drill)
  }
  const letGo = (isGone: (attempt: string) => boolean) => {
    for (const kept of [ratings, drills]) {
      for (const [key, { attempt }] of kept) if (isGone(attempt)) kept.delete(key)
    }
    for (const waiting of [unrated, undrilled]) {
      for (const one of waiting) if (isGone(one.attempt)) (waiting as Set<typeof one>).delete(one)
    }
  }

  news?.hear(told => {
    if (told === 'deleting') letGo(() => true)
    else if (told !== 'deleted') letGo(attempt => attempt === told.removed)
  })

  return {
    rate(rating) {
      ratings.set(rating.attempt, rating)
      for (const earlier of unrated) if (earlier.attempt === rating.attempt) unrated.delete(earlier)
      unrated.add(rating)
      void keeper.save()
    },
    async rating(attempt) {
      return (
        ratings.get(attempt) ??
        readRating(await keeper.read(open => shelf(open, 'ratings').get(attempt)), attempt)
      )
    },
    async ratings() {
      const all = new Map<string, Rating>()
      for (const record of (await keeper.read(open => shelf(open, 'ratings').getAll())) ?? []) {
        const rating = readRating(record, record.attempt)
        if (rating) all.set(rating.attempt, rating)
      }
      for (const rating of ratings.values()) all.set(rating.attempt, rating)
      return [...all.values()]
    },
    drill(drilled) {
      drills.set(drilled.id, drilled)
      undrilled.add(drilled)
      void keeper.save()
    },
    async drills() {
      const all = new Map<string, Drilled>()
      for (const record of (await keeper.read(open => shelf(open, 'drills').getAll())) ?? []) {
        const drilled = readDrilled(record)
        if (drilled) all.set(drilled.id, drilled)
      }
      for (const drilled of drills.values()) all.set(drilled.id, drilled)
      return [...all.values()].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    },
    trouble: keeper.trouble,
    watch: keeper.watch,
  }
}
