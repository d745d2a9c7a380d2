/** Keeps how far one has come with a programme: in the browser's database, and in memory where that refuses. */
import type { Enrolment } from '../course/enrolment.ts'
import { mergedEnrolment } from '../course/merged-enrolment.ts'
import { readEnrolment } from '../course/read-enrolment.ts'
import { allOrNothing, type Database, everyOne, ON_DISK, openDatabase, shelf } from './database.ts'
import { keeperOf, type Trouble } from './keeper.ts'
import type { Newsboy } from './news.ts'

export interface Enrolments {
  /** What another tab began in the same programme meanwhile stays. */
  readonly keep: (enrolment: Enrolment) => void
  /** By the programme's id. */
  readonly find: (programme: string) => Promise<Enrolment | undefined>
  readonly all: () => Promise<readonly Enrolment[]>
  readonly trouble: () => Trouble | null
  /** Calls back when there is trouble, or no more; gives back how to stop. */
  readonly watch: (changed: () => void) => () => void
}

export function enrolmentsIn(openIt: typeof openDatabase = openDatabase, news?: Newsboy): Enrolments {
  const unsaved = new Map<string, Enrolment>()

  const keeper = keeperOf({ write: saveAll, isEmpty: () => unsaved.size === 0 }, openIt)

  async function saveAll(open: Database): Promise<void> {
    const waiting = [...unsaved]
    if (waiting.length === 0) return
    const all = open.transaction('enrolments', 'readwrite', ON_DISK)
    await allOrNothing(all, () =>
      everyOne(
        waiting.map(([programme, enrolment]) => async () => {
          const there = readEnrolment(await all.store.get(programme))
          return all.store.put(there ? withThose(enrolment, there) : enrolment)
        }),
      ),
    )
    for (const [programme, enrolment] of waiting) {
      if (unsaved.get(programme) === enrolment) unsaved.delete(programme)
    }
  }

  news?.hear(told => {
    if (told === 'deleting') unsaved.clear()
  })

  const withUnsaved = (found: Enrolment | undefined, waiting: Enrolment | undefined) =>
    found && waiting ? withThose(waiting, found) : (waiting ?? found)

  return {
    keep(enrolment) {
      unsaved.set(enrolment.programme.id, enrolment)
      void keeper.save()
    },
    async find(programme) {
      const found = readEnrolment(await keeper.read(open => shelf(open, 'enrolments').get(programme)))
      return withUnsaved(found, unsaved.get(programme))
    },
    async all() {
      const found = new Map<string, Enrolment>()
      for (const record of (await keeper.read(open => shelf(open, 'enrolments').getAll())) ?? []) {
        const enrolment = readEnrolment(record)
        if (enrolment) found.set(enrolment.programme.id, enrolment)
      }
      for (const [programme, waiting] of unsaved) {
        const both = withUnsaved(found.get(programme), waiting)
        if (both) found.set(programme, both)
      }
      return [...found.values()]
    },
    trouble: keeper.trouble,
    watch: keeper.watch,
  }
}

/** Whoever decided on an update, or began anew, decided what stands: only of the same beginning there is more to know. */
function withThose(enrolment: Enrolment, there: Enrolment): Enrolment {
  return enrolment.programme.hash === there.programme.hash ? mergedEnrolment(enrolment, there) : enrolment
}
