/** The page in a frame of somebody else's: it waits to be spoken to, and then tells that one how it goes. */
import { EMBED_VERSION, type EmbedMessage, type Hello, type Told } from './embed-messages.ts'

export interface Embed {
  /** Whether the page stands in a frame at all. */
  readonly isHeld: boolean
  readonly tell: (message: EmbedMessage) => void
}

type Page = Pick<Window, 'parent' | 'addEventListener' | 'removeEventListener'>

/** Nobody asks after this many messages that were told to nobody. */
const MOST_WAITING = 100

/** As short as nobody would guess it, as long as nobody would fill a page with it. */
const NONCE = /^[\w-]{16,64}$/

/**
 * Must be called before the page has loaded. The first right word of the page that holds this one fixes whom it talks
 * to, by a port that nobody else has; whatever else is said to it, then or later, is not listened to.
 */
export function embedIn(page: Page): Embed {
  // Its own page, held by nobody.
  if (page.parent === (page as unknown)) return { isHeld: false, tell: () => undefined }
  let waiting: readonly EmbedMessage[] = []
  let answer: ((message: EmbedMessage) => void) | undefined
  const listen = ({ source, origin, data, ports }: MessageEvent<unknown>) => {
    const [port, ...more] = ports
    // A page without an origin could be anybody.
    if (source !== page.parent || origin === 'null' || origin === '') return
    if (!isHello(data) || !port || more.length > 0) return
    page.removeEventListener('message', listen)
    const { nonce } = data
    answer = message => port.postMessage({ ...message, version: EMBED_VERSION, nonce } satisfies Told)
    for (const message of waiting) answer(message)
    waiting = []
  }
  page.addEventListener('message', listen)
  return {
    isHeld: true,
    tell(message) {
      if (answer) return answer(message)
      // Of heights, the last is enough.
      const before = waiting.filter(({ type }) => type !== 'height' || type !== message.type)
      waiting = [...before, message].slice(-MOST_WAITING)
    },
  }
}

function isHello(data: unknown): data is Hello {
  if (typeof data !== 'object' || data === null) return false
  const { evenKeel, version, nonce } = data as Partial<Record<keyof Hello, unknown>>
  return evenKeel === 'hello' && version === EMBED_VERSION && typeof nonce === 'string' && NONCE.test(nonce)
}
