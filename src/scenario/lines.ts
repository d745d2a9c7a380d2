/** Every line of a scenario that is spoken or read, each by an id that says where it stands, in reading order. */
import { printConditions } from './conditions.ts'
import type { Beat, Line, Moment, Policy, Reply, Scenario, Silence } from './scenario.ts'
import { MOVES, type Move, NOTE } from './vocabulary.ts'

/** What becomes of a line: its text again, or other words for it. `within` is the reply whose words make a move. */
export type Change = (id: string, text: string, within?: string) => string

/**
 * The same scenario with its lines changed; ids, numbers, conditions and names stay. A recording stays with the words
 * that were recorded.
 *
 * A line's id is where it stands: `opening`, `opening.thinks`, `opening.hear-first`, the words of a move
 * `opening.hear-first.validate`; a variant's is its condition, the last one's the beat's own.
 */
export function withLines(scenario: Scenario, change: Change): Scenario {
  const line = numbered(change)
  const { title, setting, brief, youMay, customer, beats, note, currency } = scenario
  const walk: Walk = { line, currency }
  // In the order in which a reader meets them; the ids of later ones hang on those before.
  return {
    ...scenario,
    title: line('title', title),
    setting: { ...setting, business: line('business', setting.business) },
    brief: line('brief', brief),
    youMay: { ...youMay, policies: youMay.policies.map(policy => changedPolicy(policy, line)) },
    customer: {
      ...customer,
      record: customer.record.map(({ on, what }) => ({ on, what: line(`record.${on}`, what) })),
    },
    case: {
      ...scenario.case,
      wants: { ...scenario.case.wants, what: line('wants', scenario.case.wants.what) },
    },
    beats: Object.fromEntries(
      Object.entries(beats).map(([id, beat]): [string, Beat] => [id, changedBeat(beat, walk)]),
    ),
    ...(note && { note: changedMoment(note, walk) }),
  }
}

/** All lines, in reading order. */
export function linesOf(scenario: Scenario): ReadonlyMap<string, string> {
  const lines = new Map<string, string>()
  withLines(scenario, (id, text) => {
    lines.set(id, text)
    return text
  })
  return lines
}

interface Walk {
  readonly line: Change
  /** Sums in conditions are written in it. */
  readonly currency: string
}

/** Of two lines that would have one id, the later is the second: `opening.told~2`. */
function numbered(change: Change): Change {
  const times = new Map<string, number>()
  return (id, text, within) => {
    const time = (times.get(id) ?? 0) + 1
    times.set(id, time)
    return change(time === 1 ? id : `${id}~${time}`, text, within)
  }
}

function changedPolicy(policy: Policy, line: Change): Policy {
  const at = `policies.${policy.id}`
  return {
    ...policy,
    says: line(at, policy.says),
    because: line(`${at}.because`, policy.because),
    ...(policy.allows !== undefined && { allows: line(`${at}.allows`, policy.allows) }),
  }
}

function changedBeat(beat: Beat, walk: Walk): Beat {
  if (beat.kind === 'moment') return changedMoment(beat, walk)
  return {
    ...beat,
    ...changedShared(beat, walk),
    afterwards: walk.line(`${beat.id}.afterwards`, beat.afterwards),
  }
}

function changedMoment(moment: Moment, walk: Walk): Moment {
  const { line } = walk
  const at = moment.id || NOTE
  return {
    ...moment,
    ...changedShared(moment, walk),
    replies: moment.replies.map(reply => changedReply(reply, `${at}.${reply.id}`, line)),
    ...(moment.silence && { silence: changedSilence(moment.silence, `${at}.silence`, line) }),
  }
}

function changedSilence({ voice, ...silence }: Silence, at: string, line: Change): Silence {
  const says = line(at, silence.says)
  return { ...silence, says, ...(voice !== undefined && says === silence.says && { voice }) }
}

function changedShared(beat: Beat, { line, currency }: Walk): Pick<Beat, 'seen' | 'lines' | 'thinks'> {
  const changedLine = ({ when, says, plain, voice }: Line): Line => {
    const at = when.length === 0 ? beat.id : `${beat.id}.${printConditions(when, currency)}`
    const said = line(at, says)
    return {
      when,
      says: said,
      ...(plain !== undefined && { plain: line(`${at}.plain`, plain) }),
      ...(voice !== undefined && said === says && { voice }),
    }
  }
  return {
    ...(beat.seen !== undefined && { seen: line(`${beat.id}.seen`, beat.seen) }),
    lines: beat.lines.map(changedLine),
    ...(beat.thinks !== undefined && { thinks: line(`${beat.id}.thinks`, beat.thinks) }),
  }
}

function changedReply(reply: Reply, at: string, line: Change): Reply {
  const words: Partial<Record<Move, string>> = {}
  const say = line(at, reply.say)
  for (const move of MOVES) {
    const made = reply.words[move]
    if (made !== undefined) words[move] = line(`${at}.${move}`, made, at)
  }
  const field = (name: 'hears' | 'slip' | 'better') => {
    const text = reply[name]
    return text === undefined ? {} : { [name]: line(`${at}.${name}`, text) }
  }
  return {
    ...reply,
    say,
    words,
    ...(reply.offer && { offer: { ...reply.offer, what: line(`${at}.offer`, reply.offer.what) } }),
    ...field('hears'),
    ...field('slip'),
    ...field('better'),
  }
}
