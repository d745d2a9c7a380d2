/** What the holder of a page takes in of what it is told: what is whole, was meant for it, and does not come in floods. */
import type { EmbedMessage, Told } from './embed-messages.ts'

/** CSS pixels. */
const TALLEST = 20_000

const LONGEST_NAME = 200

/** Nobody talks faster than this; what comes faster is not heard. */
const MOST_A_SECOND = 50

/** `now` is in milliseconds. Undefined where it is not to be heard. */
export function hearing(
  nonce: string,
  now: () => number = () => performance.now(),
): (data: unknown) => EmbedMessage | undefined {
  let second = 0
  let heard = 0
  return data => {
    const at = Math.floor(now() / 1000)
    heard = at === second ? heard + 1 : 1
    second = at
    return heard <= MOST_A_SECOND && isTold(data) && data.nonce === nonce ? withoutNonce(data) : undefined
  }
}

function withoutNonce(told: Told): EmbedMessage {
  const { nonce, ...message } = told
  return nonce === '' ? told : message
}

function isTold(data: unknown): data is Told {
  if (typeof data !== 'object' || data === null) return false
  const told = data as Partial<Record<string, unknown>>
  const { type } = told
  const check = typeof type === 'string' ? CHECKS[type] : undefined
  return told['version'] === 1 && typeof told['nonce'] === 'string' && check?.(told) === true
}

type Fields = Readonly<Partial<Record<string, unknown>>>

/** Without a prototype: nobody is called `constructor`. */
const CHECKS: Readonly<Partial<Record<string, (told: Fields) => boolean>>> = Object.assign(
  Object.create(null) as object,
  {
    ready: ({ programme, locale }: Fields) => isName(programme) && isName(locale),
    progress: ({ place, turn, share }: Fields) => isName(place) && isUpTo(10_000, turn) && isUpTo(1, share),
    result: ({ programme, place, scenario, scores, overall, passed }: Fields) =>
      isName(programme) &&
      [place, scenario].every(name => name === null || isName(name)) &&
      typeof scores === 'object' &&
      scores !== null &&
      Object.values(scores).every(score => score === null || isUpTo(100, score)) &&
      isUpTo(100, overall) &&
      (passed === null || typeof passed === 'boolean'),
    height: ({ height }: Fields) => isUpTo(TALLEST, height),
  },
)

function isName(value: unknown): boolean {
  return typeof value === 'string' && value.length <= LONGEST_NAME
}

function isUpTo(most: number, value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= most
}
