/** What came of a talk in sentences: those that are so, and no others. */
import { say } from '../../i18n/consequence-speech.ts'
import { number, sum } from '../../i18n/page-speech.ts'
import type { Consequence } from '../../practice/consequence.ts'
import type { Scenario } from '../../scenario/scenario.ts'

/** Whether a sum was fair is told only where the scenario scores it. */
export function businessWords({ business }: Consequence, scenario: Scenario): readonly string[] {
  const { given, by, exceptions, broke } = business
  const values = { given: given > 0 ? 'some' : 'none', sum: sum(given, scenario), by: sum(by, scenario) }
  return sentences([
    [true, () => say(scenario.scores.includes('compensation') ? `sum.${business.sum}` : 'given', values)],
    [business.remedied, () => say('remedied')],
    [exceptions.allowed > 0, () => say('exceptions.allowed', { count: exceptions.allowed })],
    [exceptions.unallowed > 0, () => say('exceptions.unallowed', { count: exceptions.unallowed })],
    ...broke.map(one => [true, () => say(`broke.${one}`)] as const),
    [business.logged, () => say('logged')],
  ])
}

export function customerWords({ customer }: Consequence, name: string): readonly string[] {
  const { from, to, heard, wayForward, left } = customer
  const mood = {
    angerFrom: number(from.anger),
    trustFrom: number(from.trust),
    angerTo: number(to.anger),
    trustTo: number(to.trust),
  }
  return sentences([
    [true, () => say('mood', { name, ...mood })],
    [left, () => say('left', { name })],
    [!heard, () => say('unheard', { name })],
    [true, () => say(wayForward ? 'forward' : 'forward.none', { name })],
  ])
}

export function youWords({ you }: Consequence, name: string): readonly string[] {
  const { abuse, threats } = you
  return sentences([
    [abuse.lines > 0, () => say('abuse', { ...abuse })],
    [threats.lines > 0, () => say('threats', { ...threats })],
    [abuse.lines + threats.lines === 0, () => say('abuse.none')],
    [you.handedOver, () => say('handed-over')],
    [you.backed, () => say('backed')],
    [you.undermined, () => say('undermined', { name })],
  ])
}

function sentences(all: readonly (readonly [so: boolean, words: () => string])[]): readonly string[] {
  return all.flatMap(([so, words]) => (so ? [words()] : []))
}
