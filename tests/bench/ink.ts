/**
 * The same scenario as an ink story, for a race between engines: anger, trust, flags, offers and what mood remembers.
 *
 * The story reckons moods as `mood.ts` does, in whole numbers, so that both can be held to the same traces.
 */
import { MOOD, TEMPER_FACTORS } from '../../src/dialogue/mood-table.ts'
import type { Script, WeighedMoment, WeighedReply } from '../../src/dialogue/script.ts'
import { endsByYou } from '../../src/dialogue/step.ts'
import type { Condition, Line, Route } from '../../src/scenario/scenario.ts'

const hundredths = (figure: number) => Math.round(figure * 100)
const name = (id: string) => id.replaceAll('-', '_')
/** Ink reads these signs as markup. */
const plain = (text: string) => text.replace(/[{}|<>\\/~#[\]*+=-]/g, ' ').trim()

/** Names: beats are knots `b_…`, replies `b_…__…`, flags `f_…`, offers `o_…`. Choices stand in the order of the file. */
export function inkOf(script: Script): string {
  const { scenario } = script
  const moments = [...script.moments.values()]
  const flags = [...new Set(moments.flatMap(({ replies }) => replies.flatMap(({ reply }) => reply.sets)))]
  const offers = [...new Set(script.onOffer.map(({ id }) => id))]
  return [
    'VAR beat = ""',
    `VAR anger = ${scenario.customer.mood.anger * 2}`,
    `VAR trust = ${scenario.customer.mood.trust * 2}`,
    'VAR heard = 0',
    'VAR apologies = 0',
    'VAR limited = 0',
    ...flags.map(flag => `VAR f_${name(flag)} = false`),
    ...offers.map(offer => `VAR o_${name(offer)} = 0`),
    ...(script.note ? ['VAR ending = ""'] : []),
    routesInk(script, scenario.start, false),
    ...moments.map(at => momentInk(script, at, offers)),
    ...[...script.endings.values()].map(ending => endingInk(script, ending.id, ending.lines)),
    ...(script.note ? [noteInk(script.note)] : []),
    functions(script),
  ].join('\n')
}

function momentInk(script: Script, at: WeighedMoment, offers: readonly string[]): string {
  const { id, lines } = at.moment
  const choices = at.replies.map(({ reply }) => {
    const there = reply.if.length > 0 ? `{${conditionsInk(script, reply.if)}} ` : ''
    return `+ ${there}[${plain(reply.say)}] -> b_${name(id)}__${name(reply.id)}`
  })
  const replies = at.replies.map(said => replyInk(script, at, said, offers))
  return [`=== b_${name(id)} ===`, `~ beat = "${id}"`, linesInk(script, lines), ...choices, ...replies].join(
    '\n',
  )
}

function replyInk(script: Script, at: WeighedMoment, said: WeighedReply, offers: readonly string[]): string {
  const { mood, reply } = said
  const weights = [
    mood.rise,
    mood.riseAfterLimit,
    mood.soothes,
    mood.soothesAfterLimit,
    mood.solves,
    mood.apologises,
    mood.buysOff,
    mood.harmful ? 1 : 0,
    mood.listens ? 1 : 0,
    mood.notMet,
    mood.trust,
  ]
  const limits = reply.moves.some(move => move === 'set-limit' || move === 'warn-consequence')
  return [
    `=== b_${name(at.moment.id)}__${name(reply.id)} ===`,
    `~ feel(${weights.join(', ')})`,
    ...(said.listens ? ['~ heard = 1'] : []),
    ...(said.apologisesUncalled ? ['~ apologies = MIN(3, apologies + 1)'] : []),
    ...(limits ? ['~ limited = 1'] : []),
    ...reply.sets.map(flag => `~ f_${name(flag)} = true`),
    ...(reply.offer && offers.includes(reply.offer.id)
      ? [`~ o_${name(reply.offer.id)} = ${reply.offer.remedy ? 0 : reply.offer.worth}`]
      : []),
    routesInk(script, reply.to, true),
  ].join('\n')
}

/** The limit comes before the author's routes, unless the route taken ends the talk by you. */
function routesInk(script: Script, routes: readonly Route[], limited: boolean): string {
  const lines = routes.flatMap(({ when, beat }) => {
    const holds = when.length > 0 ? conditionsInk(script, when) : 'true'
    const leaves = limited && !endsByYou(script, beat)
    return [
      ...(leaves ? [`- ${holds} && at_limit(): -> b_${name(script.scenario.atLimit)}`] : []),
      `- ${holds}: -> b_${name(beat)}`,
    ]
  })
  return `{\n${lines.join('\n')}\n}`
}

function linesInk(script: Script, lines: readonly Line[]): string {
  const variants = lines.map(({ when, says }) =>
    when.length > 0 ? `- ${conditionsInk(script, when)}: ${plain(says)}` : `- else: ${plain(says)}`,
  )
  return lines.length === 1 ? plain(lines[0]?.says ?? '') : `{\n${variants.join('\n')}\n}`
}

function endingInk(script: Script, id: string, lines: readonly Line[]): string {
  const knot = [`=== b_${name(id)} ===`, linesInk(script, lines)]
  if (!script.note) return [...knot, `~ beat = "${id}"`, '-> END'].join('\n')
  return [...knot, `~ ending = "${id}"`, '-> b_note'].join('\n')
}

function noteInk(note: WeighedMoment): string {
  const choices = note.replies.map(({ reply }) => `+ [${plain(reply.say)}] -> b_note__written`)
  return [
    '=== b_note ===',
    '~ beat = "note"',
    'Your note.',
    ...choices,
    '=== b_note__written ===',
    '~ beat = ending',
    '-> END',
  ].join('\n')
}

function conditionsInk(script: Script, conditions: readonly Condition[]): string {
  return conditions
    .map(condition => {
      const ink = conditionInk(script, condition)
      // A bare name in brackets would be a list to ink.
      return condition.not ? `not ${ink.includes(' ') ? `(${ink})` : ink}` : ink
    })
    .join(' && ')
}

function conditionInk(script: Script, condition: Condition): string {
  switch (condition.kind) {
    case 'anger':
    case 'trust':
      return `${condition.kind} ${condition.is} ${condition.than * 2}`
    case 'offered': {
      const offers = [...new Set(script.onOffer.map(({ id }) => `o_${name(id)}`))]
      return `${offers.join(' + ') || '0'} ${condition.is} ${condition.than}`
    }
    case 'flag':
      return `f_${name(condition.name)}`
    case 'left':
      // A first encounter: nothing is carried.
      return 'false'
  }
}

function functions({ scenario }: Script): string {
  const { anger, forgives } = scenario.customer.temper
  const point = 100 ** 5
  return `
=== function at_limit() ===
~ return anger >= ${MOOD.limitAnger * 2} || (anger >= ${MOOD.limitAngerDistrusting * 2} && trust <= ${MOOD.limitTrust * 2})

=== function ease() ===
{
- anger > 16: ~ return ${hundredths(MOOD.ease.above8)}
- anger >= 8: ~ return ${hundredths(MOOD.ease.from4)}
- anger >= 4: ~ return ${hundredths(MOOD.ease.from2)}
}
~ return ${hundredths(MOOD.ease.below2)}

=== function fades() ===
{
- apologies == 0: ~ return 100
- apologies == 1: ~ return 50
}
~ return 25

=== function halves(amount, unit) ===
{ amount < 0:
  ~ return 0 - FLOOR((0.0 - amount * 4 + unit) / (2.0 * unit))
}
~ return FLOOR((amount * 4 + unit) / (2.0 * unit))

=== function feel(rise, rise_after, soothes, soothes_after, solves, apologises, buys_off, harmful, listens, not_met, trusts) ===
~ temp soothing = soothes * 100
~ temp rises = rise
{ limited == 1:
  ~ soothing = soothes_after * 100
  ~ rises = rise_after
}
{ heard == 0 && listens == 0:
  ~ soothing = soothing + solves * ${hundredths(MOOD.solveUnheard)}
- else:
  ~ soothing = soothing + solves * 100
}
~ soothing = soothing + apologises * fades()
{ harmful == 0 && soothing < ${hundredths(MOOD.met) * 100 ** 2}:
  ~ rises = rises + not_met
}
~ temp change = halves(rises * ${hundredths(TEMPER_FACTORS[anger]) * 100 ** 3} - (soothing + buys_off * ${100 ** 2}) * ease() * ${hundredths(TEMPER_FACTORS[forgives])}, ${point})
~ anger = MIN(20, MAX(0, anger + MIN(${MOOD.angerRises * 2}, MAX(${-MOOD.angerFalls * 2}, change))))
~ trust = MIN(20, MAX(0, trust + MIN(${MOOD.trustRises * 2}, MAX(${-MOOD.trustFalls * 2}, halves(trusts, ${100 ** 2})))))
`
}
