/** All talks that are kept here, newest first, any of them to be opened again. */
import { useCallback } from 'react'
import { say as sayOnPage } from '../../i18n/page-speech.ts'
import type { Stored } from '../../host/records.ts'
import { useHost } from '../host.ts'
import { Loading } from '../parts/loading.tsx'
import { Masthead } from '../parts/masthead.tsx'
import { useArrival } from '../parts/use-arrival.ts'
import { usePromised } from '../parts/use-promised.ts'
import { Hero } from './hero.tsx'
import styles from './history.module.css'
import { newestFirst } from './kept-talks.ts'
import { Talks } from './talks.tsx'

export default function HistoryScreen() {
  const { attempts } = useHost()
  const listed = usePromised(useCallback(async () => newestFirst(await attempts.list()), [attempts]))
  return listed ? <History list={listed.value} /> : <Loading />
}

function History({ list }: { list: readonly Stored[] }) {
  const heading = useArrival<HTMLHeadingElement>(sayOnPage('app.history'))
  return (
    <div className={styles['history']}>
      <Masthead />
      <main>
        <Hero list={list} heading={heading} />
        {list.length > 0 && <Talks list={list} />}
      </main>
    </div>
  )
}
