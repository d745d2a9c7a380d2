import { beforeEach, describe, expect, test } from 'vitest'
import type { CompiledScenario } from 'virtual:library'
import { compiledProgramme, type CompiledProgramme } from '../../src/course/compiled-programme.ts'
import { beginningAt } from '../../src/course/draw.ts'
import { enrol, withBegun } from '../../src/course/enrol.ts'
import type { Report } from '../../src/course/report.ts'
import { type Attempt, ATTEMPT_FORMAT } from '../../src/dialogue/attempt.ts'
import { fingerprint } from '../../src/dialogue/fingerprint.ts'
import { scriptOf } from '../../src/dialogue/script.ts'
import { isOver } from '../../src/dialogue/state.ts'
import { begin, sayById } from '../../src/dialogue/transcript.ts'
import { courseFrom, type LmsCourse, type Unreadable } from '../../src/host/lms/course-lms.ts'
import type { Launch, Lms } from '../../src/host/lms/lms.ts'
import { readProgramme, readScenario } from '../../src/scenario/read.ts'
import { referenceTo } from '../../src/scoring/reference-to.ts'
import { rulesHash } from '../../src/scoring/rules.ts'
import { BEST, CAKE } from '../commands/world.ts'

const PROGRAMME = `format: 1
id: certificate
title: "A cake"
mode: assessment
attempts: 2
stages:
  - { id: only, title: "Only", scenarios: [cake] }
`

function aCake(text: string = CAKE): CompiledScenario {
  const { scenario } = readScenario(text)
  if (!scenario) throw new Error('The cake has problems.')
  return { scenario, ...fingerprint(scenario) }
}

function programmeOf(played: CompiledScenario, text: string = PROGRAMME): CompiledProgramme {
  const { programme } = readProgramme(text)
  if (!programme) throw new Error('The programme has problems.')
  return compiledProgramme(programme, { cake: played.plays })
}

/** A package, launched: what it reports is all that is left of it. */
class Launched {
  readonly reports: Report[] = []
  readonly made: LmsCourse
  readonly compiled: CompiledProgramme
  readonly played: CompiledScenario

  constructor(launch: Partial<Launch> = {}, played = aCake(), programme = PROGRAMME) {
    this.played = played
    this.compiled = programmeOf(played, programme)
    const script = scriptOf(played.scenario)
    const reference = referenceTo(script)
    if (!reference) throw new Error('The cake cannot be graded.')
    const { plays, words } = played
    const lms: Lms = {
      launch: { view: 'normal', mastery: null, suspended: '', learner: 'Ada', language: null, ...launch },
      report: report => void this.reports.push(report),
      trouble: () => null,
      watch: () => () => undefined,
      close: () => undefined,
    }
    this.made = courseFrom(lms, {
      compiled: this.compiled,
      load: id => (id === 'cake' ? Promise.resolve(played) : undefined),
      scenarioNamed: id => (id === 'cake' ? { script, reference, fingerprint: { plays, words } } : undefined),
      newSeed: () => 7,
    })
  }

  get last(): Report | undefined {
    return this.reports.at(-1)
  }

  /** Begins the talk as the page does. */
  async begin(): Promise<string> {
    const { course, attempts } = this.made
    const enrolment = (await course.enrolment()) ?? enrol(this.compiled, 7)
    const next = beginningAt(this.compiled, enrolment, 'cake')
    const { plays, words, scenario } = this.played
    const attempt: Attempt = {
      format: ATTEMPT_FORMAT,
      id: next.attempt,
      scenario: { id: scenario.id, plays, words },
      rules: rulesHash(),
      engine: '0.1.0',
      language: 'en-GB',
      mode: 'assessment',
      seed: next.seed,
      carried: [],
      earlier: 0,
      from: null,
      started: '2026-11-22T09:00:00.000Z',
      events: [],
    }
    attempts.begin(attempt, this.played)
    course.keep(
      withBegun(enrolment, {
        place: 'cake',
        n: next.n,
        attempt: attempt.id,
        scenario: attempt.scenario,
        mode: 'assessment',
        before: { played: 0, debriefed: 0 },
        result: null,
      }),
    )
    await settle()
    return attempt.id
  }

  /** Says these replies, each at the beat that it is at. */
  async say(id: string, replies: readonly string[]): Promise<void> {
    const stored = await this.made.attempts.open(id)
    if (!stored || !('attempt' in stored)) throw new Error('no such attempt')
    let { attempt } = stored
    let talk = begin(scriptOf(this.played.scenario))
    for (const event of attempt.events) talk = sayById(talk, event.reply ?? '') ?? talk
    for (const reply of replies) {
      const event = {
        n: attempt.events.length + 1,
        at: attempt.events.length * 4000,
        kind: 'reply' as const,
        beat: talk.state.beat,
        reply,
      }
      this.made.attempts.append(id, event)
      attempt = { ...attempt, events: [...attempt.events, event] }
      talk = sayById(talk, reply) ?? talk
      await settle()
    }
    if (isOver(talk.state)) await settle()
  }
}

const settle = () => new Promise<void>(done => void setTimeout(done, 0))
const WAY = BEST.split(' ')

let first: Launched
beforeEach(() => {
  first = new Launched()
})

describe('a launch', () => {
  test('at first has nothing, and reports nothing before something happens', async () => {
    expect(await first.made.course.enrolment()).toBeNull()
    await settle()
    expect(first.reports).toEqual([])
  })

  test('reports every turn once, each with all rows so far', async () => {
    const id = await first.begin()
    expect(first.reports).toHaveLength(1)
    await first.say(id, WAY.slice(0, 3))
    expect(first.reports.map(({ rows }) => rows.length)).toEqual([1, 2, 3, 4])
    expect(first.last?.location).toMatch(/^cake\//)
  })

  test('goes on where the one before was closed: the same beat, the same words', async () => {
    const id = await first.begin()
    await first.say(id, WAY.slice(0, 2))
    const again = new Launched({ suspended: first.last?.suspend ?? '' })
    const [there] = await again.made.attempts.list()
    const was = await first.made.attempts.open(id)
    if (!there || !('attempt' in there) || !was || !('attempt' in was)) throw new Error('not there')
    expect(there.attempt.events.map(({ beat, reply }) => ({ beat, reply }))).toEqual(
      was.attempt.events.map(({ beat, reply }) => ({ beat, reply })),
    )
    expect(there.attempt).toMatchObject({ id, seed: was.attempt.seed, mode: 'assessment' })
    await again.say(id, WAY.slice(2))
    expect(again.last).toMatchObject({ completed: true, result: { passed: true }, location: '' })
    expect(again.last?.rows.map(row => row.id)).toEqual(['cake.1.3', 'cake.1.4', 'cake.1.5'])
  })

  test('has the result with the last reply, whether or not anybody looks at it', async () => {
    await first.say(await first.begin(), WAY)
    expect(first.last?.completed).toBe(true)
    expect((await first.made.course.enrolment())?.begun[0]?.result?.overall).toBeGreaterThan(70)
  })

  test('passes by the mark of the LMS, not by the programme’s', async () => {
    const strict = new Launched({ mastery: 100 })
    expect(strict.made.course.mark).toBe(100)
    await strict.say(await strict.begin(), [...WAY.slice(0, 3), 'name-and-five', 'i-will-bring-it'])
    const mild = new Launched({ mastery: 1 })
    await mild.say(await mild.begin(), WAY)
    expect(mild.last?.result?.passed).toBe(true)
    expect(strict.last?.result?.passed ?? false).toBe((strict.last?.result?.overall ?? 0) >= 100)
  })

  test.each(['review', 'browse'] as const)('in %s shows what was kept, and writes nothing', async view => {
    await first.say(await first.begin(), WAY.slice(0, 2))
    const looked = new Launched({ view, suspended: first.last?.suspend ?? '' })
    expect((await looked.made.course.enrolment())?.begun).toHaveLength(1)
    await looked.begin()
    expect(looked.reports).toEqual([])
  })

  test('falls silent once another window has taken over', async () => {
    const id = await first.begin()
    first.made.fallSilent()
    await first.say(id, WAY.slice(0, 1))
    expect(first.reports).toHaveLength(1)
  })
})

describe('a programme that was changed since', () => {
  const CHANGED = PROGRAMME.replace('attempts: 2', 'attempts: 3')

  test('is told, and nothing is written until somebody decides; then the talk goes on', async () => {
    const id = await first.begin()
    await first.say(id, WAY.slice(0, 2))
    const again = new Launched({ suspended: first.last?.suspend ?? '' }, aCake(), CHANGED)
    expect(again.made.course.updated()).toEqual({ finished: [], resumed: 'cake', lost: null })
    await again.say(id, WAY.slice(2, 3))
    expect(again.reports).toEqual([])
    await again.made.course.decide('go-on')
    await settle()
    expect(again.made.course.updated()).toBeNull()
    expect(again.last?.location).toMatch(/^cake\//)
  })

  test('whose scenario plays otherwise begins that talk again, and says so', async () => {
    await first.say(await first.begin(), WAY.slice(0, 2))
    const other = aCake(CAKE.replace('anger: 5', 'anger: 6'))
    expect(other.plays).not.toBe(aCake().plays)
    const again = new Launched({ suspended: first.last?.suspend ?? '' }, other)
    expect(again.made.course.updated()).toEqual({ finished: [], resumed: null, lost: 'cake' })
    await again.made.course.decide('go-on')
    expect((await again.made.course.enrolment())?.begun).toEqual([])
  })

  test('may be begun anew', async () => {
    await first.say(await first.begin(), WAY)
    const again = new Launched({ suspended: first.last?.suspend ?? '' }, aCake(), CHANGED)
    await again.made.course.decide('anew')
    await settle()
    expect(again.last).toMatchObject({ completed: false, rows: [] })
    expect(await again.made.attempts.list()).toEqual([])
  })
})

describe('what the LMS kept and nobody can read', () => {
  const KEPT = 'EK1-which-was-cut-off'
  const kinds: readonly (readonly [Unreadable, (kept: string) => string])[] = [
    ['damaged', kept => kept.slice(0, -9)],
    ['damaged', () => KEPT],
    ['foreign', () => '{"page":4}'],
    ['foreign', () => '\u0000\uD800'.repeat(999)],
  ]
  test.each(kinds)(
    'is %s: it is told, and not written over before the person decides',
    async (why, changed) => {
      await first.say(await first.begin(), WAY.slice(0, 2))
      const again = new Launched({ suspended: changed(first.last?.suspend ?? '') })
      expect(again.made.unreadable()).toBe(why)
      await again.begin()
      expect(again.reports).toEqual([])
      await again.made.course.decide('anew')
      expect(again.made.unreadable()).toBeNull()
      await settle()
      expect(again.reports).toHaveLength(1)
    },
  )
})
