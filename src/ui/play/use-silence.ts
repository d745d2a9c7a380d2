/** The silence timer: the customer waits, and then speaks up. Only where it was asked for. */
import { useEffect, useRef, useState } from 'react'

interface Wait {
  /** Changes with each turn: the wait begins anew. */
  readonly turn: string
  /** Seconds; undefined where nobody waits. */
  readonly seconds: number | undefined
  /** The wait stands still: the line is on its way, the talk is paused, the record is open. */
  readonly still: boolean
  readonly onOver: () => void
}

/** How often the clock is looked at, in milliseconds: often enough for a bar that shrinks. */
const TICK = 250

/** The share of the time that is left, 1 to 0; undefined where nobody waits. */
export function useSilence({ turn, seconds, still, onOver }: Wait): number | undefined {
  const [shown, setShown] = useState({ turn, ticks: 0 })
  const waited = useRef(shown)
  const all = seconds === undefined ? undefined : Math.ceil((seconds * 1000) / TICK)
  const over = useRef(onOver)
  useEffect(() => {
    over.current = onOver
  })
  useEffect(() => {
    if (all === undefined || still) return undefined
    const clock = setInterval(() => {
      // Who looks at another page is not asked to answer.
      if (document.visibilityState === 'hidden') return
      const before = waited.current.turn === turn ? waited.current.ticks : 0
      waited.current = { turn, ticks: before + 1 }
      setShown(waited.current)
      if (before + 1 < all) return
      clearInterval(clock)
      over.current()
    }, TICK)
    return () => clearInterval(clock)
  }, [all, still, turn])
  if (all === undefined) return undefined
  return Math.max(0, 1 - (shown.turn === turn ? shown.ticks : 0) / all)
}
