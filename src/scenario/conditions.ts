/** The small closed language of conditions: text to comparisons and back, so that every way can be walked. */
import { ID } from './fields.ts'
import { printAmount, toMinor } from './money.ts'
import type { Condition } from './scenario.ts'
import { COMPARISONS, type Comparison } from './vocabulary.ts'

/** The words of the language itself, which no flag may be called. */
export const CONDITION_WORDS = ['anger', 'trust', 'offered', 'left', 'not', 'and', 'or'] as const

/** What stands in the way of reading a condition, and where: characters from the start of the text. */
export interface ConditionFault {
  readonly why:
    | 'expected-comparison'
    | 'expected-number'
    | 'expected-name'
    | 'expected-and'
    | 'expected-condition'
    | 'no-or'
    | 'no-code'
    | 'decimals'
  readonly offset: number
  readonly found: string
}

export type ConditionsRead =
  { readonly conditions: readonly Condition[] } | { readonly fault: ConditionFault }

interface Token {
  readonly text: string
  readonly offset: number
}

/** A name, a number, a run of signs, or any other character, which nothing can be made of. */
const TOKEN = /[A-Za-z][\w-]*|-?\d+(?:\.\d+)?|[<>=!&|]+|\S/g

/** Reads `anger >= 7 and not told-policy`; sums are in major units of the currency. */
export function parseConditions(text: string, currency: string): ConditionsRead {
  const tokens = Array.from(text.matchAll(TOKEN), match => ({ text: match[0], offset: match.index }))
  return readTokens(tokens, text.trimEnd().length, currency)
}

function readTokens(tokens: readonly Token[], end: number, currency: string): ConditionsRead {
  const conditions: Condition[] = []
  let at = 0
  const fault = (why: ConditionFault['why']): ConditionsRead => ({
    fault: { why, offset: tokens[at]?.offset ?? end, found: tokens[at]?.text ?? '' },
  })
  for (;;) {
    const not = tokens[at]?.text === 'not'
    if (not) at++
    const word = tokens[at]?.text
    if (word === undefined || word === 'and' || word === 'not') return fault('expected-condition')
    if (word === 'or') return fault('no-or')
    if (word === 'anger' || word === 'trust' || word === 'offered') {
      at++
      const is = comparison(tokens[at]?.text)
      if (is === undefined) return fault('expected-comparison')
      at++
      const number = tokens[at]?.text ?? ''
      if (!/^-?\d/.test(number)) return fault('expected-number')
      const than = word === 'offered' ? toMinor(Number(number), currency) : Number(number)
      if (than === undefined) return fault('decimals')
      conditions.push({ kind: word, is, than, not })
    } else {
      if (word === 'left') at++
      const name = tokens[at]?.text ?? ''
      if (!ID.test(name) || isConditionWord(name))
        return fault(word === 'left' ? 'expected-name' : 'expected-condition')
      conditions.push({ kind: word === 'left' ? 'left' : 'flag', name, not })
    }
    at++
    if (tokens[at] === undefined) return { conditions }
    if (tokens[at]?.text === 'or') return fault('no-or')
    if (tokens[at]?.text !== 'and') return fault('expected-and')
    at++
  }
}

/** The text that reads as these conditions. */
export function printConditions(conditions: readonly Condition[], currency: string): string {
  return conditions
    .map(condition => (condition.not ? 'not ' : '') + printOne(condition, currency))
    .join(' and ')
}

function printOne(condition: Condition, currency: string): string {
  switch (condition.kind) {
    case 'anger':
    case 'trust':
      return `${condition.kind} ${condition.is} ${condition.than}`
    case 'offered':
      return `offered ${condition.is} ${printAmount(condition.than, currency)}`
    case 'left':
      return `left ${condition.name}`
    case 'flag':
      return condition.name
  }
}

function comparison(word: string | undefined): Comparison | undefined {
  return COMPARISONS.find(known => known === word)
}

export function isConditionWord(word: string): boolean {
  return CONDITION_WORDS.some(known => known === word)
}
