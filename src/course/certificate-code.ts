/** The short code of a certificate: the same for the same attempts at the same programme, wherever it is made. */
import { hashOf } from '../dialogue/fingerprint.ts'

/** Crockford's: no letter that is read as a figure, and no U. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const LENGTH = 10

/**
 * `programme` is its hash; `essences` are those of the attempts that count, see `essence.ts`, in any order.
 *
 * Ten letters are 50 bits: enough that no provider will ever meet the same code twice, and short enough to be typed.
 * They prove nothing by themselves: whoever has the attempts can make them.
 */
export function certificateCode(programme: string, essences: readonly string[]): string {
  const hash = hashOf({ programme, attempts: essences.toSorted() })
  // 13 figures of a hash are 52 bits, which a number still holds to the last one.
  let bits = Math.floor(Number.parseInt(hash.slice(0, 13), 16) / 4)
  let code = ''
  for (let at = 0; at < LENGTH; at++) {
    code = `${LETTERS[bits % 32] ?? ''}${code}`
    bits = Math.floor(bits / 32)
  }
  return code
}
