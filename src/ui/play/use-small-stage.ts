/** Whether the stage has become too low for a face: on a short phone the words come first. */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** Less than this shows no face that could be read, in pixels. */
const LOWEST = 112

interface Stage {
  readonly scene: RefObject<HTMLDivElement | null>
  readonly small: boolean
}

/** `hidden` while there is no stage at all. */
export function useSmallStage(hidden: boolean): Stage {
  const scene = useRef<HTMLDivElement>(null)
  const [small, setSmall] = useState(false)
  useLayoutEffect(() => {
    const element = scene.current
    if (hidden || !element || typeof ResizeObserver === 'undefined') return undefined
    const measure = () => setSmall(element.getBoundingClientRect().height < LOWEST)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [hidden])
  return { scene, small }
}
