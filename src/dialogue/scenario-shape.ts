/** What a compiled scenario looks like, field by field, for whoever reads one that this page did not build itself. */
import type {
  Case,
  Condition,
  Customer,
  Ending,
  Line,
  Looks,
  Moment,
  Mood,
  Offer,
  Policy,
  RecordEntry,
  Reply,
  Route,
  Scenario,
  Silence,
} from '../scenario/scenario.ts'
import {
  BEARDS,
  BUILDS,
  CHANNELS,
  CLOTHES,
  COLOURS,
  COMPARISONS,
  DIMENSIONS,
  FACES,
  FAULTS,
  HAIR_COLOURS,
  HAIRS,
  MOVES,
  OUTCOMES,
  PRACTICES,
  SKINS,
  TEMPERS,
  TONES,
} from '../scenario/vocabulary.ts'
import { anyOf, type Check, day, fields, firstFault, list, number, text, whole, yesOrNo } from './shape.ts'

type Optional<Of> = { [K in keyof Of]-?: object extends Pick<Of, K> ? K : never }[keyof Of]
type Must<Of> = Record<Exclude<keyof Of, Optional<Of>>, Check>
type May<Of> = Record<Optional<Of>, Check>

/** A field that may be missing must be right where it is there. */
function shaped<Of>(must: Must<Of>, may: May<Of>): Check {
  return value => {
    const fault = firstFault(value, must)
    if (fault || value === null || typeof value !== 'object') return fault
    const there = Object.entries<Check>(may).filter(([name]) => Object.hasOwn(value, name))
    return firstFault(value, Object.fromEntries(there))
  }
}

function within(least: number, most: number): Check {
  return value =>
    number(value) ?? (Number(value) < least || Number(value) > most ? { path: [], wanted: 'number' } : null)
}

function matching(form: RegExp): Check {
  return value => text(value) ?? (form.test(String(value)) ? null : { path: [], wanted: 'text' })
}

/** Every entry, whatever it is called. */
function entries(item: Check): Check {
  return value => {
    const fault = firstFault(value, {})
    if (fault || value === null || typeof value !== 'object') return fault
    return firstFault(value, Object.fromEntries(Object.keys(value).map(name => [name, item])))
  }
}

/** The check of what a value says that it is; one that says nothing known is at fault there. */
function byKind(kinds: Readonly<Record<string, Check>>): Check {
  const kind = fields({ kind: anyOf(Object.keys(kinds)) })
  return value => kind(value) ?? kinds[(value as { kind: string }).kind]?.(value) ?? null
}

const texts = list(text)

type Compared = Extract<Condition, { is: unknown }>
type Named = Extract<Condition, { name: unknown }>
const compared = shaped<Compared>({ kind: text, is: anyOf(COMPARISONS), than: number, not: yesOrNo }, {})
const named = shaped<Named>({ kind: text, name: text, not: yesOrNo }, {})
const conditions = list(
  byKind({ anger: compared, trust: compared, offered: compared, flag: named, left: named }),
)

const mood = shaped<Mood>({ anger: within(0, 10), trust: within(0, 10) }, {})
const routes = list(shaped<Route>({ when: conditions, beat: text }, {}))
const lines = list(shaped<Line>({ when: conditions, says: text }, { plain: text, voice: text }))
const silence = shaped<Silence>({ after: whole, says: text, anger: within(0, 10) }, { voice: text })

const offer = shaped<Offer>(
  { id: text, what: text, worth: whole, when: anyOf(['now', 'later']), fits: yesOrNo, remedy: yesOrNo },
  {},
)

const reply = shaped<Reply>(
  {
    id: text,
    say: text,
    moves: list(anyOf(MOVES)),
    words: entries(text),
    if: conditions,
    sets: texts,
    leaves: texts,
    to: routes,
    was: texts,
  },
  { cites: text, offer, hears: text, slip: text, better: text },
)

const moment = shaped<Moment>(
  {
    kind: text,
    id: text,
    lines,
    tone: anyOf(TONES),
    newFact: yesOrNo,
    replies: list(reply),
    was: texts,
  },
  { seen: text, thinks: text, silence },
)

const ending = shaped<Ending>(
  { kind: text, id: text, lines, ends: anyOf(OUTCOMES), afterwards: text, was: texts },
  { seen: text, thinks: text },
)

const looks = shaped<Partial<Looks>>(
  {},
  {
    age: within(0, 150),
    build: anyOf(BUILDS),
    face: anyOf(FACES),
    skin: anyOf(SKINS),
    hair: anyOf(HAIRS),
    hairColour: anyOf(HAIR_COLOURS),
    beard: anyOf(BEARDS),
    clothes: anyOf(CLOTHES),
    colour: anyOf(COLOURS),
    glasses: yesOrNo,
    wheelchair: yesOrNo,
  },
)

const customer = shaped<Customer>(
  {
    name: text,
    looks,
    mood,
    temper: fields({ anger: anyOf(TEMPERS), forgives: anyOf(TEMPERS) }),
    record: list(shaped<RecordEntry>({ on: day, what: text }, {})),
  },
  {},
)

const theCase = shaped<Case>(
  {
    fault: anyOf(FAULTS),
    price: whole,
    loss: whole,
    law: whole,
    trouble: within(0, 4),
    kept: yesOrNo,
    failedBefore: whole,
    creditsLastYear: whole,
    goodwill: whole,
    kindness: yesOrNo,
    forEveryone: yesOrNo,
    wants: fields({ what: text, worth: whole }),
  },
  {},
)

const policy = shaped<Policy>({ id: text, says: text, because: text }, { allows: text, upTo: whole })

/** Where its names lead is not looked at: a talk that is played on it shows that. */
export const scenarioShape = shaped<Scenario>(
  {
    format: within(1, 1),
    id: text,
    title: text,
    language: text,
    currency: matching(/^[A-Z]{3}$/),
    teaches: list(anyOf(PRACTICES)),
    scores: list(anyOf(DIMENSIONS)),
    level: number,
    abuse: number,
    minutes: number,
    setting: fields({ channel: anyOf(CHANNELS), business: text }),
    brief: text,
    youMay: fields({ give: whole, policies: list(policy) }),
    customer,
    case: theCase,
    atLimit: text,
    start: routes,
    beats: entries(byKind({ moment, ending })),
  },
  { note: moment },
)
