/** Shows what is found in the scenario file that is being edited, as it is saved. */
import { useCallback, useEffect, useSyncExternalStore } from 'react'
import type { Workshop as Found } from '../../host/workshop.ts'
import { useWide } from '../history/use-wide.ts'
import { useSettings } from '../use-settings.ts'
import type { InView } from './in-view.ts'
import { Panel } from './panel.tsx'

interface WorkshopProps {
  readonly workshop: Found
  /** Undefined where no talk is. */
  readonly inView?: InView
}

export default function Workshop({ workshop, inView }: WorkshopProps) {
  const { timer } = useSettings()
  const files = useSyncExternalStore(workshop.watch, workshop.read)
  const chosen = useSyncExternalStore(workshop.watch, workshop.folded)
  // On a phone there is room for one thing only: there it opens when it is asked for.
  const wide = useWide()
  useEffect(() => workshop.ask(), [workshop])
  const talking = inView !== undefined
  useEffect(() => (talking ? workshop.hold() : undefined), [workshop, talking])
  // Of the talk in view rather than of the file that was saved last.
  const own = files.find(({ scenario }) => scenario === inView?.scenario.id)
  const edited = own ?? files[0]
  const file = edited?.file ?? ''
  const putAway = useCallback(() => workshop.putAway(file), [workshop, file])
  if (!edited) return null
  const others = files.filter(other => other !== edited && other.problems.length > 0)
  return (
    <Panel
      edited={edited}
      others={others.map(other => other.file)}
      inView={own && inView}
      moods={timer > 0 ? (edited.moodsWithTimer ?? edited.moods) : edited.moods}
      folded={chosen ?? !wide}
      onFold={workshop.fold}
      onSaid={putAway}
    />
  )
}
