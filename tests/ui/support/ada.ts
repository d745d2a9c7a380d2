/** A small scenario for component tests: Ada's lamp came broken, and she would like the lot back. */
import type { Beat, Moment, Reply, Scenario } from '../../../src/scenario/scenario.ts'
import { type Circumstances, scenarioOf } from '../../support/script.ts'

const BEATS = `
  opening: venting
    hear = acknowledge-feeling paraphrase -> asks
    rule = cite-policy cites:rule -> asks
    argue = argue -> asks
  asks: demanding
    no = decline-clearly offer-choice validate -> settled
    give = offer-compensation £90/refund -> settled
    shut = decline-clearly -> settled when anger >= 1 | settled
  settled: settling
    next = commit-next-step check-agreement -> agreed
    bye = self-focus -> agreed
  agreed: resolved
`

const LINES: Readonly<Record<string, string>> = {
  opening: 'The lamp came in three pieces.',
  asks: 'I want the lot back.',
  settled: 'All right, then.',
  agreed: 'Thank you. Goodbye.',
  note: 'What do you write down?',
}

const REPLIES: Readonly<Record<string, Partial<Reply>>> = {
  hear: {
    say: 'Three pieces. What a thing to unpack.',
    words: { paraphrase: 'Three pieces.', 'acknowledge-feeling': 'What a thing to unpack.' },
    hears: 'Somebody is listening.',
  },
  rule: {
    say: 'Breakages are covered by rule nine.',
    words: { 'cite-policy': 'covered by rule nine' },
    slip: 'It is the rule, and it is safe.',
    better: 'Three pieces? Tell me.',
  },
  argue: { say: 'It left here in one piece.' },
  no: {
    say: 'I see why. I cannot do the lot. I can send another, or a voucher.',
    hears: 'A no with two doors.',
  },
  give: { say: 'Have it all back, and ten more.', words: { 'offer-compensation': 'Have it all back' } },
  shut: { say: 'No.' },
  next: { say: 'It goes out today. Does that settle it?' },
  bye: { say: 'I am due my lunch.' },
  fix: { say: 'Pack lamps twice.' },
}

/** With `note`, you write something down when Ada is gone. */
export function ada({ note = false, ...about }: Circumstances & { note?: boolean } = {}): Scenario {
  const scenario = scenarioOf(
    note ? `${BEATS}\n  note: settling\n    fix = log-feedback commit-next-step` : BEATS,
    {
      give: 10_000,
      ...about,
    },
  )
  return {
    ...scenario,
    id: 'lamp',
    title: 'A lamp in three pieces',
    customer: { ...scenario.customer, record: [{ on: '2026-03-02', what: 'Bought a lamp for 60.' }] },
    beats: Object.fromEntries(Object.entries(scenario.beats).map(([id, beat]) => [id, worded(beat)])),
    ...(scenario.note && { note: wordedMoment(scenario.note) }),
  }
}

function worded(beat: Beat): Beat {
  return beat.kind === 'moment'
    ? wordedMoment(beat)
    : { ...beat, lines: linesOf(beat.id), thinks: 'That will do.' }
}

function wordedMoment(moment: Moment): Moment {
  return {
    ...moment,
    lines: linesOf(moment.id),
    thinks: `She thinks of ${moment.id}.`,
    replies: moment.replies.map(reply => ({ ...reply, ...REPLIES[reply.id] })),
  }
}

function linesOf(id: string) {
  return [{ when: [], says: LINES[id] ?? id, plain: `Plainly: ${id}.` }]
}
