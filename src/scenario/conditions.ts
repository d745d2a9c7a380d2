/** The small closed language of conditions: text to comparisons and back, so that every way can be walked. */
import { ID } from './id.ts'
import { printAmount, toMinor } from './money.ts'
import type { Condition } from './scenario.ts'
import { COMPARISONS } from './vocabulary.ts'

/** The words of the language itself, which no flag may be called. */
const CONDITION_WORDS = ['anger', 'trust', 'offered', 'left', 'not', 'and', 'or'] as const

/** What stands in the way of reading a condition, and where: characters from the start of the text. */
interface ConditionFault {
  readonly why:
    | 'comparison'
    | 'number'
    | 'name'
    | 'and'
    | 'condition'
    | 'long'
    | 'or'
    | 'code'
    | 'incomparable'
    | 'decimals'
  readonly offset: number
  /** The word or sign in the way; empty at the end of the text. */
  readonly found: string
}

export type ConditionsRead =
  { readonly conditions: readonly Condition[] } | { readonly fault: ConditionFault }

interface Token {
  readonly text: string
  readonly offset: number
}

/** Some twenty comparisons; nobody can follow more. */
const MOST_TOKENS = 80

/** A name, a number, a run of signs, or any other character, which nothing can be made of. */
const TOKEN = /[A-Za-z][\w-]*|-?\d+(?:\.\d+)?|[<>=!&|]+|\S/g

/** Reads `anger >= 7 and not told-policy`; sums are in major units of the currency. */
export function parseConditions(text: string, currency: string): ConditionsRead {
  const tokens = Array.from(text.matchAll(TOKEN), match => ({ text: match[0], offset: match.index }))
  if (tokens.length > MOST_TOKENS) return { fault: { why: 'long', offset: 0, found: '' } }
  return readTokens(tokens, text.trimEnd().length, currency)
}

function readTokens(tokens: readonly Token[], end: number, currency: string): ConditionsRead {
  const conditions: Condition[] = []
  let at = 0
  const word = () => tokens[at]?.text ?? ''
  const fault = (why: ConditionFault['why']): ConditionsRead => {
    const found = word()
    const offset = tokens[at]?.offset ?? end
    if (/^(?:or|\|+)$/.test(found)) return { fault: { why: 'or', offset, found } }
    return { fault: { why: /^[^\w<>=!&-]/.test(found) ? 'code' : why, offset, found } }
  }
  for (;;) {
    const not = word() === 'not'
    if (not) at++
    const kind = word()
    if (isMeasure(kind)) {
      at++
      const is = COMPARISONS.find(known => known === word())
      if (is === undefined) return fault('comparison')
      at++
      if (!/^-?\d/.test(word())) return fault('number')
      const than = kind === 'offered' ? toMinor(Number(word()), currency) : Number(word())
      if (than === undefined) return fault('decimals')
      conditions.push({ kind, is, than, not })
    } else {
      if (kind === 'left') at++
      if (!ID.test(word()) || isConditionWord(word())) return fault(kind === 'left' ? 'name' : 'condition')
      if (/^[<>=!]/.test(tokens[at + 1]?.text ?? '')) return fault('incomparable')
      conditions.push({ kind: kind === 'left' ? 'left' : 'flag', name: word(), not })
    }
    at++
    if (at >= tokens.length) return { conditions }
    if (word() !== 'and') return fault('and')
    at++
  }
}

/** What can be compared with a number. */
export const MEASURES = ['anger', 'trust', 'offered'] as const

function isMeasure(word: string): word is (typeof MEASURES)[number] {
  return MEASURES.some(known => known === word)
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

export function isConditionWord(word: string): boolean {
  return CONDITION_WORDS.some(known => known === word)
}
