/** How each dimension, move and practice comes along, and what is due. */
import { useCallback, useMemo } from 'react'
import { say } from '../../i18n/page-speech.ts'
import type { Stored } from '../../host/records.ts'
import { lookedAtIn } from '../../practice/looked-at.ts'
import type { PractisedTalk } from '../../practice/practised-talk.ts'
import type { Rating } from '../../practice/rating.ts'
import { newestFirst } from '../history/kept-talks.ts'
import { useHost } from '../host.ts'
import { Loading } from '../parts/loading.tsx'
import { Masthead } from '../parts/masthead.tsx'
import { useArrival } from '../parts/use-arrival.ts'
import { usePromised } from '../parts/use-promised.ts'
import { WhatNext } from '../practice/what-next.tsx'
import { Guesses } from './guesses.tsx'
import { LeftOut } from './left-out.tsx'
import { Moves } from './moves.tsx'
import { Practices } from './practices.tsx'
import { type PractisedTalks, practisedTalks } from './practised-talks.ts'
import { ProgressHero } from './progress-hero.tsx'
import styles from './progress.module.css'
import { Scores } from './scores.tsx'

interface Loaded {
  /** Newest first. */
  readonly list: readonly Stored[]
  readonly found: PractisedTalks
  readonly ratings: readonly Rating[]
}

export default function ProgressScreen() {
  const host = useHost()
  const load = useCallback(async (): Promise<Loaded> => {
    const [list, ratings] = await Promise.all([host.attempts.list(), host.keepsakes.ratings()])
    return { list: newestFirst(list), found: await practisedTalks(host, list), ratings }
  }, [host])
  const loaded = usePromised(load)
  return loaded ? <Progress {...loaded.value} /> : <Loading />
}

function Progress({ list, found, ratings }: Loaded) {
  const heading = useArrival<HTMLHeadingElement>(say('app.progress'))
  const { talks, people, unseen } = useMemo(() => seenIn(found, ratings), [found, ratings])
  return (
    <div className={styles['progress']}>
      <Masthead />
      <main>
        <ProgressHero list={list} talks={talks} heading={heading} />
        {talks.length > 0 && (
          <>
            <Scores talks={talks} people={people} />
            <Moves talks={talks} />
            <Practices talks={talks} />
            <Guesses talks={talks} ratings={ratings} people={people} />
          </>
        )}
        <LeftOut {...found} unseen={unseen} />
        <WhatNext />
      </main>
    </div>
  )
}

/** What may be told of, and the ids of the talks whose scores are held back, the newest last. */
function seenIn({ talks, people }: PractisedTalks, ratings: readonly Rating[]) {
  const lookedAt = lookedAtIn(ratings)
  const isSeen = ({ id, fork }: PractisedTalk) => fork || lookedAt({ id, from: null })
  const seen = talks.filter(isSeen)
  const met = new Set(seen.map(({ scenario }) => scenario))
  return {
    talks: seen,
    people: new Map([...people].filter(([scenario]) => met.has(scenario))),
    unseen: talks.filter(talk => !isSeen(talk)).map(({ id }) => id),
  }
}
