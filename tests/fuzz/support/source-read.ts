/** What a source of attempts gives: the attempts by their ids, or what is wrong with it. */
import { sourceReader } from '../../../src/course/source.ts'

export function idsIn(text: string): readonly string[] {
  const ids: string[] = []
  const reader = sourceReader(
    ({ attempt }) => ids.push(attempt.id),
    () => undefined,
  )
  reader.push(text)
  reader.end()
  return ids
}

export function codesOf(text: string): readonly string[] {
  const codes: string[] = []
  const reader = sourceReader(
    () => undefined,
    ({ code }) => codes.push(code),
  )
  reader.push(text)
  reader.end()
  return codes
}
