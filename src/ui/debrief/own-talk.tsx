/** A debrief of one’s own talk: a name that is typed in it stands on its paper, and goes with it when it is closed. */
import { type ReactNode, useState } from 'react'
import type { Rating } from '../../practice/rating.ts'
import { OwnContext } from './own.ts'

export function OwnTalk({ rating, children }: { rating: Rating | undefined; children: ReactNode }) {
  const [name, setName] = useState('')
  return <OwnContext value={{ rating, name, onName: setName, kept: true }}>{children}</OwnContext>
}
