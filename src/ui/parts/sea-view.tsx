/** The sea behind a customer: fills the box that it stands in, whatever its size. */
import { memo, useLayoutEffect, useRef, useState } from 'react'
import { sea, type SeaBox } from '../../figure/sea.ts'
import type { Mood } from '../../scenario/scenario.ts'
import { DrawingView } from './drawing-view.tsx'
import styles from './sea-view.module.css'

interface SeaViewProps extends Pick<SeaBox, 'gap' | 'layers' | 'level'> {
  readonly mood: Mood
}

/** Decoration: the mood is told in words beside it. */
export const SeaView = memo(function SeaView({ mood, ...box }: SeaViewProps) {
  const { anger, trust } = mood
  const holder = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState<{ width: number; height: number }>()
  useLayoutEffect(() => {
    const element = holder.current
    if (!element || typeof ResizeObserver === 'undefined') return undefined
    const measure = () => {
      const { width, height } = element.getBoundingClientRect()
      setSize(before => (before?.width === width && before.height === height ? before : { width, height }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <div ref={holder} className={styles['sea']} aria-hidden="true">
      {size && size.width > 0 && size.height > 0 && (
        <DrawingView drawing={sea({ anger, trust }, { ...box, ...size })} preserveAspectRatio="none" />
      )}
    </div>
  )
})
