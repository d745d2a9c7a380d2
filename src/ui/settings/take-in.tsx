/** Takes in a file with somebody’s data: chosen, read, shown for what it would bring, and only then added. */
import { useState } from 'react'
import { Link } from 'wouter'
import { type KeptData, MOST_BYTES } from '../../host/data-file.ts'
import type { Coming } from '../../host/data-merge.ts'
import { say } from '../../i18n/your-data-speech.ts'
import { useHost } from '../host.ts'
import { OPEN } from '../paths.ts'
import { Preview } from './preview.tsx'
import styles from './settings.module.css'

const MEGABYTE = 1024 * 1024

type Refusal = Parameters<typeof say>[0] & `refused.${string}`

type Stage =
  | { readonly is: 'waiting'; readonly said?: string }
  | { readonly is: 'reading' }
  | { readonly is: 'refused'; readonly why: Refusal | 'taken.not' }
  | {
      readonly is: 'shown'
      readonly data: KeptData
      readonly leftOut: { readonly talks: number; readonly others: number }
      readonly coming: Coming
    }

export function TakeIn({ onTaken }: { onTaken: () => void }) {
  const { data: yours } = useHost()
  const [stage, setStage] = useState<Stage>({ is: 'waiting' })
  const look = async (file: File | undefined) => {
    if (!file) return
    setStage({ is: 'reading' })
    const read = await yours.read(file)
    if ('refused' in read) return setStage({ is: 'refused', why: `refused.${read.refused}` })
    const coming = await yours.compare(read.data)
    setStage(coming ? { is: 'shown', ...read, coming } : { is: 'refused', why: 'taken.not' })
  }
  const take = async (data: KeptData) => {
    const brought = await yours.bringIn(data)
    if (!brought) return setStage({ is: 'refused', why: 'taken.not' })
    setStage({ is: 'waiting', said: say('taken', { fresh: brought.fresh }) })
    onTaken()
  }
  return (
    <div className={styles['row']}>
      <h3>{say('take')}</h3>
      <p>{say('take.means')}</p>
      <label className={`${styles['act']} ${styles['file']}`}>
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ target }) => {
            void look(target.files?.[0])
            // So that the same file can be chosen again.
            target.value = ''
          }}
        />
        {say('take.do')}
      </label>
      <output>{stage.is === 'reading' ? say('reading') : stage.is === 'waiting' ? stage.said : ''}</output>
      <div role="alert">{stage.is === 'refused' && <Refused why={stage.why} />}</div>
      {stage.is === 'shown' && (
        <Preview
          {...stage}
          onTake={() => void take(stage.data)}
          onLeave={() => setStage({ is: 'waiting' })}
        />
      )}
    </div>
  )
}

function Refused({ why }: { why: Refusal | 'taken.not' }) {
  return (
    <>
      <p>{say(why, { most: MOST_BYTES / MEGABYTE })}</p>
      {why === 'refused.one-talk' && (
        <p>
          <Link href={OPEN}>{say('refused.one-talk.open')}</Link>
        </p>
      )}
      {why !== 'taken.not' && <p>{say('refused.nothing')}</p>}
    </>
  )
}
