/** All of one’s data: how much there is, and the three things that can be done with it. */
import { useCallback, useEffect, useState } from 'react'
import { say } from '../../i18n/your-data-speech.ts'
import { useHost } from '../host.ts'
import { DeleteData } from './delete-data.tsx'
import { Group } from './group.tsx'
import styles from './settings.module.css'
import { TakeIn } from './take-in.tsx'

export function DataGroup({ onGone }: { onGone: () => void }) {
  const { data, now, save } = useHost()
  const [note, setNote] = useState('')
  const [talks, setTalks] = useState<number>()
  const count = useCallback(() => void data.count().then(setTalks), [data])
  useEffect(count, [count])
  const give = async () => {
    const exported = new Date(now()).toISOString()
    save(`even-keel-data-${exported.slice(0, 10)}.json`, await data.write(exported))
    setNote(say('save.done'))
  }
  return (
    <Group title={say('title')} note={note}>
      <p className={styles['row']}>{talks === undefined ? '' : say('lead', { talks })}</p>
      <div className={styles['row']}>
        <h3>{say('save')}</h3>
        <p>{say('save.means')}</p>
        <button type="button" className={styles['act']} onClick={() => void give()}>
          {say('save.do')}
        </button>
      </div>
      <TakeIn onTaken={count} />
      <DeleteData talks={talks ?? 0} onGone={onGone} />
    </Group>
  )
}
