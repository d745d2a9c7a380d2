/** What tells two versions of a scenario apart: a hash of all that can change play or score, and one of its texts. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Moment, Reply, Scenario } from '../scenario/scenario.ts'

export interface Fingerprint {
  /** SHA-256 in hex of what can change play or score. */
  readonly plays: string
  /** SHA-256 in hex of the texts. */
  readonly words: string
}

/** The fingerprint of a checked scenario: the same on every machine, whatever the order of keys in the file. */
export function fingerprint(scenario: Scenario): Fingerprint {
  return { plays: hashOf(playsOf(scenario)), words: hashOf(wordsOf(scenario)) }
}

/** SHA-256 in hex of a value's canonical JSON: keys in order, no space. */
export function hashOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonical(value))))
}

/** JSON with the keys of every object in code-unit order. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

function playsOf(scenario: Scenario): unknown {
  const { id, currency, scores, youMay, customer, case: facts, atLimit, start, beats, note } = scenario
  return {
    id,
    currency,
    scores,
    give: youMay.give,
    policies: youMay.policies.map(policy => ({
      id: policy.id,
      allows: policy.allows !== undefined,
      upTo: policy.upTo,
    })),
    mood: customer.mood,
    temper: customer.temper,
    case: { ...facts, wants: facts.wants.worth },
    atLimit,
    start,
    beats: Object.values(beats).map(beat =>
      beat.kind === 'ending' ? { id: beat.id, ends: beat.ends } : momentPlays(beat),
    ),
    note: note && momentPlays(note),
  }
}

function momentPlays({ id, tone, newFact, replies, silence }: Moment): unknown {
  return { id, tone, newFact, silence: silence?.anger, replies: replies.map(replyPlays) }
}

function replyPlays({ id, moves, cites, if: conditions, sets, offer, leaves, to }: Reply): unknown {
  const counted = offer && {
    id: offer.id,
    worth: offer.worth,
    when: offer.when,
    fits: offer.fits,
    remedy: offer.remedy,
  }
  // In the order of the file: findings stand in it, and of equal remainders the first gets the point.
  return { id, moves, cites, if: conditions, sets, offer: counted, leaves, to }
}

function wordsOf(scenario: Scenario): unknown {
  const { title, language, setting, brief, youMay, customer, case: facts, beats, note } = scenario
  return {
    title,
    language,
    business: setting.business,
    brief,
    policies: youMay.policies.map(({ says, because, allows }) => [says, because, allows]),
    customer: [customer.name, customer.record],
    wants: facts.wants.what,
    beats: Object.values(beats).map(beat => [
      beat.id,
      beat.seen,
      // Which of its lines is said hangs on their conditions, and nothing else does.
      beat.lines.map(({ when, says, plain }) => [when, says, plain]),
      beat.thinks,
      beat.kind === 'ending' ? beat.afterwards : momentWords(beat),
    ]),
    note: note && [note.lines.map(({ says }) => says), momentWords(note)],
  }
}

function momentWords({ silence, replies }: Moment): unknown {
  return [
    silence?.says,
    replies.map(({ id, say, words, offer, hears, slip, better }) => [
      id,
      say,
      words,
      offer?.what,
      hears,
      slip,
      better,
    ]),
  ]
}
