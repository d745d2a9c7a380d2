/** After everything was deleted: nothing is asked of the browser’s storage before the page begins again. */
import { useLocation } from 'wouter'
import { say } from '../../i18n/your-data-speech.ts'
import { useHost } from '../host.ts'
import message from '../parts/message.module.css'
import { useArrival } from '../parts/use-arrival.ts'
import { LIBRARY } from '../paths.ts'

export function Gone() {
  const { reload } = useHost()
  const [, go] = useLocation()
  const heading = useArrival<HTMLHeadingElement>(say('gone.title'))
  return (
    <main className={message['message']}>
      <h1 ref={heading} tabIndex={-1}>
        {say('gone.title')}
      </h1>
      <p>{say('gone')}</p>
      <p>
        <button
          type="button"
          className={message['way']}
          onClick={() => {
            go(LIBRARY, { replace: true })
            // What this tab still has in mind of the person goes with it.
            reload()
          }}
        >
          {say('gone.do')}
        </button>
      </p>
    </main>
  )
}
