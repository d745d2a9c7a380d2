/** `cohort`: how a group did, reply by reply, from whatever holds their attempts. */
import { cohortOf } from '../cohort/cohort.ts'
import { collectorOf } from '../cohort/collected.ts'
import { type Correction, readCorrections } from '../cohort/correction.ts'
import { type CohortReport, reportOf } from '../cohort/report.ts'
import type { WholeWay } from '../cohort/way.ts'
import type { CompiledProgramme } from '../course/compiled-programme.ts'
import { placesOf } from '../course/places.ts'
import { markOf } from '../course/programme-score.ts'
import type { SourceProblem } from '../course/source-problem.ts'
import type { Taken } from '../course/taken.ts'
import { say as sayOfGroup } from '../i18n/cohort-speech.ts'
import { makeNearest } from '../scenario/nearest.ts'
import { RUBRIC } from '../scoring/rubric.ts'
import { rulesHash } from '../scoring/rules.ts'
import { programmeIn } from './certify-read.ts'
import { correctorOf, wantedCorrection } from './cohort-correct.ts'
import { type Written, writeGradebook, writeStatements } from './cohort-grades.ts'
import { cohortText } from './cohort-report.ts'
import { say } from './cohort-speech.ts'
import { tableFiles } from './cohort-tables.ts'
import type { Command, Given } from './command.ts'
import { scenariosAt } from './grade-shelf.ts'
import { widthOf, wrap } from './paper.ts'
import { contentsOf, nameOf } from './paths.ts'
import { progressOf } from './progress.ts'
import { say as sayAll } from './say.ts'
import { problemJson, showProblem } from './show-problem.ts'
import { readSources } from './sources.ts'
import { Stop } from './stop.ts'
import type { World } from './world.ts'

const FORMS = ['ndjson', 'gradebook', 'xapi'] as const
type Form = (typeof FORMS)[number]

/** The first of them say enough. */
const MOST_SHOWN = 5

export const cohortCommand: Command = {
  options: {
    scenarios: 'text',
    programme: 'text',
    as: 'text',
    out: 'text',
    corrections: 'text',
    correct: 'text',
    overall: 'text',
    empathy: 'text',
    boundaries: 'text',
    compensation: 'text',
    because: 'text',
    by: 'text',
    platform: 'text',
  },
  async run(given, world) {
    if (given.words.length === 0) throw new Stop(say('what'), say('what-help'))
    const form = formOf(given)
    const out = given.text('out')
    if (form && out === undefined) throw new Stop(say('out-needed'))
    const wanted = wantedCorrection(given)
    const programmePath = given.text('programme')
    const programme = programmePath === undefined ? undefined : await programmeIn(programmePath, world)
    const file = given.text('corrections')
    const read = readCorrections(await textAt(file, world))
    if ((form === 'gradebook' || form === 'xapi') && file === undefined)
      throw new Stop(say('corrections-needed'))
    const { corrections } = read

    const collected = collectorOf(corrections)
    const corrector = wanted && correctorOf(wanted)
    const tables = form === 'ndjson' ? tableFiles(out ?? '', world.files) : undefined
    const all = await takeAll(given, world, (taken, way) => {
      collected.add(taken, way)
      corrector?.add(taken, way)
      tables?.add(taken, way)
    })
    if (all.read === 0) {
      showFaults(all.faults, world)
      throw new Stop(say('nothing'), say('nothing-help'))
    }
    const report = reportOf(
      all.cohort,
      programme ? markOf(programme.programme) : RUBRIC.passMark,
      together(programme),
    )
    const titleOf = (id: string) => report.scenarios.find(({ scenario }) => scenario === id)?.title ?? id
    const made = corrector?.write(world)
    const written: readonly Written[] =
      form === 'ndjson'
        ? (tables?.end() ?? [])
        : form === 'gradebook'
          ? writeGradebook({ collected, corrections, programme, titleOf }, out ?? '', world.files)
          : form === 'xapi'
            ? writeStatements(
                { collected, corrections, programme, titleOf },
                given.text('platform'),
                out ?? '',
                world.files,
              )
            : []
    const strangers = collected.strangers()
    const told = { report, corrections, made, strangers, written, ...all, faulty: read.faulty }
    if (given.has('json')) world.out(`${JSON.stringify(asJson(told), null, 2)}\n`)
    else if (made) world.out(`${wrap(doneWords(made, file ?? ''), widthOf(world))}\n`)
    else if (written.length > 0) world.out(written.map(writtenLine).join(''))
    else
      world.out(
        `${cohortText(report, all.read, world)}${correctionText(corrections, strangers, titleOf, world)}`,
      )
    showFaults(all.faults, world)
    for (const line of read.faulty)
      world.err(`${nameOf(file ?? '')}: ${say('correction.faulty', { line })}\n`)
    for (const one of strangers) {
      const line = corrections.indexOf(one) + 1
      world.err(`${wrap(`${nameOf(file ?? '')}: ${say('correction.other', { line })}`, widthOf(world))}\n`)
    }
    return all.faults.length + read.faulty.length + strangers.length > 0 ? 1 : 0
  },
}

function formOf(given: Given): Form | undefined {
  const text = given.text('as')
  if (text === undefined) return undefined
  const form = FORMS.find(known => known === text)
  if (form) return form
  const nearest = makeNearest()(text, FORMS)
  throw new Stop(
    say('as-unknown', { form: text }),
    nearest ? sayAll('did-you-mean', { nearest }) : say('as-are', { forms: FORMS.join(', ') }),
  )
}

/** Empty where there is none yet: a first correction makes it. */
async function textAt(path: string | undefined, world: World): Promise<string> {
  if (path === undefined || world.files.kind(path) === 'none') return ''
  return new TextDecoder().decode(await contentsOf(path, world))
}

interface Fault {
  readonly path: string
  readonly problem: SourceProblem
}

/** Reads everything once; `each` is given what counts, as it comes. */
async function takeAll(given: Given, world: World, each: (taken: Taken, way: WholeWay) => void) {
  const shelf = scenariosAt(given.text('scenarios') ?? 'scenarios', world)
  const cohort = cohortOf(shelf, rulesHash())
  const progress = progressOf(world)
  const faults: Fault[] = []
  let read = 0
  await readSources(given.words, world, shelf, {
    taken(taken) {
      read++
      const found = cohort.take(taken)
      if (typeof found !== 'string') each(taken, found.way)
    },
    fault: (problem, path) => void faults.push({ path, problem }),
    read: (done, whole) => {
      if (whole > 0) progress.at(Math.floor((100 * done) / whole), 100)
    },
  })
  progress.end()
  return { cohort, read, faults }
}

/** The scenarios that everybody plays: who drew another from a pool has another test. */
function together(programme: CompiledProgramme | undefined): readonly string[] | null {
  if (!programme) return null
  const places = placesOf(programme.programme).filter(({ required, draws }) => required && draws.length === 1)
  return [...new Set(places.flatMap(({ draws }) => draws))]
}

function showFaults(faults: readonly Fault[], world: World): void {
  for (const { path, problem } of faults.slice(0, MOST_SHOWN))
    world.err(`${showProblem(nameOf(path), undefined, problem, world)}\n`)
  if (faults.length > MOST_SHOWN)
    world.err(`${wrap(say('faults', { count: faults.length }), widthOf(world))}\n`)
}

function writtenLine({ path, rows }: Written): string {
  return `${say('written', { path, count: rows })}\n`
}

function doneWords(made: Correction, path: string): string {
  const { scenario, mark, from, to } = made
  return say('correct-done', {
    who: nameIn(made),
    scenario,
    mark: sayOfGroup(`mark.${mark}`),
    from,
    to,
    path,
  })
}

function correctionText(
  corrections: readonly Correction[],
  strangers: readonly Correction[],
  titleOf: (scenario: string) => string,
  world: World,
): string {
  const own = corrections.filter(one => !strangers.includes(one))
  if (own.length === 0) return ''
  const lines = own.map(one => {
    const { scenario, mark, from, to, by, because } = one
    const values = { mark: sayOfGroup(`mark.${mark}`), from, to, by, because }
    return wrap(
      say('correction.line', { who: nameIn(one), scenario: titleOf(scenario), ...values }),
      widthOf(world),
      2,
    )
  })
  return `${[say('corrections'), ...lines].join('\n')}\n`
}

function nameIn({ learner }: Correction): string {
  return learner?.name ?? say('unnamed')
}

function asJson(told: {
  readonly report: CohortReport
  readonly read: number
  readonly corrections: readonly Correction[]
  readonly made: Correction | undefined
  readonly strangers: readonly Correction[]
  readonly written: readonly Written[]
  readonly faults: readonly Fault[]
}) {
  const { report, read, corrections, made, strangers, written, faults } = told
  return {
    attempts: read,
    ...report,
    corrections: [...corrections.filter(one => !strangers.includes(one)), ...(made ? [made] : [])],
    written,
    problems: faults.map(({ path, problem }) => ({ path, ...problemJson(problem) })),
  }
}
