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
  const [waited, setWaited] = useState({ turn, ticks: 0 })
  const ticks = waited.turn === turn ? waited.ticks : 0
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
      setWaited(before => ({ turn, ticks: (before.turn === turn ? before.ticks : 0) + 1 }))
    }, TICK)
    return () => clearInterval(clock)
  }, [all, still, turn])
  const done = all !== undefined && ticks >= all
  useEffect(() => {
    if (done) over.current()
  }, [done])
  return all === undefined ? undefined : Math.max(0, 1 - ticks / all)
}
