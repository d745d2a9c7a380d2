/** What happens as a turn comes: the focus goes to the new line, and line and replies come into sight together. */
import { type RefObject, useLayoutEffect, useRef } from 'react'
import { useArrival } from '../parts/use-arrival.ts'

interface Turning {
  /** What is said now; must have tabIndex −1. */
  readonly line: RefObject<HTMLHeadingElement | null>
  /** The note on the turn before, the line and the replies to it. */
  readonly now: RefObject<HTMLElement | null>
  /** What stays above both. */
  readonly bar: RefObject<HTMLElement | null>
}

/** `turn` is any text that changes with each turn. */
export function useTurning(title: string, turn: string): Turning {
  const line = useArrival<HTMLHeadingElement>(title)
  const now = useRef<HTMLElement>(null)
  const bar = useRef<HTMLElement>(null)
  const seen = useRef(turn)
  // With every drawing: the drawer and the coach's note move things about as well.
  useLayoutEffect(() => {
    if (line.current && now.current) bringIntoSight(line.current, now.current, bar.current)
  })
  useLayoutEffect(() => {
    if (seen.current === turn) return
    seen.current = turn
    line.current?.focus({ preventScroll: true })
  }, [turn, line])
  return { line, now, bar }
}

/** As low as shows all the replies; where line and replies are too tall together, the line under the bar. */
function bringIntoSight(line: HTMLElement, now: HTMLElement, bar: HTMLElement | null): void {
  const { top } = line.getBoundingClientRect()
  const { bottom } = now.getBoundingClientRect()
  const underBar = top - (bar?.getBoundingClientRect().height ?? 0)
  document.documentElement.scrollTop += Math.min(underBar, bottom - window.innerHeight)
}
