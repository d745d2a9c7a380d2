/** Where, beside the database, this page may have left something in the browser. */
import type { Attic } from './your-data.ts'

export function atticHere(): Attic {
  return {
    storages: () => [() => localStorage, () => sessionStorage].flatMap(storage => granted(storage) ?? []),
    caches: () => granted(() => caches),
    workers: () => granted(() => navigator.serviceWorker),
    scope: new URL('.', document.baseURI).href,
  }
}

/** A private window, plain http or a frame without an origin refuse one or the other: then nothing of ours is there. */
function granted<Place>(place: () => Place): Place | undefined {
  try {
    return place()
  } catch {
    return undefined
  }
}
