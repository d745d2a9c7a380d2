/** Reads the words after a command's name; what it does not know is refused with the nearest that it does. */
import { parseArgs } from 'node:util'
import { makeNearest } from '../scenario/nearest.ts'
import type { Given, OptionKind } from './command.ts'
import { say } from './say.ts'
import { Stop } from './stop.ts'

/** The options that every command has. */
export const COMMON: Readonly<Record<string, OptionKind>> = { json: 'switch', help: 'switch' }

export function readOptions(args: readonly string[], own: Readonly<Record<string, OptionKind>>): Given {
  const known = { ...COMMON, ...own }
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(known).map(([name, kind]) => [
        name,
        kind === 'text' ? { type: 'string' as const } : { type: 'boolean' as const },
      ]),
    ),
    // Node's own messages speak of the program; ours are said below.
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const words: string[] = []
  const found = new Map<string, string>()
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const kind = Object.hasOwn(known, token.name) ? known[token.name] : undefined
    if (kind === undefined) throw unknownOption(token.rawName, token.name, Object.keys(known))
    if (kind === 'text' && token.value === undefined)
      throw new Stop(say('option-needs-value', { option: token.rawName }))
    if (kind === 'switch' && token.value !== undefined)
      throw new Stop(say('option-takes-no-value', { option: token.rawName }))
    found.set(token.name, token.value ?? '')
  }
  return { words, text: option => found.get(option), has: option => found.has(option) }
}

function unknownOption(raw: string, name: string, known: readonly string[]): Stop {
  const nearest = makeNearest()(name, known)
  return new Stop(
    say('unknown-option', { option: raw }),
    nearest ? say('did-you-mean', { nearest: `--${nearest}` }) : say('see-help'),
  )
}

/** A list in one option: “a b” or “a,b”. */
export function wordsIn(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter(Boolean)
}

/** A whole number from 0, as an option's value; undefined where the option was not given. */
export function wholeNumber(given: Given, option: string): number | undefined {
  const text = given.text(option)
  if (text === undefined) return undefined
  if (!/^\d{1,15}$/.test(text)) throw new Stop(say('not-a-number', { option: `--${option}`, text }))
  return Number(text)
}
