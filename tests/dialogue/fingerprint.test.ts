/** Of everything that a scenario says: what can change its play or its score, what only its words, and what neither. */
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { canonical, fingerprint, hashOf } from '../../src/dialogue/fingerprint.ts'
import type { Beat, Moment, Scenario } from '../../src/scenario/scenario.ts'
import { scenarioOf } from '../support/script.ts'

const PLAIN = scenarioOf(`
  opening: frustrated
    hear = apologise £5/gift cites:rule sets:told leaves:thanks if:told -> over when anger >= 7 | over
    other = answer -> over
    wait ~ 1
  over: resolved
  note: settling
    log = log-feedback -> x`)

/** With every text that a moment can have. */
function told(moment: Moment): Moment {
  return {
    ...moment,
    seen: 'She looks up.',
    thinks: 'Again.',
    lines: moment.lines.map(line => ({ ...line, plain: 'Plainly?', when: [...WHEN] })),
    replies: moment.replies.map(reply => ({
      ...reply,
      hears: 'So.',
      slip: 'Oh.',
      better: 'Better.',
      was: ['old'],
    })),
  }
}

const WHEN = [{ kind: 'anger', is: '>=', than: 7, not: false }] as const

const FULL: Scenario = {
  ...PLAIN,
  customer: { ...PLAIN.customer, looks: { age: 60 }, record: [{ on: '2026-01-01', what: 'A lamp.' }] },
  beats: Object.fromEntries(
    Object.entries(PLAIN.beats).map(([id, beat]): [string, Beat] => [
      id,
      beat.kind === 'moment' ? told(beat) : { ...beat, seen: 'He sits.', thinks: 'At last.' },
    ]),
  ),
  ...(PLAIN.note && { note: told(PLAIN.note) }),
}

type Step = string | number

/** Every place of a scenario where something is said, and the value there. */
function leaves(value: unknown, path: readonly Step[] = []): { path: readonly Step[]; value: unknown }[] {
  if (value === null || typeof value !== 'object') return [{ path, value }]
  const inner: [Step, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return inner.flatMap(([step, one]) => leaves(one, [...path, step]))
}

function changed({ path, value }: { path: readonly Step[]; value: unknown }): Scenario {
  const copy = JSON.parse(JSON.stringify(FULL)) as Record<Step, unknown>
  const holder = path
    .slice(0, -1)
    .reduce<Record<Step, unknown>>((within, step) => within[step] as Record<Step, unknown>, copy)
  holder[path.at(-1) ?? ''] =
    typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : `${String(value)}x`
  return copy as unknown as Scenario
}

/** What a change of each does, under its name without numbers. */
const effects = new Map<string, Set<string>>()
const before = fingerprint(FULL)
for (const leaf of leaves(FULL)) {
  // A moment that is no moment any more is no scenario.
  if (leaf.value === 'moment' || leaf.value === 'ending') continue
  const after = fingerprint(changed(leaf))
  const plays = after.plays !== before.plays
  const words = after.words !== before.words
  const effect = plays && words ? 'both' : plays ? 'plays' : words ? 'words' : 'neither'
  const name = leaf.path.filter(step => typeof step === 'string').join('.')
  effects.set(name, (effects.get(name) ?? new Set()).add(effect))
}
const withEffect = (wanted: string) =>
  [...effects].filter(([, all]) => [...all].join() === wanted).map(([name]) => name)

const MOMENT_PLAYS = `tone newFact silence.anger replies.moves replies.cites replies.sets replies.leaves
  replies.offer.id replies.offer.worth replies.offer.when replies.offer.fits replies.offer.remedy
  replies.if.kind replies.if.name replies.if.not
  replies.to.beat replies.to.when.kind replies.to.when.is replies.to.when.than replies.to.when.not`
const MOMENT_WORDS = `seen thinks lines.says lines.plain lines.when.kind lines.when.is lines.when.than lines.when.not
  silence.says replies.say replies.offer.what replies.hears replies.slip replies.better`

const named = (text: string, within = '') =>
  text
    .trim()
    .split(/\s+/)
    .map(name => `${within}${name}`)

test('what can change play or score is told from what only changes the words', () => {
  expect(withEffect('plays').toSorted()).toEqual(
    [
      ...named(`id currency scores youMay.give youMay.policies.id youMay.policies.upTo
        customer.mood.anger customer.mood.trust customer.temper.anger customer.temper.forgives
        case.fault case.price case.loss case.law case.trouble case.kept case.failedBefore case.creditsLastYear
        case.goodwill case.kindness case.forEveryone case.wants.worth atLimit start.beat`),
      ...named(MOMENT_PLAYS, 'beats.opening.'),
      ...named('beats.over.ends beats.left.ends'),
      ...named('note.id note.tone note.newFact note.replies.moves note.replies.to.beat'),
    ].toSorted(),
  )
  expect(withEffect('words').toSorted()).toEqual(
    [
      ...named(`title language setting.business brief youMay.policies.says youMay.policies.because
        youMay.policies.allows customer.name customer.record.on customer.record.what case.wants.what`),
      ...named(MOMENT_WORDS, 'beats.opening.'),
      ...named(`beats.over.seen beats.over.thinks beats.over.lines.says beats.over.afterwards
        beats.left.seen beats.left.thinks beats.left.lines.says beats.left.afterwards`),
      ...named('note.lines.says note.replies.say note.replies.hears note.replies.slip note.replies.better'),
    ].toSorted(),
  )
  // A reply's id and a beat's are what both are told by.
  expect(withEffect('both').toSorted()).toEqual(
    named('beats.left.id beats.opening.id beats.opening.replies.id beats.over.id note.replies.id').toSorted(),
  )
})

test('what is neither played nor read in the talk changes neither', () => {
  expect(withEffect('neither')).toEqual(
    expect.arrayContaining(
      named(
        'format teaches level abuse minutes setting.channel customer.looks.age beats.opening.replies.was',
      ),
    ),
  )
})

test('a policy that allows something plays otherwise than one that allows nothing', () => {
  const [rule, ...others] = PLAIN.youMay.policies
  if (!rule) throw new Error('There is a policy.')
  const allowing = {
    ...PLAIN,
    youMay: { ...PLAIN.youMay, policies: [{ ...rule, allows: 'delivery' }, ...others] },
  }
  expect(fingerprint(allowing).plays).not.toBe(fingerprint(PLAIN).plays)
})

test('two texts of one value, keys in any order and however deep, have one canonical form', () => {
  const one = { b: [{ d: 1, c: null }, 2], a: { z: 'ä', y: false } }
  const same = { a: { y: false, z: 'ä' }, b: [{ c: null, d: 1 }, 2] }
  expect(canonical(one)).toBe('{"a":{"y":false,"z":"ä"},"b":[{"c":null,"d":1},2]}')
  expect(canonical(same)).toBe(canonical(one))
  expect(canonical({ b: [2, { d: 1 }] })).not.toBe(canonical({ b: [{ d: 1 }, 2] }))
  expect(hashOf(one)).toBe(createHash('sha256').update(canonical(one)).digest('hex'))
})
