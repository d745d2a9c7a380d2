/** Where files of a group are chosen or dropped, how far they are read, and why none could be. */
import { say } from '../../i18n/cohort-page-speech.ts'
import { number } from '../../i18n/cohort-speech.ts'
import styles from '../open/open.module.css'
import own from './choose-files.module.css'
import { DropFiles } from '../parts/drop-files.tsx'
import { Masthead } from '../parts/masthead.tsx'
import { SeaView } from '../parts/sea-view.tsx'
import { useArrival } from '../parts/use-arrival.ts'

export type Refused = 'none' | 'unreadable'

interface ChooseFilesProps {
  /** 0 to 1; undefined where nothing is being read. */
  readonly done: number | undefined
  readonly refused: Refused | undefined
  readonly onFiles: (files: readonly File[]) => void
}

/** Nobody is there: the water is level. */
const NOBODY = { anger: 0, trust: 10 }

export function ChooseFiles({ done, refused, onFiles }: ChooseFilesProps) {
  const heading = useArrival<HTMLHeadingElement>(say('title'))
  return (
    <DropFiles className={styles['screen']} onFiles={onFiles}>
      <Masthead />
      <div className={styles['scene']}>
        <SeaView mood={NOBODY} level={0.45} layers={4} gap={0.17} />
      </div>
      <main className={styles['open']}>
        <h1 ref={heading} tabIndex={-1}>
          {say('title')}
        </h1>
        <p>{say('lead')}</p>
        <p>{say('sources')}</p>
        <p className={styles['choose']}>
          <label>
            <input
              type="file"
              multiple
              accept=".json,.jsonl,.ndjson,.csv,.tsv,.txt,application/json,text/csv"
              onChange={({ target }) => {
                onFiles([...(target.files ?? [])])
                // So that the same files can be chosen again.
                target.value = ''
              }}
            />
            {say('choose')}
          </label>{' '}
          <span>{say('drop')}</span>
        </p>
        <p>{say('private')}</p>
        {done !== undefined && (
          <progress
            className={own['progress']}
            max={1}
            value={done}
            aria-label={say('reading', { percent: number(Math.floor(100 * done)) })}
          />
        )}
        <output>
          {/* In tenths: whoever hears it is not told a hundred times. */}
          {done === undefined ? '' : say('reading', { percent: number(Math.floor(10 * done) * 10) })}
        </output>
        <div role="alert">{refused && <p>{say(`refused.${refused}`)}</p>}</div>
      </main>
    </DropFiles>
  )
}
