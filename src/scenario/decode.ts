/** What arrives as a file, bytes or text, becomes text; what cannot be a scenario is turned away before it is read. */

/** Well over a hundred times a long scenario. */
const MOST_BYTES = 2 * 1024 * 1024

export type Decoded =
  { readonly text: string } | { readonly refused: 'empty-file' | 'too-large' | 'not-text' }

export function decode(input: string | Uint8Array): Decoded {
  if (input.length > MOST_BYTES) return { refused: 'too-large' }
  const text = typeof input === 'string' ? input : fromBytes(input)
  if (text === undefined || text.includes('\0')) return { refused: 'not-text' }
  return /^\uFEFF?\s*$/.test(text) ? { refused: 'empty-file' } : { text }
}

function fromBytes(bytes: Uint8Array): string | undefined {
  try {
    // The mark is kept, so that offsets are those of the author's own file.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
