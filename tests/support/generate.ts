/** Generated scenarios for properties: layered, so that every talk ends, and each moment has one sound reply at least. */
import fc from 'fast-check'
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
  COMPARISONS,
  DIMENSIONS,
  FAULTS,
  type Move,
  MOVES,
  OUTCOMES,
  TEMPERS,
  type Tone,
  TONES,
} from '../../src/scenario/vocabulary.ts'

/** A harmless reply that each tone asks for. */
const SOUND: Readonly<Record<Tone, readonly Move[]>> = {
  asking: ['answer', 'validate'],
  frustrated: ['acknowledge-feeling', 'paraphrase', 'apologise'],
  venting: ['acknowledge-feeling', 'invite-story'],
  demanding: ['decline-clearly', 'offer-choice', 'validate'],
  abusive: ['set-limit', 'offer-choice', 'validate'],
  threatening: ['escalate'],
  settling: ['commit-next-step', 'check-agreement'],
}

const minor = fc.constantFrom(0, 200, 500, 1_000, 1_500, 3_000, 6_000, 10_000)

const facts: fc.Arbitrary<Case> = fc.record({
  fault: fc.constantFrom(...FAULTS),
  price: fc.constantFrom(400, 6_000, 31_000),
  loss: fc.constantFrom(0, 0, 500, 4_000),
  law: fc.constantFrom(0, 0, 4_000),
  trouble: fc.integer({ min: 0, max: 4 }),
  kept: fc.boolean(),
  failedBefore: fc.integer({ min: 0, max: 3 }),
  creditsLastYear: fc.integer({ min: 0, max: 3 }),
  goodwill: fc.constantFrom(0, 1_000),
  kindness: fc.constant(false),
  forEveryone: fc.boolean(),
  wants: fc.record({ what: fc.constant('it'), worth: minor }),
})

const offer: fc.Arbitrary<Offer> = fc.record({
  id: fc.constantFrom('money', 'goods'),
  what: fc.constant('something'),
  worth: minor,
  when: fc.constantFrom('now', 'later'),
  fits: fc.boolean(),
  remedy: fc.boolean(),
})

const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('anger' as const, 'trust' as const),
    is: fc.constantFrom(...COMPARISONS),
    than: fc.integer({ min: 2, max: 18 }).map(halves => halves / 2),
    not: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('offered' as const),
    is: fc.constantFrom(...COMPARISONS),
    than: minor,
    not: fc.boolean(),
  }),
  fc.record({
    kind: fc.constantFrom('flag' as const, 'left' as const),
    name: fc.constant('told'),
    not: fc.boolean(),
  }),
)

interface ReplyPlan {
  readonly moves: readonly Move[]
  readonly offer: Offer | undefined
  readonly cites: string | undefined
  readonly sets: boolean
  readonly when: Condition | undefined
  readonly if: Condition | undefined
  readonly way: number
  readonly other: number
}

const replyPlan: fc.Arbitrary<ReplyPlan> = fc.record({
  moves: fc.uniqueArray(fc.constantFrom(...MOVES), { minLength: 1, maxLength: 4 }),
  offer: fc.option(offer, { nil: undefined, freq: 3 }),
  cites: fc.constantFrom(undefined, 'rule', 'delivery'),
  sets: fc.boolean(),
  when: fc.option(condition, { nil: undefined }),
  if: fc.option(condition, { nil: undefined, freq: 6 }),
  way: fc.nat(9),
  other: fc.nat(9),
})

interface MomentPlan {
  readonly tone: Tone
  readonly newFact: boolean
  readonly silent: boolean
  readonly replies: readonly ReplyPlan[]
}

const momentPlan: fc.Arbitrary<MomentPlan> = fc.record({
  tone: fc.constantFrom(...TONES),
  newFact: fc.boolean(),
  silent: fc.boolean(),
  replies: fc.array(replyPlan, { minLength: 2, maxLength: 4 }),
})

/** Checked scenarios of one to five layers, as `readScenario` would give them. */
export const anyScenario: fc.Arbitrary<Scenario> = fc
  .record({
    facts,
    layers: fc.array(fc.array(momentPlan, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 5 }),
    note: fc.option(momentPlan, { nil: undefined, freq: 3 }),
    mood: fc.record({ anger: fc.integer({ min: 0, max: 18 }), trust: fc.integer({ min: 0, max: 20 }) }),
    temper: fc.record({ anger: fc.constantFrom(...TEMPERS), forgives: fc.constantFrom(...TEMPERS) }),
    scores: fc.constantFrom(
      [...DIMENSIONS],
      ['empathy' as const, 'boundaries' as const],
      ['boundaries' as const],
      ['empathy' as const, 'compensation' as const],
    ),
    give: fc.constantFrom(0, 3_000, 8_000),
  })
  .map(plan => ({
    format: 1 as const,
    id: 'generated',
    title: 'Generated',
    language: 'en-GB',
    currency: 'GBP',
    teaches: ['firm-and-humane' as const],
    scores: plan.scores,
    level: 3,
    abuse: 3,
    minutes: 5,
    setting: { channel: 'phone' as const, business: 'Test & Co' },
    brief: 'You answer.',
    youMay: {
      give: plan.give,
      policies: [
        { id: 'rule', says: 'No.', because: 'It is so.' },
        { id: 'delivery', says: 'Once.', because: 'A thank-you.', allows: 'delivery', upTo: 1_500 },
      ],
    },
    customer: {
      looks: {},
      name: 'Ada Test',
      mood: { anger: plan.mood.anger / 2, trust: plan.mood.trust / 2 },
      temper: plan.temper,
      record: [],
    },
    case: plan.facts,
    atLimit: 'customer-left',
    start: [{ when: [], beat: 'm0-0' }],
    beats: beatsOf(plan.layers),
    ...(plan.note && { note: noteOf(plan.note) }),
  }))

function beatsOf(layers: readonly (readonly MomentPlan[])[]): Record<string, Beat> {
  const beats: Record<string, Beat> = {}
  layers.forEach((layer, depth) => {
    const next = layers[depth + 1]?.map((_, index) => `m${depth + 1}-${index}`)
    layer.forEach((plan, index) => {
      const id = `m${depth}-${index}`
      // One way in ten leaves the next layer for an ending of any kind.
      const pick = (way: number) =>
        (way === 9 ? OUTCOMES[depth % 5] : undefined) ?? next?.[way % next.length] ?? 'resolved'
      beats[id] = momentOf(id, plan, (reply, sound) =>
        routesOf(reply, sound ? (next?.[0] ?? 'resolved') : pick(reply.way), pick),
      )
    })
  })
  for (const ends of OUTCOMES) {
    beats[ends] = {
      kind: 'ending',
      id: ends,
      lines: [{ when: [], says: ends }],
      ends,
      afterwards: 'So.',
      was: [],
    }
  }
  return beats
}

function momentOf(
  id: string,
  plan: MomentPlan,
  routes: (reply: ReplyPlan, sound: boolean) => readonly Route[],
): Moment {
  return {
    kind: 'moment',
    id,
    lines: [{ when: [], says: `${id}?` }],
    tone: plan.tone,
    newFact: plan.newFact,
    ...(plan.silent && { silence: { after: 20, says: 'Hello?', anger: 1 } }),
    replies: plan.replies.map((reply, index) => {
      const sound = index === plan.replies.length - 1
      return {
        ...replyOf(
          `r${index}`,
          sound ? { ...reply, moves: SOUND[plan.tone], offer: undefined, if: undefined } : reply,
        ),
        to: routes(reply, sound),
      }
    }),
    was: [],
  }
}

function noteOf(plan: MomentPlan): Moment {
  const { silence: _, ...note } = momentOf('note', { ...plan, tone: 'settling', newFact: false }, () => [])
  return { ...note, replies: note.replies.map(({ offer: __, ...reply }) => ({ ...reply, if: [], sets: [] })) }
}

function replyOf(id: string, plan: ReplyPlan): Omit<Reply, 'to'> {
  return {
    id,
    say: `I say ${id}.`,
    moves: plan.moves,
    words: {},
    ...(plan.cites && { cites: plan.cites }),
    if: plan.if ? [plan.if] : [],
    sets: plan.sets ? ['told'] : [],
    ...(plan.offer && { offer: plan.offer }),
    leaves: [],
    was: [],
  }
}

function routesOf(plan: ReplyPlan, beat: string, pick: (way: number) => string): readonly Route[] {
  if (!plan.when) return [{ when: [], beat }]
  return [
    { when: [plan.when], beat: pick(plan.other) },
    { when: [], beat },
  ]
}

/** A way of choosing: numbers that are read as replies in the order of the file, silences where they say so. */
export const anyChoices = fc.array(fc.record({ reply: fc.nat(11), silent: fc.integer({ min: 0, max: 9 }) }), {
  minLength: 40,
  maxLength: 40,
})
