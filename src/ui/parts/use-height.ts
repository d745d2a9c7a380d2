/** How high something on the page is, as it is and as it changes. */
import { type RefObject, useLayoutEffect, useState } from 'react'

/** In pixels; undefined until it is known, and while the thing is `hidden`. */
export function useHeight(of: RefObject<HTMLElement | null>, hidden = false): number | undefined {
  const [height, setHeight] = useState<number>()
  useLayoutEffect(() => {
    const element = of.current
    if (hidden || !element || typeof ResizeObserver === 'undefined') return undefined
    const measure = () => setHeight(element.getBoundingClientRect().height)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [of, hidden])
  return hidden ? undefined : height
}
