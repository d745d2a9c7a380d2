/** What a changed programme means for what was kept of it, and the choice how to go on: before anything else. */
import { useState } from 'react'
import { placesOf } from '../../course/places.ts'
import { say } from '../../i18n/course-speech.ts'
import type { Updated } from '../../host/course.ts'
import { useHost } from '../host.ts'
import message from '../parts/message.module.css'
import { SeaView } from '../parts/sea-view.tsx'
import { useArrival } from '../parts/use-arrival.ts'
import { Band } from './band.tsx'
import styles from './update-choice.module.css'
import { titleOf } from './place-title.ts'
import type { CourseNow } from './use-course.ts'

const NOBODY = { anger: 0, trust: 10 }

interface UpdateChoiceProps {
  readonly now: CourseNow
  readonly updated: Updated
}

export function UpdateChoice({ now: { course, programme }, updated }: UpdateChoiceProps) {
  const host = useHost()
  const heading = useArrival<HTMLHeadingElement>(say('updated.title'))
  const [fault, setFault] = useState<{ thrown: unknown }>()
  const [busy, setBusy] = useState(false)
  if (fault) throw fault.thrown
  const decide = (choice: 'go-on' | 'anew') => {
    if (busy) return
    setBusy(true)
    course.decide(choice).catch((thrown: unknown) => setFault({ thrown }))
  }
  const nameOf = (id: string) => {
    const place = placesOf(programme).find(one => one.id === id)
    return place ? titleOf(host, place).title : id
  }
  return (
    <div className={message['screen']}>
      <Band programme={programme} />
      <div className={message['scene']}>
        <SeaView mood={NOBODY} level={0.45} layers={4} gap={0.17} />
      </div>
      <main className={message['message']}>
        <h1 ref={heading} tabIndex={-1}>
          {say('updated.title')}
        </h1>
        <p>{say('updated.lead')}</p>
        <p>{say('updated.finished', { count: updated.finished.length })}</p>
        {updated.resumed !== null && <p>{say('updated.resumed', { title: nameOf(updated.resumed) })}</p>}
        {updated.lost !== null && <p>{say('updated.lost', { title: nameOf(updated.lost) })}</p>}
        <p className={message['ways']}>
          <button type="button" className={styles['go-on']} onClick={() => decide('go-on')}>
            {say('updated.go-on')}
          </button>
          <button type="button" className={message['way']} onClick={() => decide('anew')}>
            {say('updated.anew')}
          </button>
        </p>
        <p>{say('updated.anew.means')}</p>
      </main>
    </div>
  )
}
