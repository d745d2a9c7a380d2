/** How long a talk still has, where it has a time: it runs on through pauses, and while the page is closed. */
import { useEffect, useRef, useState } from 'react'
import { useHost } from '../host.ts'

export interface TimeLimit {
  /** Milliseconds since 1970. */
  readonly ends: number
  readonly onOver: () => void
}

/** How often the clock is looked at, in milliseconds: it is told in minutes. */
const TICK = 500

/** Whole minutes, 0 for the last one; undefined where there is no limit. */
export function useTimeLeft(limit: TimeLimit | undefined): number | undefined {
  const { now } = useHost()
  const ends = limit?.ends
  const minutesLeft = () =>
    ends === undefined ? undefined : Math.max(0, Math.floor((ends - now()) / 60_000))
  const [shown, setShown] = useState(minutesLeft)
  const over = useRef(limit?.onOver)
  useEffect(() => {
    over.current = limit?.onOver
  })
  useEffect(() => {
    if (ends === undefined) return undefined
    const clock = setInterval(() => {
      setShown(Math.max(0, Math.floor((ends - now()) / 60_000)))
      if (now() < ends) return
      clearInterval(clock)
      over.current?.()
    }, TICK)
    return () => clearInterval(clock)
  }, [ends, now])
  return ends === undefined ? undefined : shown
}
