/** The screen of a shift: finds it, and where it stands. */
import { useHost } from '../host.ts'
import { Loading } from '../parts/loading.tsx'
import { useLookedAt } from '../rating/use-looked-at.ts'
import { NoSuchShift } from './no-such-shift.tsx'
import { castOf, shiftNamed } from './shift-of.ts'
import { ShiftView } from './shift-view.tsx'
import { useStanding } from './use-standing.ts'

export default function ShiftScreen({ id }: { id: string }) {
  const host = useHost()
  const shift = shiftNamed(host, id)
  const standing = useStanding(shift)
  const lookedAt = useLookedAt()
  if (!shift) return <NoSuchShift id={id} />
  if (!standing || !lookedAt) return <Loading />
  return <ShiftView shift={shift} standing={standing} cast={castOf(host, shift)} lookedAt={lookedAt} />
}
