/** How a group did, from files that are dropped here: read beside the page, sent nowhere, kept nowhere. */
import { useEffect, useRef, useState } from 'react'
import type { CompiledScenario } from '../../course/compiled.ts'
import { type Host, useHost } from '../host.ts'
import { ChooseFiles, type Refused } from './choose-files.tsx'
import { type Desk, openDesk } from './desk.ts'
import type { Gathered } from './gather.ts'
import { GroupView } from './group-view.tsx'

interface Shown {
  readonly gathered: Gathered
  readonly scenarios: readonly CompiledScenario[]
}

export default function CohortScreen() {
  const host = useHost()
  const [shown, setShown] = useState<Shown>()
  const [done, setDone] = useState<number>()
  const [refused, setRefused] = useState<Refused>()
  const desk = useRef<Desk>(undefined)
  useEffect(() => () => desk.current?.close(), [])

  const read = async (files: readonly File[]) => {
    if (files.length === 0) return
    desk.current?.close()
    desk.current = openDesk()
    setRefused(undefined)
    setDone(0)
    try {
      const scenarios = await scenariosIn(host)
      const gathered = await desk.current.gather({ files, scenarios, rules: host.rules }, setDone)
      if (gathered.read === 0) setRefused('none')
      else setShown({ gathered, scenarios })
    } catch {
      setRefused('unreadable')
    }
    setDone(undefined)
  }
  if (!shown) return <ChooseFiles done={done} refused={refused} onFiles={files => void read(files)} />
  return (
    <GroupView
      {...shown}
      find={text => desk.current?.find(text) ?? Promise.resolve([])}
      onAnother={() => setShown(undefined)}
    />
  )
}

/** All that are on the shelf; one that does not come is not at hand. */
async function scenariosIn({ cards, load }: Host): Promise<readonly CompiledScenario[]> {
  const all = await Promise.all(cards.map(({ id }) => load(id)?.catch(() => undefined)))
  return all.filter(one => one !== undefined)
}
