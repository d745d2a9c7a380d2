/** What happens as a turn comes: the focus goes to the new line, and line and replies come into sight together. */
import { type RefObject, useLayoutEffect, useRef } from 'react'
import { useArrival } from '../parts/use-arrival.ts'

interface Turning {
  /** What is said now; must have tabIndex −1. */
  readonly line: RefObject<HTMLHeadingElement | null>
  /** Your side, with the replies: it ends where the page does. */
  readonly deck: RefObject<HTMLDivElement | null>
}

/** `bar` is what stays above both. `turn` is any text that changes with each turn, `layout` one that changes with whatever moves things about as well. */
export function useTurning(
  bar: RefObject<HTMLElement | null>,
  title: string,
  turn: string,
  layout: string,
): Turning {
  const line = useArrival<HTMLHeadingElement>(title)
  const deck = useRef<HTMLDivElement>(null)
  const seen = useRef(turn)
  const placed = useRef<string>(undefined)
  useLayoutEffect(() => {
    if (placed.current === layout) return
    placed.current = layout
    if (line.current && deck.current) bringIntoSight(line.current, deck.current, bar.current)
  }, [layout, line, bar])
  useLayoutEffect(() => {
    if (seen.current === turn) return
    seen.current = turn
    line.current?.focus({ preventScroll: true })
  }, [turn, line])
  return { line, deck }
}

/** As low as shows all the replies; where line and replies are too tall together, the line under the bar. */
function bringIntoSight(line: HTMLElement, deck: HTMLElement, bar: HTMLElement | null): void {
  const { top } = line.getBoundingClientRect()
  const { bottom } = deck.getBoundingClientRect()
  const underBar = top - (bar?.getBoundingClientRect().height ?? 0)
  document.documentElement.scrollTop += Math.min(underBar, bottom - window.innerHeight)
}
