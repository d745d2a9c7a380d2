/** Whether there is room for a table. */
import { useSyncExternalStore } from 'react'

const WIDE = '(min-width: 60rem)'

/** Where nothing can be asked, there is room. */
function isWide(): boolean {
  return typeof matchMedia === 'undefined' || matchMedia(WIDE).matches
}

function watch(changed: () => void): () => void {
  if (typeof matchMedia === 'undefined') return () => undefined
  const query = matchMedia(WIDE)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

export function useWide(): boolean {
  return useSyncExternalStore(watch, isWide)
}
