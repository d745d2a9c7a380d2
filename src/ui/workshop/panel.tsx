/** What is found in an edited scenario file, over the page that shows it; folded, no more than how much. */
import { useEffect, useId } from 'react'
import { Link } from 'wouter'
import { say } from '../../i18n/workshop-speech.ts'
import type { Edited, Moods } from '../../scenario/edited.ts'
import { briefOf } from '../paths.ts'
import { useKeys } from '../play/use-keys.ts'
import type { InView } from './in-view.ts'
import { MoodsHere } from './moods-here.tsx'
import styles from './panel.module.css'
import { ProblemList } from './problem-list.tsx'

interface PanelProps {
  readonly edited: Edited
  /** Other files that were saved with problems. */
  readonly others: readonly string[]
  /** Undefined where no talk of this scenario is in view. */
  readonly inView: InView | undefined
  /** Those that can arrive, with the silence timer or without. */
  readonly moods: Moods
  readonly folded: boolean
  readonly onFold: (folded: boolean) => void
  /** That nothing is wrong has been said for long enough. */
  readonly onSaid: () => void
}

/** How long it is said that nothing is wrong, in milliseconds. */
const SAID_FOR = 4000

export function Panel({ edited, others, inView, moods, folded, onFold, onSaid }: PanelProps) {
  const { file, problems, scenario, version } = edited
  const id = useId()
  const count = problems.length
  const fold = () => onFold(!folded)
  useKeys({ w: count > 0 ? fold : undefined })
  useEffect(() => {
    if (count > 0) return undefined
    const said = setTimeout(onSaid, SAID_FOR)
    return () => clearTimeout(said)
  }, [count, onSaid])
  if (count === 0) {
    return (
      <aside className={styles['panel']} aria-label={say('panel', { file })}>
        <output className={styles['mended']}>{say('mended', { file })}</output>
      </aside>
    )
  }
  return (
    <aside className={styles['panel']} data-folded={folded || undefined} aria-label={say('panel', { file })}>
      <button type="button" aria-expanded={!folded} aria-controls={id} aria-keyshortcuts="W" onClick={fold}>
        <span>{say('problems', { count, worst: problems[0]?.severity ?? 'hint' })}</span>
        <kbd aria-hidden="true">{say('key')}</kbd>
      </button>
      <div id={id} className={styles['inside']} hidden={folded}>
        <h2>{say('panel', { file })}</h2>
        {!version && <p>{say('unplayable', { file })}</p>}
        {version && inView && <MoodsHere inView={inView} spans={moods[inView.beat]} />}
        {scenario !== null && inView && isOlder(inView, version) && (
          <p>
            {say('older')} <Link href={briefOf(scenario)}>{say('again')}</Link>
          </p>
        )}
        <ProblemList problems={problems} />
        {others.length > 0 && <p>{say('others', { files: others.join(', ') })}</p>}
      </div>
    </aside>
  )
}

function isOlder({ scenario }: InView, version: Edited['version']): boolean {
  return version !== null && (version.plays !== scenario.plays || version.words !== scenario.words)
}
