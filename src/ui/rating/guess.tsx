/** A guess at one score: a line from 0 to 100 on which nothing stands until somebody puts it there. */
import { type KeyboardEvent, useId, useRef } from 'react'
import { say as sayInDebrief } from '../../i18n/debrief-speech.ts'
import { say } from '../../i18n/rating-speech.ts'
import type { Dimension } from '../../scenario/vocabulary.ts'
import styles from './rating.module.css'
import { shareOf } from './share.ts'

/** From where the arrow keys set out; nothing is drawn there, so that it suggests nothing. */
const MIDDLE = 50

interface GuessProps {
  readonly of: Dimension
  /** Undefined while there is no guess. */
  readonly value: number | undefined
  readonly onGuess: (value: number | undefined) => void
}

export function Guess({ of, value, onGuess }: GuessProps) {
  const id = useId()
  const line = useRef<HTMLInputElement>(null)
  const name = sayInDebrief(`dimension.${of}`)
  // The middle is a guess too, and nothing changes when it is chosen.
  const put = (event: KeyboardEvent) => {
    if (value !== undefined || (event.key !== ' ' && event.key !== 'Enter')) return
    event.preventDefault()
    onGuess(MIDDLE)
  }
  const takeBack = () => {
    onGuess(undefined)
    line.current?.focus()
  }
  return (
    <li className={styles['guess']} data-none={value === undefined || undefined}>
      <h2 id={id}>{name}</h2>
      <p id={`${id}means`} className={styles['means']}>
        {say(`means.${of}`)}
      </p>
      <p className={styles['value']} aria-hidden="true">
        {value === undefined ? (
          say('guess.none')
        ) : (
          <>
            <b>{say('guess.value', { value })}</b> {say('guess.words', { share: shareOf(value) })}
          </>
        )}
      </p>
      <input
        ref={line}
        type="range"
        min={0}
        max={100}
        step={1}
        value={value ?? MIDDLE}
        aria-valuetext={
          value === undefined ? say('guess.none') : say('guess.spoken', { value, share: shareOf(value) })
        }
        aria-labelledby={id}
        aria-describedby={`${id}means`}
        onChange={({ target }) => onGuess(Number(target.value))}
        onPointerUp={({ currentTarget }) => onGuess(Number(currentTarget.value))}
        onKeyDown={put}
      />
      <p className={styles['ends']}>
        <span>{say('guess.low')}</span> <span>{say('guess.high')}</span>
      </p>
      <button type="button" aria-label={say('guess.back.of', { dimension: name })} onClick={takeBack}>
        {say('guess.back')}
      </button>
    </li>
  )
}
