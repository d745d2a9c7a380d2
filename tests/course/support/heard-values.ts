/** What is heard of a text of JSON as it is taken apart, in pieces of any size. */
import { jsonValues } from '../../../src/course/json-values.ts'

export type Heard =
  readonly ['value' | 'fault', unknown, number] | readonly ['value', unknown, number, string]

interface How {
  readonly piece?: number
  readonly brief?: boolean
}

/** What is heard of it, in order: a value with its line and the list that it stands in, or a fault with its line. */
export function heard(text: string, { piece = text.length + 1, brief = false }: How = {}): readonly Heard[] {
  const all: Heard[] = []
  const values = jsonValues(['attempts', 'statements'], {
    brief,
    value: (value, line, under) =>
      all.push(under === undefined ? ['value', value, line] : ['value', value, line, under]),
    fault: (fault, line) => all.push(['fault', fault, line]),
  })
  for (let at = 0; at < text.length; at += piece) values.push(text.slice(at, at + piece))
  values.end()
  return all
}

const PIECES = [1, 2, 5, 1 << 16]

/** The same, in each of the pieces; where they do not all give the same, each that differs. */
export function inPieces(text: string): readonly (readonly Heard[])[] {
  const all = PIECES.map(piece => heard(text, { piece }))
  const first = JSON.stringify(all[0])
  return all.filter((one, at) => at === 0 || JSON.stringify(one) !== first)
}

export const lines = (text: string) => text.split('\n').length
