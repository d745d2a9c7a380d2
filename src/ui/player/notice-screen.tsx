/** A screen before the programme, or in its place: nobody is there, and the water is level. */
import type { ReactNode } from 'react'
import message from '../parts/message.module.css'
import { SeaView } from '../parts/sea-view.tsx'
import { useArrival } from '../parts/use-arrival.ts'

const NOBODY = { anger: 0, trust: 10 }

export function NoticeScreen({ title, children }: { title: string; children: ReactNode }) {
  const heading = useArrival<HTMLHeadingElement>(title)
  return (
    <div className={message['screen']}>
      <div />
      <div className={message['scene']}>
        <SeaView mood={NOBODY} level={0.45} layers={4} gap={0.17} />
      </div>
      <main className={message['message']}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </main>
    </div>
  )
}
