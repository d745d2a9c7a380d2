/**
 * A scenario in a private notation, so that a test shows what it is about and nothing else.
 *
 *     opening: frustrated
 *       hear = acknowledge-feeling invite-story -> asks
 *       rule = cite-policy cites:rule sets:told -> boils when anger >= 7 | asks
 *     asks: demanding new
 *       no   = decline-clearly offer-choice validate if:told -> agreed
 *       give = offer-compensation £60/refund -> agreed
 *       wait ~ 1
 *     agreed: resolved
 *
 * A beat is `id: tone` (with `new` for a new fact) or `id: outcome`; a reply is `id = moves`, then in any order
 * `£worth/offer-id` (with `remedy`, `later` or `misfit`), `cites:`, `sets:`, `leaves:`, `if:` (one condition, _ for spaces),
 * and `-> beat`, or `-> beat when condition | beat`. `wait ~ 1` is a silence that adds 1 to anger. `note: settling` is the note.
 */
import { scriptOf, type Script } from '../../src/dialogue/script.ts'
import { parseConditions } from '../../src/scenario/conditions.ts'
import type {
  Beat,
  Case,
  Condition,
  Moment,
  Offer,
  Reply,
  Route,
  Scenario,
} from '../../src/scenario/scenario.ts'
import {
  type Dimension,
  type Move,
  MOVES,
  type Outcome,
  OUTCOMES,
  type Temper,
  type Tone,
} from '../../src/scenario/vocabulary.ts'
import { type Reference, referenceOf } from '../../src/scoring/reference.ts'

export interface Circumstances {
  readonly case?: Partial<Case>
  readonly give?: number
  readonly anger?: number
  readonly trust?: number
  readonly temper?: { anger?: Temper; forgives?: Temper }
  readonly scores?: readonly Dimension[]
  readonly policies?: Scenario['youMay']['policies']
}

const PLAIN_CASE: Case = {
  fault: 'none',
  price: 10_000,
  loss: 0,
  law: 0,
  trouble: 1,
  kept: true,
  failedBefore: 0,
  creditsLastYear: 0,
  goodwill: 1_000,
  kindness: false,
  forEveryone: false,
  wants: { what: 'the old price', worth: 6_000 },
}

/** Amounts in `about` are minor units, as everywhere inside. */
export function scenarioOf(beats: string, about: Circumstances = {}): Scenario {
  const all = readBeats(beats)
  const { note, ...rest } = all
  const first = Object.keys(rest)[0] ?? ''
  const left = Object.values(rest).find(beat => beat.kind === 'ending' && beat.ends === 'customer-left')
  return {
    format: 1,
    id: 'test',
    title: 'A test',
    language: 'en-GB',
    currency: 'GBP',
    teaches: ['firm-and-humane'],
    scores: about.scores ?? ['empathy', 'boundaries', 'compensation'],
    level: 1,
    abuse: 0,
    minutes: 3,
    setting: { channel: 'phone', business: 'Test & Co' },
    brief: 'You answer the phone.',
    youMay: {
      give: about.give ?? 8_000,
      policies: about.policies ?? [
        { id: 'rule', says: 'No.', because: 'It is so.' },
        {
          id: 'delivery',
          says: 'Once a year.',
          because: 'It is a thank-you.',
          allows: 'delivery',
          upTo: 1_500,
        },
      ],
    },
    customer: {
      looks: {},
      name: 'Ada Test',
      mood: { anger: about.anger ?? 5, trust: about.trust ?? 4 },
      temper: { anger: about.temper?.anger ?? 'even', forgives: about.temper?.forgives ?? 'even' },
      record: [],
    },
    case: { ...PLAIN_CASE, ...about.case },
    atLimit: left?.id ?? 'left',
    start: [{ when: [], beat: first }],
    beats: left ? rest : { ...rest, left: ending('left', 'customer-left') },
    ...(note?.kind === 'moment' && { note }),
  }
}

/** The same, made ready to be talked through. */
export function scripted(beats: string, about: Circumstances = {}): Script {
  return scriptOf(scenarioOf(beats, about))
}

/** The same with its reference, which it must have. */
export function measured(beats: string, about: Circumstances = {}): { script: Script; reference: Reference } {
  const script = scripted(beats, about)
  return { script, reference: referenceFor(script) }
}

export function referenceFor(script: Script): Reference {
  const found = referenceOf(script)
  if ('faults' in found) throw new Error(`no reference: ${JSON.stringify(found.faults)}`)
  return found.reference
}

function readBeats(text: string): Record<string, Beat> {
  const beats: Record<string, Beat> = {}
  let at: { -readonly [Key in keyof Moment]: Moment[Key] } | undefined
  for (const line of text.split('\n').map(part => part.trim())) {
    const [, id = '', rest = ''] = /^([\w-]+):\s*(.*)$/.exec(line) ?? []
    if (id) {
      const [kind = '', fact] = rest.split(/\s+/)
      if (OUTCOMES.includes(kind as Outcome)) beats[id] = ending(id, kind as Outcome)
      else {
        at = moment(id, kind as Tone, fact === 'new')
        beats[id] = at
      }
    } else if (line.includes('~')) {
      if (at) at.silence = { after: 20, says: 'Hello?', anger: Number(line.split('~')[1]) }
    } else if (line && at) at.replies = [...at.replies, replyOf(line)]
  }
  return beats
}

function moment(id: string, tone: Tone, newFact: boolean): Moment {
  return { kind: 'moment', id, lines: [{ when: [], says: `${id}?` }], tone, newFact, replies: [], was: [] }
}

function ending(id: string, ends: Outcome): Beat {
  return {
    kind: 'ending',
    id,
    lines: [{ when: [], says: `${id}.` }],
    ends,
    afterwards: 'Time went by.',
    was: [],
  }
}

function replyOf(line: string): Reply {
  const [head = '', where = ''] = line.split(' -> ')
  const [id = '', acts = ''] = head.split('=').map(part => part.trim())
  const words = acts.split(/\s+/).filter(Boolean)
  const named = (key: string) => words.find(word => word.startsWith(`${key}:`))?.slice(key.length + 1)
  const cites = named('cites')
  const sets = named('sets')
  const leaves = named('leaves')
  const offer = offerOf(words)
  return {
    id,
    say: `I say ${id}.`,
    moves: words.filter((word): word is Move => MOVES.includes(word as Move)),
    words: {},
    ...(cites && { cites }),
    if: conditionsOf(named('if')?.replaceAll('_', ' ')),
    sets: sets ? sets.split(',') : [],
    ...(offer && { offer }),
    leaves: leaves ? leaves.split(',') : [],
    to: where ? where.split('|').map(routeOf) : [],
    was: [],
  }
}

function offerOf(words: readonly string[]): Offer | undefined {
  const [, worth, id = 'offer'] =
    words.map(word => /^£([\d.]+)(?:\/([\w-]+))?$/.exec(word)).find(Boolean) ?? []
  if (worth === undefined) return undefined
  return {
    id,
    what: id,
    worth: Math.round(Number(worth) * 100),
    when: words.includes('later') ? 'later' : 'now',
    fits: !words.includes('misfit'),
    remedy: words.includes('remedy'),
  }
}

function routeOf(text: string): Route {
  const [beat = '', when] = text.split(' when ').map(part => part.trim())
  return { beat, when: conditionsOf(when) }
}

function conditionsOf(text: string | undefined): readonly Condition[] {
  if (!text) return []
  const read = parseConditions(text, 'GBP')
  if (!('conditions' in read)) throw new Error(`not a condition: ${text}`)
  return read.conditions
}
