/** The drawer with the record and the policies; the replies stay live beside it. */
import { useEffect, useRef } from 'react'
import { calledBy } from '../../i18n/names.ts'
import { say } from '../../i18n/page-speech.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { CustomerRecord } from '../parts/customer-record.tsx'
import { Policies } from '../parts/policies.tsx'
import styles from './desk.module.css'

interface DeskProps {
  readonly scenario: Scenario
  readonly onClose: () => void
}

/** Takes the focus as it opens, and gives it back to where it was. */
export function Desk({ scenario, onClose }: DeskProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const before = document.activeElement
    const title = heading.current
    title?.focus()
    return () => {
      const drawer = title?.closest('dialog')
      const inside = drawer?.contains(document.activeElement) || document.activeElement === document.body
      if (inside && before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [])
  const name = calledBy(scenario.customer.name)
  return (
    <dialog
      open
      className={styles['desk']}

      aria-label={say('talk.desk')}
    >
      <div className={styles['top']}>
        <h2 ref={heading} tabIndex={-1}>
          {say('talk.desk')}
        </h2>
        <button type="button" onClick={onClose}>
          {say('talk.desk.close')} <kbd aria-hidden="true">{say('talk.key.close')}</kbd>
        </button>
      </div>
      <h3>{say('brief.record', { name })}</h3>
      <CustomerRecord entries={scenario.customer.record} language={scenario.language} />
      <h3>{say('brief.policies')}</h3>
      <Policies policies={scenario.youMay.policies} of={scenario} />
    </dialog>
  )
}
