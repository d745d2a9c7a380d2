/** What is due today, or that nothing is, in one line, with the way to five minutes of it. */
import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { nameOf } from '../../i18n/move-names-speech.ts'
import { say } from '../../i18n/practice-speech.ts'
import { isDue, type MoveStanding, standingsOf } from '../../practice/standing.ts'
import { type Host, useHost } from '../host.ts'
import { DRILL } from '../paths.ts'
import { pastOf } from './past.ts'
import { DuePlace } from './due-place.tsx'
import styles from './quiet.module.css'

/** As it was last: coming back to the screen, nothing jumps. */
const lastSeen = new WeakMap<Host, readonly MoveStanding[]>()

export default function DueLine() {
  const host = useHost()
  const [due, setDue] = useState(() => lastSeen.get(host))
  useEffect(() => {
    const waiting = new AbortController()
    const read = async () => {
      const past = await pastOf(host, waiting.signal)
      if (!past || waiting.signal.aborted) return
      const now = host.now()
      const found = standingsOf(past, now).filter(standing => isDue(standing, now))
      lastSeen.set(host, found)
      setDue(found)
    }
    read().catch(() => undefined)
    return () => waiting.abort()
  }, [host])
  if (!due) return <DuePlace />
  const [most, ...more] = due
  return (
    <p className={styles['quiet']}>
      {most ? say('due', { move: nameOf(most.move), more: more.length }) : say('due.none')}{' '}
      <Link href={DRILL}>{say(most ? 'due.drill' : 'due.anyway')}</Link>
    </p>
  )
}
