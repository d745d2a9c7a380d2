/** The start screen of a programme: what is asked, how far one has come, the one next step, and every talk of it. */
import { useLookedAt } from '../rating/use-looked-at.ts'
import { Loading } from '../parts/loading.tsx'
import { CourseGate } from './course-gate.tsx'
import { StartView } from './start-view.tsx'

export default function StartScreen() {
  const lookedAt = useLookedAt()
  if (!lookedAt) return <Loading />
  return <CourseGate>{now => <StartView now={now} lookedAt={lookedAt} />}</CourseGate>
}
