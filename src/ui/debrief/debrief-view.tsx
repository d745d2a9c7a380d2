/** How a talk went: its ending, what decided it, its scores, how the customer felt, and every turn. */
import { type ReactNode, startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { calledBy } from '../../i18n/names.ts'
import { Masthead } from '../parts/masthead.tsx'
import { useMotion } from '../use-settings.ts'
import { AttemptTree } from './attempt-tree.tsx'
import { ConsequenceView } from './consequence-view.tsx'
import styles from './debrief.module.css'
import { Head } from './head.tsx'
import { LastWords } from './last-words.tsx'
import { MoodCurve } from './mood-curve.tsx'
import type { Review } from './review.ts'
import { Scores } from './scores.tsx'
import { Sheet } from './sheet.tsx'
import { TakeIt } from './take-it.tsx'
import { TurningPoints } from './turning-points-list.tsx'
import { costOf, type TurningPoint, turningPoints } from './turning-points.ts'
import { Turns } from './turns.tsx'
import { RegretsContext, useRegrets } from './use-regrets.ts'
import { Walk, type WalkHandle } from './walk.tsx'
import { WaysOn } from './ways-on.tsx'

interface DebriefViewProps {
  readonly review: Review
  /** The way on, where the talk is one of several. */
  readonly next: ReactNode
}

export function DebriefView({ review, next }: DebriefViewProps) {
  const name = calledBy(review.script.scenario.customer.name)
  const regrets = useRegrets(review)
  const points = useMemo(() => turningPoints(review, regrets), [review, regrets])
  const turning = useMemo(() => points.map(({ of }) => of.turn.n), [points])
  const [opened, setOpened] = useState(() => firstToRead(review, points))
  const turns = useRef<HTMLOListElement>(null)
  const walk = useRef<WalkHandle>(null)
  const walkFrom = useCallback((n: number) => walk.current?.begin(n), [])
  const printable = useLater()
  const moves = useMotion()
  const jump = (n: number) => {
    flushSync(() => setOpened(n))
    const row = turns.current?.children[n - 1]?.querySelector('summary')
    row?.focus({ preventScroll: true })
    row?.scrollIntoView({ block: 'start', behavior: moves ? 'smooth' : 'instant' })
  }
  return (
    <RegretsContext value={regrets}>
      <div className={styles['debrief']}>
        <div className={styles['top']}>
          <Masthead />
        </div>
        <main>
          <Head review={review} name={name} />
          <LastWords review={review} name={name} />
          <TurningPoints review={review} points={points} onJump={jump} />
          <Scores review={review} />
          <ConsequenceView review={review} name={name} />
          <MoodCurve review={review} name={name} turning={turning} />
          <Walk ref={walk} review={review} name={name} points={points} />
          <Turns
            ref={turns}
            review={review}
            name={name}
            opened={opened}
            onOpened={setOpened}
            onWalk={walkFrom}
          />
          <AttemptTree attempt={review.attempt.id} />
          <TakeIt review={review} />
          <WaysOn review={review} next={next} />
        </main>
      </div>
      {printable && <Sheet review={review} points={points} turning={turning} name={name} />}
    </RegretsContext>
  )
}

/** Where reading begins: at the turn that cost most, else at the first that decided. */
function firstToRead({ turns }: Review, [first]: readonly TurningPoint[]): number | undefined {
  const [dearest] = turns.filter(of => costOf(of) > 0).toSorted((a, b) => costOf(b) - costOf(a))
  return (dearest ?? first?.of ?? turns[0])?.turn.n
}

/** True once the screen stands, and has a moment; who prints before that is not given an empty sheet. */
function useLater(): boolean {
  const [later, setLater] = useState(false)
  useEffect(() => {
    startTransition(() => setLater(true))
    const atOnce = () => flushSync(() => setLater(true))
    addEventListener('beforeprint', atOnce)
    return () => removeEventListener('beforeprint', atOnce)
  }, [])
  return later
}
