/** One round of a drill: moment by moment, each answer kept at once, and what they came to. */
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { WeighedReply } from '../../dialogue/script.ts'
import { type Answer, answered } from '../../practice/answer.ts'
import { useHost } from '../host.ts'
import { PROGRESS } from '../paths.ts'
import { DrillEnd } from './drill-end.tsx'
import { DrillMoment } from './drill-moment.tsx'
import type { Served } from './served.ts'

interface DrillProps {
  readonly moments: readonly Served[]
  readonly onAgain: () => void
}

export function Drill({ moments, onAgain }: DrillProps) {
  const host = useHost()
  const [, go] = useLocation()
  const [place, setPlace] = useState(0)
  const [answers, setAnswers] = useState<readonly Answer[]>([])
  const moment = moments[place]
  if (!moment) return <DrillEnd answers={answers} onAgain={onAgain} />
  const choose = (said: WeighedReply) => {
    // Two presses may come before the first is drawn.
    if (answers.length > place) return
    const { attempt, turn } = moment.of
    host.keepsakes.drill({
      id: host.newId(),
      at: new Date(host.now()).toISOString(),
      attempt,
      turn,
      reply: said.reply.id,
    })
    setAnswers([...answers, answered(moment.reference, moment.talk, said)])
  }
  return (
    <DrillMoment
      key={place}
      moment={moment}
      place={place}
      of={moments.length}
      answer={answers[place]}
      onChoose={choose}
      onNext={() => setPlace(place + 1)}
      onLeave={() => go(PROGRESS)}
    />
  )
}
