/** A running cmi5 session: what of a report is said, and when. */
import { type Cmi5Launch, type LaunchData, sessionOf } from '../../course/cmi5-launch.ts'
import { dueFrom, type Kept, scoresOf, type Told } from '../../course/cmi5-told.ts'
import { VERBS } from '../../course/cmi5-words.ts'
import type { Report } from '../../course/report.ts'
import { languagesOf } from '../../course/row-languages.ts'
import {
  completed,
  initialized,
  judged,
  rowStatement,
  scored,
  type Speaker,
  terminated,
} from '../../course/statements.ts'
import type { Statement } from '../../course/xapi.ts'
import { DIMENSIONS } from '../../scenario/vocabulary.ts'
import type { Keep } from './cmi5-keep.ts'
import { outboxOf } from './cmi5-outbox.ts'
import type { Tab, Tabs } from './cmi5-tab.ts'
import { lineTrouble } from './cmi5-trouble.ts'
import type { Wire } from './cmi5-wire.ts'
import type { LmsClock } from './lms-clock.ts'
import type { Lms } from './lms.ts'

export interface Session extends Pick<Lms, 'report' | 'trouble' | 'watch' | 'close'> {
  /** Closes in good order; done when the LMS has taken all, or when it takes too long. */
  readonly finish: () => Promise<void>
}

export interface SessionOf {
  readonly launch: Cmi5Launch
  readonly data: LaunchData
  readonly wire: Wire
  readonly keep: Keep
  readonly tabs: Tabs
  readonly tab: Tab
  readonly clock: LmsClock
  readonly uuid: () => string
  /** Whether a page that goes is likely to come again at once. */
  readonly isReloading: () => boolean
}

/** How long a person who leaves is kept waiting for the LMS, in milliseconds. */
const LAST_WAIT = 5000

export function startSession(of: SessionOf): Session {
  const { launch, data, keep, tabs, clock } = of
  const speaker: Speaker = { ...launch, ...data }
  const id = sessionOf(data) ?? launch.fetch
  const since = of.tab.since ?? clock.now()
  const goesOn = keep.before.session === id
  const earlier = goesOn ? keep.before.earlier : keep.before.spent
  const nth = goesOn ? keep.before.launch : keep.before.launch + 1
  const writes = data.view === 'normal'

  let tab: Tab = { ...of.tab, since, returnUrl: data.returnUrl }
  let told: Told = keep.before.told
  /** Said in this session: nothing is said again while its answer is awaited, or after it was refused. */
  let said = { completed: false, scores: told.scores, rows: 0 }
  /** An overall score that will be called failed when the session ends: another attempt may still turn it. */
  let owed = keep.before.owed
  let ended = false
  /** The latest time that was said: by its times too the first statement is the first, and the last one the last. */
  let latest = since

  const stamp = () => {
    latest = Math.max(latest, clock.now())
    return { id: of.uuid(), at: latest }
  }
  const inSession = () => Math.max(0, clock.now() - since)
  const note = (change: Partial<Tab>) => {
    tab = { ...tab, ...change }
    tabs.write(tab)
  }

  const trouble = lineTrouble()
  const outbox = outboxOf({
    wire: of.wire,
    clock,
    trouble,
    left: tab.pending,
    changed: pending => note({ pending }),
    settled: ({ verb, object, result }, taken) => {
      if (!taken || object.id !== launch.activityId) return
      if (verb.id === VERBS.initialized) return note({ initialized: true })
      const before = told
      if (verb.id === VERBS.completed) told = { ...told, completed: true }
      if (verb.id === VERBS.passed) told = { ...told, passed: true }
      if (verb.id === VERBS.failed) told = { ...told, failed: result?.score?.raw ?? null }
      if (verb.id === VERBS.scored) told = { ...told, scores: said.scores }
      if (told !== before) outbox.touch()
    },
    save: () => keep.save(kept()),
  })

  const kept = (): Kept => ({
    suspend: tab.suspend ?? keep.before.suspend,
    told,
    owed,
    earlier,
    spent: earlier + inSession(),
    session: id,
    launch: nth,
    since,
  })

  const sayVerdict = (overall: number, passed: boolean) => {
    owed = null
    note({ judged: true })
    outbox.add(judged(speaker, stamp(), { overall, passed, spent: earlier + inSession() }))
  }

  /** Passed at once, failed when nothing can turn it any more: a session has one of the two. */
  const judge = (verdict: 'passed' | 'failed' | null, overall: number, settled: boolean) => {
    if (tab.judged) return
    owed = verdict === 'failed' ? overall : null
    if (verdict === 'passed' || (verdict === 'failed' && settled)) sayVerdict(overall, verdict === 'passed')
  }

  const sayScores = ({ scores, overall }: NonNullable<Report['result']>) => {
    const each = DIMENSIONS.map(dimension => [dimension, scores[dimension]] as const)
    for (const [dimension, score] of [...each, [null, overall] as const]) {
      if (score !== null) outbox.add(scored(speaker, stamp(), dimension, score))
    }
  }

  const report = (now: Report) => {
    if (!writes || ended) return
    const languageOf = languagesOf(now.rows)
    for (const row of now.rows.slice(said.rows)) {
      const at = Math.max(since, row.at)
      latest = Math.max(latest, at)
      outbox.add(rowStatement(speaker, of.uuid(), { ...row, at }, languageOf(row)))
    }
    said = { ...said, rows: Math.max(said.rows, now.rows.length) }
    if (now.result) sayResult(now, now.result)
    note({ suspend: now.suspend })
    outbox.touch()
  }

  const sayResult = (now: Report, result: NonNullable<Report['result']>) => {
    const due = dueFrom(now, data.masteryScore, told)
    if (due.scores && said.scores !== scoresOf(now)) {
      said = { ...said, scores: scoresOf(now) }
      sayScores(result)
    }
    judge(due.verdict, result.overall, now.settled === true)
    if (due.completed && !said.completed) {
      said = { ...said, completed: true }
      outbox.add(completed(speaker, stamp(), earlier + inSession()))
    }
  }

  const end = () => {
    if (ended) return
    ended = true
    if (writes && owed !== null && !tab.judged) {
      sayVerdict(owed, false)
    }
    outbox.end(() => {
      note({ terminated: true })
      return terminated(speaker, stamp(), inSession())
    })
  }

  note({})
  if (!tab.initialized && !tab.pending.some(isFirst)) outbox.add(initialized(speaker, stamp()))
  // What an earlier page of this session could not save any more.
  if (writes && tab.suspend !== null && tab.suspend !== keep.before.suspend) outbox.touch()

  return {
    report,
    trouble: trouble.trouble,
    watch: trouble.watch,
    close: () => {
      if (!of.isReloading()) end()
      outbox.flush()
    },
    finish: () => {
      end()
      return Promise.race([outbox.idle(), new Promise<void>(done => void clock.after(LAST_WAIT, done))])
    },
  }
}

function isFirst({ verb }: Statement): boolean {
  return verb.id === VERBS.initialized
}
