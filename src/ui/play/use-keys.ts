/** Keys that work wherever the focus is, save where someone types. */
import { useLayoutEffect } from 'react'

/** By `KeyboardEvent.key`, letters in lower case. A held key does its work once. */
export function useKeys(keys: Readonly<Record<string, (() => void) | undefined>>): void {
  // With the drawing itself: a key may come as soon as the replies are seen.
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.repeat || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return
      const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key]
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
