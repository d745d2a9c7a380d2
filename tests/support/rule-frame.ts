/** Makes a whole scenario of a part of one: what an example leaves out is the same for all, and comes after it. */
import { scriptOf } from '../../src/dialogue/script.ts'
import type { Proof } from '../../src/lint/proof.ts'
import { isTooLarge, prove } from '../../src/lint/prove.ts'
import { readScenario } from '../../src/scenario/read.ts'
import { referenceOf } from '../../src/scoring/reference.ts'

const FIELDS = `format: 1
id: example
title: "An example"
language: en-GB
currency: GBP
teaches: [firm-and-humane]
scores: [empathy]
level: 2
abuse: 0
minutes: 5
setting: { channel: phone, business: "Fern & Daughter" }
brief: "You answer the phone."
you-may:
  give: 80
  policies:
    - id: sale-window
      says: "Sale prices end at midnight."
      because: "The maker pays for them up to then."
    - id: member-delivery
      says: "Members may have free delivery once a year."
      because: "It is our thank-you."
      allows: delivery
      up-to: 15
customer:
  name: "Ada Pell"
  mood: { anger: 5, trust: 4 }
  temper: { anger: even, forgives: even }
  record: []
case:
  fault: none
  price: 310
  loss: 0
  law: 0
  trouble: 1
  kept: yes
  failed-before: 0
  credits-last-year: 0
  goodwill: 10
  kindness: no
  for-everyone: no
  wants: { what: "the sale price", worth: 60 }
at-limit: left
start: opening
`

const ENDINGS = `  agreed:
    customer: "All right, then. Thank you."
    ends: resolved
    afterwards: "She keeps it."
  left:
    customer: "Forget it."
    ends: customer-left
    afterwards: "She does not come back."
`

/** Blocks of a text by the name that each begins with, indented so far. */
function blocksOf(text: string, indent: string): ReadonlyMap<string, string> {
  const starts = [...text.matchAll(new RegExp(`^${indent}([a-z-]+):`, 'gm'))]
  return new Map(
    starts.map((start, at) => [
      start[1] ?? '',
      text.slice(start.index, starts[at + 1]?.index ?? text.length),
    ]),
  )
}

/** What an example leaves out. */
function missing(text: string, from: string, indent: string): string {
  const there = blocksOf(text, indent)
  return [...blocksOf(from, indent)].flatMap(([name, block]) => (there.has(name) ? [] : [block])).join('')
}

/** The text of a whole file: the example as it stands, its beats last, then what it leaves out. */
export function framed(example: string): string {
  const text = example.trimStart()
  const beats = text.slice(text.search(/^beats:/m))
  return `${missing(text, FIELDS, '')}${text.trimEnd()}\n${missing(beats, ENDINGS, '  ')}`
}

/** An example proven, with its source; throws where it cannot be read or measured: then it is no example. */
export function provenExample(example: string): {
  proof: Proof
  source: ReturnType<typeof readScenario>['source']
} {
  const { scenario, problems, source } = readScenario(framed(example))
  if (!scenario) throw new Error(`An example must be readable: ${JSON.stringify(problems)}`)
  const script = scriptOf(scenario)
  const measured = referenceOf(script)
  if ('faults' in measured) throw new Error(`An example has references: ${JSON.stringify(measured.faults)}`)
  const proof = prove(script, measured.reference)
  if (isTooLarge(proof)) throw new Error('An example is small.')
  return { proof, source }
}
