/** The script for pages of others: `<even-keel-scenario>` shows a programme, or one talk of it, in a frame. */
import { hearing } from './host/embed-hearing.ts'
import type { EmbedMessage, Hello } from './host/embed-messages.ts'

/** What a talk likes best; on a phone, all there is. */
const LIKED = 'min(45rem, 100svh)'

const NAME = 'even-keel-scenario'

class EvenKeelScenario extends HTMLElement {
  static readonly observedAttributes = ['src', 'programme', 'scenario', 'locale']

  #frame: HTMLIFrameElement | undefined
  #port: MessagePort | undefined

  connectedCallback(): void {
    this.#show()
  }

  disconnectedCallback(): void {
    this.#port?.close()
    this.#frame?.remove()
    this.#frame = undefined
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#show()
  }

  #show(): void {
    this.disconnectedCallback()
    const page = pageOf(this)
    if (!page) return
    const frame = document.createElement('iframe')
    frame.src = page.href
    frame.title = this.title || 'Even Keel'
    frame.allow = 'fullscreen'
    Object.assign(frame.style, {
      border: '0',
      display: 'block',
      inlineSize: '100%',
      blockSize: LIKED,
    })
    // Each time: the page in the frame may load itself again.
    frame.addEventListener('load', () => this.#greet(frame, page.origin))
    this.#frame = frame
    this.append(frame)
  }

  /** Nobody but a page of that origin gets the port, and on the port nobody but that page answers. */
  #greet(frame: HTMLIFrameElement, origin: string): void {
    this.#port?.close()
    const { port1, port2 } = new MessageChannel()
    const nonce = newNonce()
    const hear = hearing(nonce)
    port1.addEventListener('message', ({ data }) => {
      const message = hear(data)
      if (message) this.#take(frame, message)
    })
    port1.start()
    this.#port = port1
    const hello: Hello = { evenKeel: 'hello', version: 1, nonce }
    frame.contentWindow?.postMessage(hello, origin, [port2])
  }

  #take(frame: HTMLIFrameElement, message: EmbedMessage): void {
    if (message.type === 'height') frame.style.blockSize = message.height > 0 ? `${message.height}px` : LIKED
    this.dispatchEvent(new CustomEvent(message.type, { detail: message }))
  }
}

/** Where the frame leads; undefined where there is no such page. */
function pageOf(element: HTMLElement): URL | undefined {
  const [src, programme, scenario, locale] = EvenKeelScenario.observedAttributes.map(name =>
    element.getAttribute(name),
  )
  try {
    const page = new URL(src ?? '', document.baseURI)
    if (!src || !/^https?:$/.test(page.protocol)) return undefined
    if (locale) page.searchParams.set('locale', locale)
    if (scenario) page.hash = `/programme/scenarios/${encodeURIComponent(scenario)}`
    else if (programme) page.hash = '/programme'
    return page
  } catch {
    return undefined
  }
}

function newNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}

// Two copies of this script on one page are one too many, and no fault.
if (!customElements.get(NAME)) customElements.define(NAME, EvenKeelScenario)
