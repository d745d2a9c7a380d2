/** What the person has chosen in the settings, for whatever must follow it. */
import { useSyncExternalStore } from 'react'
import type { Settings } from '../host/settings.ts'
import { useHost } from './host.ts'

export function useSettings(): Settings {
  const { settings } = useHost()
  return useSyncExternalStore(settings.watch, settings.read, settings.read)
}

/** Whether things may move. */
export function useMotion(): boolean {
  const { motion } = useSettings()
  const calm = useSyncExternalStore(watchSystem, systemIsCalm, systemIsCalm)
  return motion === 'full' || (motion === 'system' && !calm)
}

const CALM = '(prefers-reduced-motion: reduce)'

/** Where nothing can be asked, nothing moves. */
function systemIsCalm(): boolean {
  return typeof matchMedia === 'undefined' || matchMedia(CALM).matches
}

function watchSystem(changed: () => void): () => void {
  if (typeof matchMedia === 'undefined') return () => undefined
  const query = matchMedia(CALM)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}
