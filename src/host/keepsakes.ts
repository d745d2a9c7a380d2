/** Keeps what belongs to practice beside the attempts: in the browser's database, and in memory where that refuses. */
import type { Drilled } from '../practice/drilled.ts'
import type { Rating } from '../practice/rating.ts'
import { type Database, openDatabase } from './database.ts'

export interface Keepsakes {
  readonly rate: (rating: Rating) => void
  readonly rating: (attempt: string) => Promise<Rating | undefined>
  readonly ratings: () => Promise<readonly Rating[]>
  readonly drill: (drilled: Drilled) => void
  /** The earliest first. */
  readonly drills: () => Promise<readonly Drilled[]>
}

export function keepsakesIn(openIt: typeof openDatabase = openDatabase): Keepsakes {
  const ratings = new Map<string, Rating>()
  const drills = new Map<string, Drilled>()
  let opening: Promise<Database> | undefined
  const database = () => (opening ??= openIt(() => (opening = undefined)))
  const kept = async <Found>(ask: (open: Database) => Promise<Found>): Promise<Found | undefined> => {
    try {
      return await ask(await database())
    } catch {
      opening = undefined
      return undefined
    }
  }
  return {
    rate(rating) {
      ratings.set(rating.attempt, rating)
      void kept(open => open.put('ratings', rating))
    },
    rating: async attempt => ratings.get(attempt) ?? (await kept(open => open.get('ratings', attempt))),
    async ratings() {
      const all = new Map((await kept(open => open.getAll('ratings')))?.map(of => [of.attempt, of]))
      for (const of of ratings.values()) all.set(of.attempt, of)
      return [...all.values()]
    },
    drill(drilled) {
      drills.set(drilled.id, drilled)
      void kept(open => open.put('drills', drilled))
    },
    async drills() {
      const all = new Map((await kept(open => open.getAll('drills')))?.map(of => [of.id, of]))
      for (const of of drills.values()) all.set(of.id, of)
      return [...all.values()].toSorted((a, b) => (a.at < b.at ? -1 : 1))
    },
  }
}
