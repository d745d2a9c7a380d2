/** What a file would bring, before it does. */
import { useEffect, useRef } from 'react'
import type { KeptData } from '../../host/data-file.ts'
import type { Coming } from '../../host/data-merge.ts'
import { say } from '../../i18n/your-data-speech.ts'
import styles from './settings.module.css'

interface PreviewProps {
  readonly data: KeptData
  readonly leftOut: { readonly talks: number; readonly others: number }
  readonly coming: Coming
  readonly onTake: () => void
  readonly onLeave: () => void
}

export function Preview({ data, leftOut, coming, onTake, onLeave }: PreviewProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { fresh, longer, beside } = coming
  const settings = Object.keys(coming.settings).length
  const [ratings, drills] = [coming.ratings.length, coming.drills.length]
  const programmes = coming.enrolments.length
  const others = ratings + drills + programmes + settings + coming.scenarios.length
  const isNothing = fresh + longer + others === 0
  return (
    <div className={styles['preview']}>
      <h3 ref={heading} tabIndex={-1}>
        {say('coming')}
      </h3>
      <ul>
        <li>{say('coming.talks', { talks: data.attempts.length, fresh })}</li>
        {longer > 0 && <li>{say('coming.longer', { longer })}</li>}
        {beside > 0 && <li>{say('coming.beside', { beside })}</li>}
        {ratings > 0 && <li>{say('coming.ratings', { ratings })}</li>}
        {drills > 0 && <li>{say('coming.drills', { drills })}</li>}
        {programmes > 0 && <li>{say('coming.programmes', { programmes })}</li>}
        {settings > 0 && <li>{say('coming.settings', { settings })}</li>}
        {isNothing && <li>{say('coming.nothing')}</li>}
        {leftOut.talks > 0 && <li>{say('coming.left.talks', { talks: leftOut.talks })}</li>}
        {leftOut.others > 0 && <li>{say('coming.left.others', { others: leftOut.others })}</li>}
      </ul>
      <p className={styles['acts']}>
        {!isNothing && (
          <button type="button" className={styles['act']} onClick={onTake}>
            {say('coming.take')}
          </button>
        )}
        <button type="button" className={styles['act']} onClick={onLeave}>
          {say('coming.leave')}
        </button>
      </p>
    </div>
  )
}
