/** Keeps a whole build of the page in the browser, so that it works without a network; each build serves its own files. */
import type { Order } from './host/offline.ts'

/** Put in front of this file by src/plugins/offline.ts. */
declare const BUILD: {
  readonly version: string
  /** By their paths; with the SHA-256 of those whose name says nothing of what is in them. The page itself is last. */
  readonly files: readonly (readonly [path: string, integrity?: string])[]
}

/** What is asked of a service worker: the types of a page know none. */
interface Lasting extends Event {
  readonly waitUntil: (until: Promise<unknown>) => void
}
interface Fetching extends Lasting {
  readonly request: Request
  readonly respondWith: (answer: Promise<Response>) => void
}
interface Worker {
  readonly registration: { readonly scope: string }
  readonly clients: { readonly claim: () => Promise<void> }
  readonly skipWaiting: () => Promise<void>
  readonly addEventListener: {
    (event: 'install' | 'activate', listener: (event: Lasting) => void): void
    (event: 'fetch', listener: (event: Fetching) => void): void
    (event: 'message', listener: (event: MessageEvent) => void): void
  }
}

const worker = globalThis as unknown as Worker
const { scope } = worker.registration
/** A course platform may hold several packages on one origin: each keeps to its own. */
const FAMILY = `even-keel ${scope} `
const OWN = FAMILY + BUILD.version
const PAGE = addressOf('index.html')
/** Few, so that the page's own requests come through. */
const LANES = 4

function addressOf(path: string): string {
  return new URL(path, scope).href
}

async function keepAll(): Promise<void> {
  const own = await caches.open(OWN)
  const files = BUILD.files.slice(0, -1)
  const lane = async () => {
    for (let file = files.shift(); file; file = files.shift()) await keep(own, ...file)
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  // A cache that has the page has all of it.
  for (const file of BUILD.files.slice(-1)) await keep(own, ...file)
}

async function keep(own: Cache, path: string, integrity?: string): Promise<void> {
  const address = addressOf(path)
  if (await own.match(address)) return
  const known = integrity === undefined ? await caches.match(address, { ignoreVary: true }) : undefined
  // On a server that is halfway to its next build, a file may not be what it should: then nothing is taken up.
  const answer =
    known ?? (await fetch(address, integrity === undefined ? {} : { integrity, cache: 'no-cache' }))
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  // A host may send from index.html to its folder, and no navigation may be answered by what was sent elsewhere.
  await own.put(address, answer.redirected ? new Response(answer.body, { headers: answer.headers }) : answer)
}

/** Leaves this build and the one before: another tab may still show that, and ask for more of it. */
async function tidy(): Promise<void> {
  const whole: string[] = []
  for (const name of await caches.keys()) {
    if (!name.startsWith(FAMILY) || name === OWN) continue
    if (await caches.match(PAGE, { cacheName: name })) whole.push(name)
    else await caches.delete(name)
  }
  await Promise.all(whole.slice(0, -1).map(name => caches.delete(name)))
}

async function served(request: Request, address: string): Promise<Response> {
  const own = await caches.match(address, { cacheName: OWN, ignoreVary: true })
  return own ?? (await caches.match(address, { ignoreVary: true })) ?? fetch(request)
}

worker.addEventListener('install', event => event.waitUntil(keepAll()))

worker.addEventListener('activate', event => {
  // The first visit is served from here at once: what it has not opened yet is there without a network.
  event.waitUntil(tidy().then(() => worker.clients.claim()))
})

worker.addEventListener('message', ({ data }) => {
  if (data === ('take-up' satisfies Order)) void worker.skipWaiting()
})

worker.addEventListener('fetch', event => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  const asked = origin + pathname
  // In a frame the page is the course platform's to serve.
  const framed = request.destination === 'iframe' || request.destination === 'frame'
  if (request.method !== 'GET' || framed || !asked.startsWith(scope) || request.headers.has('range')) return
  event.respondWith(served(request, asked === scope ? PAGE : asked))
})
