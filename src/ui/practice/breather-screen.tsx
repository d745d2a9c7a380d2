/** A minute in which the sea goes calm. It can be left at any time; that it was taken is kept nowhere, and there is no sound. */
import { useEffect, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { say } from '../../i18n/breather-speech.ts'
import { say as sayOnPage } from '../../i18n/page-speech.ts'
import { SeaView } from '../parts/sea-view.tsx'
import { useArrival } from '../parts/use-arrival.ts'
import { LIBRARY } from '../paths.ts'
import { useMotion } from '../use-settings.ts'
import styles from './breather.module.css'

/** Seconds until the water is level. */
const MINUTE = 60
/** Seconds: out longer than in is what slows a pulse. */
const IN = 4
const OUT = 6
/** Where the water begins, as of an angry customer. */
const ROUGH = 8

export default function BreatherScreen() {
  const [, go] = useLocation()
  const mayMove = useMotion()
  const [held, setHeld] = useState(false)
  const moves = mayMove && !held
  const passed = useSeconds(moves)
  const heading = useArrival<HTMLHeadingElement>(say('title'))
  // In half points, so that the water has time for each of them.
  const anger = mayMove ? Math.max(0, Math.round(2 * ROUGH * (1 - passed / MINUTE)) / 2) : 0
  const back = () => (history.length > 1 ? history.back() : go(LIBRARY))
  return (
    <div className={styles['breather']}>
      <div className={styles['scene']}>
        <SeaView mood={{ anger, trust: 10 }} level={0.5} layers={4} gap={0.15} />
      </div>
      <main>
        <h1 ref={heading} tabIndex={-1}>
          {say('title')}
        </h1>
        <p>{say(mayMove ? 'lead' : 'still')}</p>
        {/* Whoever hears the page has the sentence above, and is not told every few seconds. */}
        {mayMove && (
          <p aria-hidden="true" className={styles['breath']}>
            {passed >= MINUTE ? say('calm') : say(isOut(passed) ? 'out' : 'in')}
          </p>
        )}
        <p className={styles['ways']}>
          <button type="button" className={styles['way']} onClick={back}>
            {say('back')}
          </button>
          <Link href={LIBRARY} className={styles['way']}>
            {sayOnPage('error.back')}
          </Link>
          {mayMove && passed < MINUTE && (
            <button type="button" className={styles['way']} onClick={() => setHeld(!held)}>
              {say(held ? 'move' : 'hold')}
            </button>
          )}
        </p>
      </main>
    </div>
  )
}

function isOut(passed: number): boolean {
  return passed % (IN + OUT) >= IN
}

/** How many have passed while it was running; no more than there are in the minute. */
function useSeconds(running: boolean): number {
  const [passed, setPassed] = useState(0)
  const over = passed >= MINUTE
  useEffect(() => {
    if (!running || over) return undefined
    const clock = setInterval(() => setPassed(before => before + 1), 1000)
    return () => clearInterval(clock)
  }, [running, over])
  return passed
}
