/** Where a file is chosen or dropped, and why the last one could not be opened. */
import { useState } from 'react'
import { Link } from 'wouter'
import { say } from '../../i18n/open-speech.ts'
import { cleanName } from '../../practice/talk-file.ts'
import type { Refusal } from '../../practice/refusal.ts'
import { DropFiles } from '../parts/drop-files.tsx'
import { Masthead } from '../parts/masthead.tsx'
import { SeaView } from '../parts/sea-view.tsx'
import { useArrival } from '../parts/use-arrival.ts'
import { SETTINGS } from '../paths.ts'
import styles from './open.module.css'
import { type FiledTalk, LARGEST_FILE, type ReadTalk } from './read-talk-file.ts'

interface ChooseProps {
  readonly onFile: (file: File) => Promise<ReadTalk>
  readonly onTalk: (talk: FiledTalk) => void
}

/** Nobody is there: the water is level. */
const NOBODY = { anger: 0, trust: 10 }
const MEGABYTE = 1024 * 1024

export function Choose({ onFile, onTalk }: ChooseProps) {
  const [refused, setRefused] = useState<{ readonly why: Refusal; readonly file: string }>()
  const [reading, setReading] = useState(false)
  const heading = useArrival<HTMLHeadingElement>(say('title'))
  const take = async (file: File | undefined) => {
    if (!file) return
    setRefused(undefined)
    setReading(true)
    const read = await onFile(file)
    setReading(false)
    if ('talk' in read) onTalk(read.talk)
    else setRefused({ why: read.refused, file: cleanName(file.name) })
  }
  return (
    <DropFiles className={styles['screen']} onFiles={files => void take(files[0])}>
      <Masthead />
      <div className={styles['scene']}>
        <SeaView mood={NOBODY} level={0.45} layers={4} gap={0.17} />
      </div>
      <main className={styles['open']}>
        <h1 ref={heading} tabIndex={-1}>
          {say('title')}
        </h1>
        <p>{say('lead')}</p>
        <p className={styles['choose']}>
          <label>
            <input
              type="file"
              accept=".json,application/json"
              onChange={({ target }) => {
                void take(target.files?.[0])
                // So that the same file can be chosen again once it is mended.
                target.value = ''
              }}
            />
            {say('choose')}
          </label>{' '}
          <span>{say('drop')}</span>
        </p>
        <output>{reading ? say('reading') : ''}</output>
        <div role="alert">
          {refused && (
            <>
              <p>
                <b>{say('refused', { file: refused.file })}</b>
              </p>
              <p>{say(`refused.${refused.why}`, { most: LARGEST_FILE / MEGABYTE })}</p>
              {refused.why === 'all-data' && (
                <p>
                  <Link href={SETTINGS}>{say('settings')}</Link>
                </p>
              )}
            </>
          )}
        </div>
      </main>
    </DropFiles>
  )
}
