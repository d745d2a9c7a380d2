/** What a package wrote to an LRS of talks over a cake, and a programme that is made of that one talk. */
import { VERBS } from '../../src/course/cmi5-words.ts'
import { compiledProgramme } from '../../src/course/compiled-programme.ts'
import { headTexts } from '../../src/course/head-text.ts'
import { type Attempt, standing } from '../../src/dialogue/attempt.ts'
import { fingerprint } from '../../src/dialogue/fingerprint.ts'
import { readProgramme, readScenario } from '../../src/scenario/read.ts'
import { CAKE } from './world.ts'

export const PROGRAMME = `format: 1
id: bakery
title: "At the bakery"
provider:
  name: "Harbour Academy"
  address: https://harbour.example/
mode: assessment
pass: 60
attempts: 2
certificate:
  title: "Certificate of the bakery"
  text: "Stayed steady over a cake."
  address: https://harbour.example/credentials/
  valid-months: 12
stages:
  - id: one
    title: "One"
    scenarios: [cake]
`

const bytes = (text: string) => new TextEncoder().encode(text)

export function hashOf(programme = PROGRAMME, scenario = CAKE): string {
  const read = readProgramme(bytes(programme)).programme
  const cake = readScenario(bytes(scenario)).scenario
  if (!read || !cake) throw new Error('The programme of this test cannot be read.')
  return compiledProgramme(read, { cake: fingerprint(cake).plays }).hash
}

export interface Said {
  readonly name?: string
  readonly n?: number
  readonly programme?: string
  /** Hour of the day at which it began. */
  readonly at?: number
  readonly change?: (talk: Attempt) => Attempt
}

/** The statements of one talk; `text` is what `play --json` printed of it. */
export function statements(
  text: string,
  { name = 'Jo Bloggs', n = 1, programme = hashOf(), at = 9, change = talk => talk }: Said = {},
): object[] {
  const started = new Date(Date.UTC(2026, 3, 10, at)).toISOString()
  const id = `${n}${at}`.padEnd(32, 'a')
  const talk = change({ ...(JSON.parse(text) as Attempt), id, started })
  const account = { homePage: 'https://lms.example', name: name.toLowerCase().replace(' ', '.') }
  const statement = (verb: string, row: string, response: string, second: number) => ({
    actor: { account, name },
    verb: { id: verb },
    object: { id: `https://harbour.example/bakery/${row}` },
    result: { response },
    timestamp: new Date(Date.UTC(2026, 3, 10, at, 0, second)).toISOString(),
  })
  const before = { played: 2, debriefed: 1 }
  const head = headTexts({ attempt: talk, place: 'cake', n, before, programme: programme.slice(0, 12) })
  return [
    ...head.map((part, index) =>
      statement(VERBS.attempted, index === 0 ? `cake.${n}` : `cake.${n}.0${index}`, part, index),
    ),
    ...standing(talk.events).map(({ reply }, turn) =>
      statement(VERBS.answered, `cake.${n}.${turn + 1}`, reply ?? '_silence', 10 + turn),
    ),
  ]
}

export function record(...said: readonly object[][]): string {
  return JSON.stringify({ statements: said.flat() })
}
