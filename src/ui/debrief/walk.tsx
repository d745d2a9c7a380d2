/** Walks a talk again, a turn at a time along its curve: the turns that decided are offered first. */
import { type Ref, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { say } from '../../i18n/walk-speech.ts'
import sections from './debrief.module.css'
import type { Review } from './review.ts'
import type { TurningPoint } from './turning-points.ts'
import { WalkBar } from './walk-bar.tsx'
import { WalkStart } from './walk-start.tsx'
import { WalkStep } from './walk-step.tsx'
import styles from './walk.module.css'

/** What other parts of the debrief may ask of the walk. */
export interface WalkHandle {
  readonly begin: (turn: number) => void
}

interface WalkProps {
  readonly ref: Ref<WalkHandle>
  readonly review: Review
  readonly name: string
  readonly points: readonly TurningPoint[]
}

export function Walk({ ref, review, name, points }: WalkProps) {
  const [at, setAt] = useState<number>()
  const section = useRef<HTMLElement>(null)
  const status = useRef<HTMLParagraphElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const step = useRef<HTMLDivElement>(null)
  const last = review.turns.length
  const of = at === undefined ? undefined : review.turns[at - 1]
  const go = (turn: number) => setAt(Math.min(last, Math.max(1, turn)))
  const begin = (turn: number) => {
    flushSync(() => go(turn))
    section.current?.scrollIntoView({ block: 'start', behavior: 'instant' })
    status.current?.focus({ preventScroll: true })
  }
  const stop = () => {
    flushSync(() => setAt(undefined))
    title.current?.focus()
  }
  useImperativeHandle(ref, () => ({ begin }))
  useArrows(section, by => at !== undefined && go(at + by))
  // Whoever has read to the foot of a turn begins the next at its head.
  useLayoutEffect(() => {
    const here = step.current
    if (at !== undefined && here && here.getBoundingClientRect().top < 0) {
      here.scrollIntoView({ block: 'start', behavior: 'instant' })
    }
  }, [at])
  if (last === 0) return null
  return (
    <section ref={section} className={`${sections['section']} ${styles['walk']}`}>
      <h2 ref={title} tabIndex={-1}>
        {say('title')}
      </h2>
      {of ? (
        <>
          <WalkBar review={review} points={points} at={of.turn.n} status={status} onGo={go} />
          <div ref={step} className={styles['step']}>
            <WalkStep review={review} of={of} name={name} />
          </div>
          <button type="button" className={styles['stop']} onClick={stop}>
            {say('stop')}
          </button>
        </>
      ) : (
        <WalkStart review={review} name={name} points={points} onBegin={begin} />
      )}
    </section>
  )
}

/** Left and right within the walk, as the curve runs; whatever knows these keys itself keeps them. */
function useArrows(within: { readonly current: HTMLElement | null }, onStep: (by: number) => void): void {
  useEffect(() => {
    const section = within.current
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
      if (event.target instanceof HTMLInputElement) return
      const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
      if (by === 0) return
      event.preventDefault()
      onStep(by)
    }
    section?.addEventListener('keydown', pressed)
    return () => section?.removeEventListener('keydown', pressed)
  })
}
