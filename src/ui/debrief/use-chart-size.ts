/** The room that a chart has, in the units that its words are measured in: at twice the text size it has half as much. */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { Size } from '../../figure/voyage/chart.ts'

/** Of one rem, as the chart reckons. */
const REM = 16

/** Where nothing can be measured. */
const USUAL = 960

/** Under this a chart would be all words: there they stop growing with the text. */
const LEAST = 300

/** No size while the room is not known yet. */
export function useChartSize(): [RefObject<HTMLDivElement | null>, Size | undefined] {
  const holder = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(typeof ResizeObserver === 'undefined' ? USUAL : undefined)
  useLayoutEffect(() => {
    const element = holder.current
    if (!element || typeof ResizeObserver === 'undefined') return undefined
    const measure = () => {
      const room = element.getBoundingClientRect().width
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || REM
      if (room > 0) setWidth(Math.max(LEAST, Math.round((room * REM) / rem)))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [holder, width === undefined ? undefined : { width, height: heightFor(width) }]
}

/** Lower than wide on a desk, nearly square on a phone. */
function heightFor(width: number): number {
  return Math.round(Math.min(450, 340 + width * 0.12))
}
