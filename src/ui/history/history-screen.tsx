/** All talks that are kept here, newest first, any of them to be opened again. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { Link } from 'wouter'
import { say as sayOfFiles } from '../../i18n/open-speech.ts'
import { say as sayOnPage } from '../../i18n/page-speech.ts'
import { say as sayOfRemoving } from '../../i18n/remove-talk-speech.ts'
import type { Stored } from '../../host/records.ts'
import type { LookedAt } from '../../practice/looked-at.ts'
import { useHost } from '../host.ts'
import { Loading } from '../parts/loading.tsx'
import { Masthead } from '../parts/masthead.tsx'
import { useArrival } from '../parts/use-arrival.ts'
import { usePromised } from '../parts/use-promised.ts'
import { OPEN } from '../paths.ts'
import { useLookedAt } from '../rating/use-looked-at.ts'
import { Hero } from './hero.tsx'
import styles from './history.module.css'
import type { KeptTalk } from './kept-talk.ts'
import { kinOf } from './kin.ts'
import { newestFirst } from './kept-talks.ts'
import { RemoveTalk } from './remove-talk.tsx'
import { Talks } from './talks.tsx'

export default function HistoryScreen() {
  const { attempts } = useHost()
  const listed = usePromised(useCallback(async () => newestFirst(await attempts.list()), [attempts]))
  const lookedAt = useLookedAt()
  return listed && lookedAt ? <History all={listed.value} lookedAt={lookedAt} /> : <Loading />
}

function History({ all, lookedAt }: { all: readonly Stored[]; lookedAt: LookedAt }) {
  const [asked, setAsked] = useState<KeptTalk>()
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  const list = useMemo(() => all.filter(({ id }) => !gone.has(id)), [all, gone])
  const kin = useMemo(() => kinOf(list), [list])
  // A turn said differently is no talk of its own.
  const talks = useMemo(() => kin.map(({ of }) => of.stored), [kin])
  const heading = useArrival<HTMLHeadingElement>(sayOnPage('app.history'))
  const ofTalks = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // What was pressed went with its row.
    if (gone.size > 0) (ofTalks.current ?? heading.current)?.focus({ preventScroll: true })
  }, [gone, heading])
  const forget = (id: string) => {
    setAsked(undefined)
    setGone(new Set([...gone, id]))
  }
  return (
    <div className={styles['history']}>
      <Masthead />
      <main>
        <Hero list={talks} heading={heading} />
        {kin.length > 0 && <Talks kin={kin} lookedAt={lookedAt} heading={ofTalks} onRemove={setAsked} />}
        <output className={styles['done']}>
          {gone.size > 0 && <span key={gone.size}>{sayOfRemoving('done')}</span>}
        </output>
        <p className={styles['open']}>
          <Link href={OPEN}>{sayOfFiles('title')}</Link>
        </p>
        {asked && (
          <RemoveTalk
            talk={asked}
            forks={forksOf(list, asked.id)}
            onKept={() => setAsked(undefined)}
            onGone={forget}
          />
        )}
      </main>
    </div>
  )
}

/** How many talks say a turn of this one differently. */
function forksOf(list: readonly Stored[], id: string): number {
  return list.filter(stored => 'attempt' in stored && stored.attempt.from?.attempt === id).length
}
