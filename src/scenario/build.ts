/** A draft without errors becomes a Scenario: names in camel case, sums in minor units, every gap filled. */
import { parseConditions } from './conditions.ts'
import { toMinor } from './money.ts'
import { isYes } from './raw.ts'
import type {
  Beat,
  Case,
  Condition,
  Line,
  Looks,
  Minor,
  Moment,
  Offer,
  Policy,
  Reply,
  Route,
  Scenario,
  Silence,
} from './scenario.ts'
import type { LooksDraft } from './schema-looks.ts'
import type { MovesDraft } from './schema-moves.ts'
import type {
  BeatDraft,
  CaseDraft,
  OfferDraft,
  PolicyDraft,
  ReplyDraft,
  RoutesDraft,
  ScenarioDraft,
  SpokenDraft,
} from './schema.ts'
import { MOVES, type Move, NOTE } from './vocabulary.ts'

export function buildScenario(draft: ScenarioDraft): Scenario {
  const { currency } = draft
  const youMay = draft['you-may']
  return {
    format: 1,
    id: draft.id,
    title: draft.title.trim(),
    language: draft.language,
    currency,
    teaches: draft.teaches,
    scores: draft.scores,
    level: draft.level,
    abuse: draft.abuse,
    minutes: draft.minutes,
    setting: { channel: draft.setting.channel, business: draft.setting.business.trim() },
    brief: draft.brief.trim(),
    youMay: {
      give: minor(youMay.give, currency),
      policies: (youMay.policies ?? []).map(policy => buildPolicy(policy, currency)),
    },
    customer: {
      name: draft.customer.name.trim(),
      looks: buildLooks(draft.customer.looks ?? {}),
      mood: draft.customer.mood,
      temper: {
        anger: draft.customer.temper?.anger ?? 'even',
        forgives: draft.customer.temper?.forgives ?? 'even',
      },
      record: (draft.customer.record ?? []).map(({ on, what }) => ({ on, what: what.trim() })),
    },
    case: buildCase(draft.case, currency),
    atLimit: draft['at-limit'],
    start: buildRoutes(draft.start, currency),
    beats: Object.fromEntries(
      Object.entries(draft.beats).map(([id, beat]) => [id, buildBeat(id, beat, currency)]),
    ),
    ...(draft.note && { note: buildNote(draft.note) }),
  }
}

function buildPolicy(policy: PolicyDraft, currency: string): Policy {
  const upTo = policy['up-to']
  return {
    id: policy.id,
    says: policy.says.trim(),
    because: policy.because.trim(),
    ...(policy.allows !== undefined && { allows: policy.allows }),
    ...(upTo !== undefined && { upTo: minor(upTo, currency) }),
  }
}

function buildLooks({
  'hair-colour': hairColour,
  glasses,
  wheelchair,
  ...looks
}: LooksDraft): Partial<Looks> {
  return {
    ...looks,
    ...(hairColour && { hairColour }),
    ...(glasses !== undefined && { glasses: isYes(glasses) }),
    ...(wheelchair !== undefined && { wheelchair: isYes(wheelchair) }),
  }
}

function buildCase(facts: CaseDraft, currency: string): Case {
  return {
    fault: facts.fault,
    price: minor(facts.price, currency),
    loss: minor(facts.loss ?? 0, currency),
    law: minor(facts.law ?? 0, currency),
    trouble: facts.trouble,
    kept: isYes(facts.kept),
    failedBefore: facts['failed-before'] ?? 0,
    creditsLastYear: facts['credits-last-year'] ?? 0,
    goodwill: minor(facts.goodwill ?? 0, currency),
    kindness: isYes(facts.kindness ?? 'no'),
    forEveryone: isYes(facts['for-everyone'] ?? 'no'),
    wants: { what: facts.wants.what.trim(), worth: minor(facts.wants.worth, currency) },
  }
}

function buildBeat(id: string, beat: BeatDraft, currency: string): Beat {
  const shared = {
    id,
    lines: buildLines(beat, currency),
    ...said('seen', beat.seen),
    ...said('thinks', beat.thinks),
    was: beat.was ?? [],
  }
  if (beat.ends !== undefined)
    return { kind: 'ending', ...shared, ends: beat.ends, afterwards: (beat.afterwards ?? '').trim() }
  return {
    kind: 'moment',
    ...shared,
    tone: beat.tone ?? 'asking',
    newFact: isYes(beat['new-fact'] ?? 'no'),
    replies: (beat.replies ?? []).map(reply => buildReply(reply, currency)),
    ...(beat.silence && { silence: buildSilence(beat.silence) }),
  }
}

function buildLines(beat: Pick<BeatDraft, 'customer' | 'plain' | 'voice'>, currency: string): Line[] {
  if (typeof beat.customer === 'string')
    return [
      {
        when: [],
        says: beat.customer.trim(),
        ...said('plain', beat.plain),
        ...said('voice', beat.voice),
      },
    ]
  const last = beat.customer.length - 1
  return beat.customer.map((line, at) => ({
    when: conditions(line.when, currency),
    says: line.says.trim(),
    ...said('plain', line.plain ?? (at === last ? beat.plain : undefined)),
    ...said('voice', line.voice ?? (at === last ? beat.voice : undefined)),
  }))
}

function buildSilence(silence: NonNullable<BeatDraft['silence']>): Silence {
  return {
    after: silence.after,
    says: silence.says.trim(),
    ...said('voice', silence.voice),
    anger: silence.anger,
  }
}

function buildNote(note: NonNullable<ScenarioDraft['note']>): Moment {
  return {
    kind: 'moment',
    id: NOTE,
    lines: [{ when: [], says: note.asks.trim(), ...said('plain', note.plain) }],
    tone: 'settling',
    newFact: false,
    replies: note.replies.map(reply => ({ ...buildSpoken(reply), if: [], sets: [], to: [] })),
    was: [],
  }
}

function buildReply(reply: ReplyDraft, currency: string): Reply {
  return {
    ...buildSpoken(reply),
    if: conditions(reply.if, currency),
    sets: reply.sets ?? [],
    ...(reply.offer && { offer: buildOffer(reply.offer, currency) }),
    to: buildRoutes(reply.to, currency),
  }
}

function buildSpoken(reply: SpokenDraft): Omit<Reply, 'if' | 'sets' | 'offer' | 'to'> {
  return {
    id: reply.id ?? '',
    say: reply.say.trim(),
    ...buildMoves(reply.moves),
    ...(reply.cites !== undefined && { cites: reply.cites }),
    leaves: reply.leaves ?? [],
    ...said('hears', reply.hears),
    ...said('slip', reply.slip),
    ...said('better', reply.better),
    was: reply.was ?? [],
  }
}

function buildMoves(written: MovesDraft): { moves: Move[]; words: Partial<Record<Move, string>> } {
  const moves: Move[] = []
  const words: Partial<Record<Move, string>> = {}
  for (const item of written) {
    if (typeof item === 'string') moves.push(item)
    else
      for (const move of MOVES) {
        const named = item[move]
        if (named === undefined) continue
        moves.push(move)
        words[move] = named.trim()
      }
  }
  return { moves, words }
}

function buildOffer(offer: OfferDraft, currency: string): Offer {
  return {
    id: offer.id,
    what: offer.what.trim(),
    worth: minor(offer.worth, currency),
    when: offer.when ?? 'now',
    fits: isYes(offer.fits ?? 'yes'),
    remedy: isYes(offer.remedy ?? 'no'),
  }
}

function buildRoutes(routes: RoutesDraft, currency: string): Route[] {
  if (typeof routes === 'string') return [{ when: [], beat: routes }]
  return routes.map(({ when, beat }) => ({ when: conditions(when, currency), beat }))
}

function conditions(text: string | undefined, currency: string): readonly Condition[] {
  if (text === undefined) return []
  const read = parseConditions(text, currency)
  return 'conditions' in read ? read.conditions : []
}

function minor(amount: number, currency: string): Minor {
  return toMinor(amount, currency) ?? 0
}

/** An optional text, trimmed, and no field at all where there is none: JSON keeps that equal. */
function said<Name extends string>(name: Name, text: string | undefined): Partial<Record<Name, string>> {
  return text === undefined ? {} : ({ [name]: text.trim() } as Record<Name, string>)
}
