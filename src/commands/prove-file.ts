/** One scenario file, read, checked and proven, and how long that took. */
import type { Proof, TooLarge } from '../lint/proof.ts'
import { type ProvenBytes, proveBytes } from '../lint/prove-bytes.ts'
import type { Levels } from '../lint/rules/judge.ts'

export interface Proven extends Pick<ProvenBytes, 'text' | 'problems'> {
  readonly path: string
  /** null where the file cannot be played or measured yet: its problems say why; a programme has nothing to walk. */
  readonly proven: Proof | TooLarge | 'programme' | null
  readonly milliseconds: number
}

/** `levels`: rules that the programme beside it holds otherwise. `now` in milliseconds. */
export function proveFile(path: string, bytes: Uint8Array, levels: Levels, now: () => number): Proven {
  const started = now()
  const { text, proven, problems } = proveBytes(bytes, levels)
  return { path, text, proven, problems, milliseconds: now() - started }
}
