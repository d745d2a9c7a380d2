/** Statements on their way to an LRS, one after another and each again until it is answered; then what is kept. */
import type { Statement } from '../../course/xapi.ts'
import type { Saved } from './cmi5-keep.ts'
import type { LineTrouble } from './cmi5-trouble.ts'
import { type Answer, bytesOf, isFine, isPassing, type Wire } from './cmi5-wire.ts'
import type { LmsClock } from './lms-clock.ts'

export interface Outbox {
  readonly add: (...statements: readonly Statement[]) => void
  /** What is kept has changed: it is saved when every statement before it was answered. */
  readonly touch: () => void
  /** After all that is there already comes one more, and then nothing. */
  readonly end: (last: () => Statement) => void
  /** For a page that goes: sends all at once, in its order, so that it outlives the page. */
  readonly flush: () => void
  /** Done when there is nothing more to do. */
  readonly idle: () => Promise<void>
}

export interface OutboxOf {
  readonly wire: Wire
  readonly clock: LmsClock
  readonly trouble: LineTrouble
  /** Left by an earlier page: they may have been taken already. */
  readonly left: readonly Statement[]
  readonly save: () => Promise<Saved>
  readonly settled: (statement: Statement, taken: boolean) => void
  readonly changed: (pending: readonly Statement[]) => void
}

/** How long it is waited before the next try, in milliseconds. */
const WAITS = [1000, 2000, 4000, 8000, 16_000, 30_000] as const
/** An LRS that fails so often at the same statement will fail for ever: the rest goes on. A lost line never gives up. */
const TRIES = 8

export function outboxOf({ wire, clock, trouble, left, save, settled, changed }: OutboxOf): Outbox {
  let pending = left
  /** Those that were sent and not answered: the LRS may have them. */
  const tried = new Set(left.map(({ id }) => id))
  /** Ids of those that are on their way. */
  const flying = new Set<string>()
  const waiters = new Set<() => void>()
  let last: (() => Statement) | null = null
  let unsaved = false
  let running = false
  let isOver = false

  const put = (statements: readonly Statement[]) => {
    pending = statements
    changed(pending)
  }

  const settle = (statement: Statement, taken: boolean) => {
    put(pending.filter(({ id }) => id !== statement.id))
    if (!taken) trouble.refused()
    settled(statement, taken)
  }

  const wait = async (tries: number, least: number) => {
    trouble.unreachable(true)
    const milliseconds = Math.max(WAITS[Math.min(tries, WAITS.length - 1)] ?? 0, least)
    await new Promise<void>(done => void clock.after(milliseconds, done))
    return tries + 1
  }

  const post = async (statements: readonly Statement[], body: string) => {
    for (const { id } of statements) flying.add(id)
    const answer = await wire({ method: 'POST', resource: 'statements', body })
    for (const { id } of statements) {
      flying.delete(id)
      if (answer === null || isPassing(answer)) tried.add(id)
    }
    return answer
  }

  /** Whether the LRS has it: the answer to an earlier try was lost, or another session has said it before. */
  const isThere = async ({ id }: Statement, refusal: Answer) => {
    if (HAS_ONE.test(refusal.text)) return true
    if (!tried.has(id)) return false
    return isFine(await wire({ method: 'GET', resource: 'statements', query: { statementId: id } }))
  }

  const send = async (statement: Statement, tries: number): Promise<number> => {
    const answer = await post([statement], JSON.stringify(statement))
    const givesUp = answer !== null && answer.status !== 429 && tries + 1 >= TRIES
    if (answer === null || (isPassing(answer) && !givesUp)) return wait(tries, answer?.pause ?? 0)
    settle(statement, isFine(answer) || (await isThere(statement, answer)))
    trouble.unreachable(false)
    return 0
  }

  const keep = async (tries: number): Promise<number> => {
    unsaved = false
    flying.add(KEPT)
    const saved = await save()
    flying.delete(KEPT)
    if (saved === 'later') {
      unsaved = true
      return wait(tries, 0)
    }
    if (saved === 'refused') trouble.refused()
    trouble.unreachable(false)
    return 0
  }

  const sayLast = () => {
    if (!last) return
    isOver = true
    put([...pending, last()])
  }

  const run = async () => {
    if (running) return
    running = true
    // What is on its way by another road comes back here when it is answered.
    for (let tries = 0; flying.size === 0;) {
      const [next] = pending
      if (next) tries = await send(next, tries)
      else if (unsaved && !isOver) tries = await keep(tries)
      else if (last && !isOver) sayLast()
      else break
    }
    running = false
    if (flying.size === 0) for (const done of waiters) done()
  }

  /** Not at once: a page that goes sends what it says last together with all the rest. */
  const soon = () => void Promise.resolve().then(run)

  const flush = () => {
    const rest = pending.filter(({ id }) => !flying.has(id))
    const isQuiet = flying.size === 0 && !unsaved
    if (unsaved && !flying.has(KEPT) && !isOver) void keep(0).then(run)
    // After the last one nothing is taken: it waits for what is on its way. An LMS closes what stays open.
    if (last && !isOver && isQuiet) {
      sayLast()
      rest.push(...pending.slice(-1))
    }
    const [first, ...more] = fitting(rest)
    if (!first) return void run()
    const fits = [first, ...more]
    void post(fits, JSON.stringify(fits)).then(answer => {
      if (isFine(answer)) for (const one of fits) settle(one, true)
      void run()
    })
  }

  return {
    add: (...statements) => {
      if (isOver) return
      put([...pending, ...statements])
      soon()
    },
    touch: () => {
      unsaved = true
      soon()
    },
    end: say => {
      last ??= say
    },
    flush,
    idle: () =>
      new Promise<void>(done => {
        waiters.add(done)
        void run()
      }),
  }
}

/** What is kept, among the ids of what is on its way. */
const KEPT = 'kept'

/** Rules by which an LMS says that it has had such a statement, in this session or in this registration. */
const HAS_ONE = /\b9\.3\.0\.0-[267]\b/

/** Bytes of statements that a page sends as it goes: beside them there is room for what is kept. */
const AT_ONCE = 48_000

/** As many from the front as a page that goes can still send. */
function fitting(statements: readonly Statement[]): readonly Statement[] {
  let size = 2
  const over = statements.findIndex(statement => {
    size += bytesOf(JSON.stringify(statement)) + 1
    return size > AT_ONCE
  })
  return over === -1 ? statements : statements.slice(0, over)
}
