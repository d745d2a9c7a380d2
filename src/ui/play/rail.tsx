/** The edge of your side: what you may still give, what time is left, the way back, and the record. */
import type { ReactNode } from 'react'
import { offered } from '../../dialogue/memory.ts'
import type { State } from '../../dialogue/state.ts'
import { say, sum } from '../../i18n/page-speech.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { Icon } from '../parts/icon.tsx'
import { notchesOf } from './notches.ts'
import styles from './rail.module.css'

interface RailProps {
  readonly scenario: Scenario
  readonly state: State
  readonly deskOpen: boolean
  readonly clock: ReactNode
  readonly onDesk: () => void
  readonly onUndo: (() => void) | undefined
}

export function Rail({ scenario, state, deskOpen, clock, onDesk, onUndo }: RailProps) {
  const { give } = scenario.youMay
  const left = give - offered(state.memory.standing)
  const { all, full } = notchesOf(give, left, scenario.currency)
  return (
    <div className={styles['rail']}>
      {/* Where money has no place in a talk, nothing is said of it. */}
      {give > 0 && (
        <p className={styles['purse']}>
          {left > 0 ? say('talk.left', { sum: sum(left, scenario) }) : say('talk.left.none')}
          <span aria-hidden="true" className={styles['notches']}>
            {Array.from({ length: all }, (_, notch) => (
              <i key={notch} data-gone={notch >= full || undefined} />
            ))}
          </span>
        </p>
      )}
      {clock}
      {onUndo && (
        <button type="button" className={styles['undo']} onClick={onUndo}>
          {say('talk.undo')}
        </button>
      )}
      <button type="button" aria-expanded={deskOpen} aria-keyshortcuts="R" onClick={onDesk}>
        <Icon name="record" />
        <span className={styles['long']}>{say('talk.desk')}</span>
        <span className={styles['short']}>{say('talk.desk.short')}</span>
        <kbd aria-hidden="true">{say('talk.key.desk')}</kbd>
      </button>
    </div>
  )
}
