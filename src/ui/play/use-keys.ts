/** Keys that work wherever the focus is, save where someone types. */
import { useLayoutEffect } from 'react'
import { useSettings } from '../use-settings.ts'

/**
 * By `KeyboardEvent.key`, letters in lower case. A held key does its work once. Single letters and figures may be
 * switched off in the settings: whoever speaks to the machine would set them off.
 */
export function useKeys(keys: Readonly<Record<string, (() => void) | undefined>>): void {
  const { keys: singleKeys } = useSettings()
  // With the drawing itself: a key may come as soon as the replies are seen.
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.repeat || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return
      const single = event.key.length === 1
      if (single && !singleKeys) return
      const act = keys[single ? event.key.toLowerCase() : event.key]
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  })
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && target.type !== 'radio')
  )
}
