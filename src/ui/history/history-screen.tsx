/** All talks that are kept here, newest first, any of them to be opened again. */
import { useCallback, useMemo } from 'react'
import { Link } from 'wouter'
import { say as sayOfFiles } from '../../i18n/open-speech.ts'
import { say as sayOnPage } from '../../i18n/page-speech.ts'
import type { Stored } from '../../host/records.ts'
import { useHost } from '../host.ts'
import { Loading } from '../parts/loading.tsx'
import { Masthead } from '../parts/masthead.tsx'
import { useArrival } from '../parts/use-arrival.ts'
import { usePromised } from '../parts/use-promised.ts'
import { OPEN } from '../paths.ts'
import { Hero } from './hero.tsx'
import styles from './history.module.css'
import { kinOf } from './kin.ts'
import { newestFirst } from './kept-talks.ts'
import { Talks } from './talks.tsx'

export default function HistoryScreen() {
  const { attempts } = useHost()
  const listed = usePromised(useCallback(async () => newestFirst(await attempts.list()), [attempts]))
  return listed ? <History list={listed.value} /> : <Loading />
}

function History({ list }: { list: readonly Stored[] }) {
  const kin = useMemo(() => kinOf(list), [list])
  // A turn said differently is no talk of its own.
  const talks = useMemo(() => kin.map(({ of }) => of.stored), [kin])
  const heading = useArrival<HTMLHeadingElement>(sayOnPage('app.history'))
  return (
    <div className={styles['history']}>
      <Masthead />
      <main>
        <Hero list={talks} heading={heading} />
        {kin.length > 0 && <Talks kin={kin} />}
        <p className={styles['open']}>
          <Link href={OPEN}>{sayOfFiles('title')}</Link>
        </p>
      </main>
    </div>
  )
}
