/** The drill: some single moments from talks that were had, and what one did with them. */
import { useCallback, useState } from 'react'
import { say } from '../../i18n/drill-speech.ts'
import { useHost } from '../host.ts'
import { Loading } from '../parts/loading.tsx'
import { Message } from '../parts/message.tsx'
import { usePromised } from '../parts/use-promised.ts'
import { Drill } from './drill.tsx'
import { served } from './served.ts'

export default function DrillScreen() {
  const [round, setRound] = useState(0)
  return <Round key={round} onAgain={() => setRound(round + 1)} />
}

/** What is due is asked anew for each round: the last one counts already. */
function Round({ onAgain }: { onAgain: () => void }) {
  const host = useHost()
  const moments = usePromised(useCallback(() => served(host), [host]))
  if (!moments) return <Loading />
  if (moments.value.length === 0) {
    return (
      <Message title={say('empty.title')}>
        <p>{say('empty')}</p>
      </Message>
    )
  }
  return <Drill moments={moments.value} onAgain={onAgain} />
}
