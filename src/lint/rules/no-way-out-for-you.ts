/** Nobody has to stay and be insulted: where a customer abuses or threatens, the trainee can hand over or end the talk. */
import type { Moment, Scenario } from '../../scenario/scenario.ts'
import type { Move } from '../../scenario/vocabulary.ts'
import type { MomentProof } from '../proof.ts'
import { beatPlace, momentsIn } from './places.ts'
import type { Breach } from './rule.ts'

const WAYS_OUT: readonly Move[] = ['escalate', 'end-contact', 'part-ways']

function leaves({ replies }: Moment): boolean {
  return replies.some(({ moves }) => moves.some(move => WAYS_OUT.includes(move)))
}

function leavesAt(beat: string, { beats }: Scenario): boolean {
  const found = beats[beat]
  return found?.kind === 'moment' && leaves(found)
}

/** The beats that can come right after this one: a warning comes first, and the way out with the next reply. */
function onwardFrom(beat: string, moments: ReadonlyMap<string, MomentProof>): ReadonlySet<string> {
  return new Set([...(moments.get(beat)?.replies.values() ?? [])].flatMap(({ leadsTo }) => leadsTo))
}
import type { Rule } from './rule.ts'

export const noWayOutForYou: Rule<'no-way-out-for-you'> = {
  code: 'no-way-out-for-you',
  level: 'error',
  ok: `
abuse: 2
beats:
  opening:
    customer: "Nobody rang me back."
    tone: frustrated
    replies:
      - id: hear
        say: "That’s a week of waiting. What did they tell you?"
        moves: [acknowledge-feeling, invite-story]
        to: insult
      - id: busy
        say: "You should have rung sooner."
        moves: [blame-customer]
        to: insult
  insult:
    customer: "You’re useless, the lot of you."
    tone: abusive
    replies:
      - id: limit
        say: "I do want to help, and I can while you leave me my name."
        moves: [set-limit, offer-choice]
        to: agreed
      - id: ignore
        say: "The parcel is in Leeds."
        moves: [answer]
        to: agreed
      - id: over
        say: "I’ll put you through to Priya, with all you’ve told me."
        moves: [escalate]
        to: with-priya
  with-priya:
    customer: "Fine."
    ends: escalated
    afterwards: "Priya rings her."
`,
  notOk: `
abuse: 2
beats:
  opening:
    customer: "Nobody rang me back."
    tone: frustrated
    replies:
      - id: hear
        say: "That’s a week of waiting. What did they tell you?"
        moves: [acknowledge-feeling, invite-story]
        to: insult
      - id: busy
        say: "You should have rung sooner."
        moves: [blame-customer]
        to: insult
  insult:
    customer: "You’re useless, the lot of you."
    tone: abusive # here
    replies:
      - id: limit
        say: "I do want to help, and I can while you leave me my name."
        moves: [set-limit, offer-choice]
        to: agreed
      - id: ignore
        say: "The parcel is in Leeds."
        moves: [answer]
        to: agreed
`,
  check({ moments }, scenario) {
    return momentsIn(scenario).flatMap((moment): Breach[] => {
      const { id, tone } = moment
      const met = moments.has(id) && (tone === 'abusive' || tone === 'threatening')
      if (!met || leaves(moment) || [...onwardFrom(id, moments)].some(next => leavesAt(next, scenario)))
        return []
      return [{ path: [...beatPlace(id), 'tone'], args: { beat: id, tone } }]
    })
  },
}
