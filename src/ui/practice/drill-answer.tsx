/** What an answer did, at once: to the customer, and to the points; then the way to the next. */
import { useLayoutEffect, useRef } from 'react'
import { say } from '../../i18n/drill-speech.ts'
import { fatalWords } from '../../i18n/fatal-words.ts'
import type { Answer } from '../../practice/answer.ts'
import { noteOn } from '../play/coach.ts'
import styles from './drill.module.css'
import type { Served } from './served.ts'

interface DrillAnswerProps {
  readonly moment: Served
  readonly answer: Answer
  readonly last: boolean
  readonly onNext: () => void
}

export function DrillAnswer({ moment, answer, last, onNext }: DrillAnswerProps) {
  const { script } = moment.talk
  const { turn, card, lost } = answer
  const heading = useRef<HTMLHeadingElement>(null)
  const did = useRef<HTMLDivElement>(null)
  // The replies are gone; what they did is where reading goes on, and the face that shows it is above.
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true })
    const page = document.documentElement
    page.scrollTop = 0
    if (!did.current) return
    // Where the text is large, the answer comes before the face.
    const { top, bottom } = did.current.getBoundingClientRect()
    page.scrollTop = Math.min(top, Math.max(0, bottom - window.innerHeight))
  }, [])
  const [fatal] = card.fatal
  return (
    <div ref={did} className={styles['did']}>
      <div>
        <h2 ref={heading} tabIndex={-1}>
          {say('answer')}
        </h2>
        <p className={styles['change']}>{noteOn(script, turn).change}</p>
        <p>
          {lost > 0 ? say('answer.lost', { points: lost }) : say('answer.nothing')}{' '}
          <span className={styles['then']}>{say('answer.then', { points: moment.of.lost })}</span>
        </p>
        {fatal && <p>{fatalWords(script.scenario, fatal)}</p>}
      </div>
      <button type="button" onClick={onNext}>
        {say(last ? 'finish' : 'next')}
      </button>
    </div>
  )
}
