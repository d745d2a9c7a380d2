/** The talks of a list, opened; while more of it are being opened, those from before stay. */
import { useEffect, useState } from 'react'
import type { Stored } from '../../host/records.ts'
import { useHost } from '../host.ts'
import type { KeptTalk } from './kept-talk.ts'
import { keptTalks } from './kept-talks.ts'

interface Opened {
  readonly list: readonly Stored[]
  readonly talks: readonly KeptTalk[]
}

/** Undefined until the first are there; `list` must be the same array for as long as nothing changes. */
export function useKeptTalks(list: readonly Stored[]): Opened | undefined {
  const host = useHost()
  const [opened, setOpened] = useState<Opened | { readonly fault: unknown }>()
  useEffect(() => {
    const waiting = new AbortController()
    keptTalks(host, list, waiting.signal).then(
      talks => talks && !waiting.signal.aborted && setOpened({ list, talks }),
      (fault: unknown) => !waiting.signal.aborted && setOpened({ fault }),
    )
    return () => waiting.abort()
  }, [host, list])
  if (opened && 'fault' in opened) throw opened.fault
  return opened
}
