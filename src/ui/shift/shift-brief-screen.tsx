/** The brief of an encounter of a shift: it begins with what the encounters before it left. */
import { Redirect } from 'wouter'
import { carriedTo, type ShiftState } from '../../course/shift-state.ts'
import type { Shift } from '../../scenario/programme.ts'
import BriefScreen from '../brief/brief-screen.tsx'
import { useHost } from '../host.ts'
import { Loading } from '../parts/loading.tsx'
import { shiftOf } from '../paths.ts'
import { NoSuchShift } from './no-such-shift.tsx'
import { shiftNamed } from './shift-of.ts'
import { useStanding } from './use-standing.ts'

export default function ShiftBriefScreen({ id, scenario }: { id: string; scenario: string }) {
  const host = useHost()
  const shift = shiftNamed(host, id)
  const standing = useStanding(shift)
  if (!shift) return <NoSuchShift id={id} />
  if (!standing) return <Loading />
  const before = doneBefore(shift, standing, scenario)
  // Nobody comes before their turn.
  if (!before) return <Redirect to={shiftOf(id)} replace />
  const mode = before.at(-1)?.attempt.mode
  return <BriefScreen id={scenario} carried={carriedTo(before)} {...(mode && { mode })} />
}

/** The finished encounters before a scenario of the shift; undefined while one of them is missing. */
function doneBefore(
  { scenarios }: Shift,
  { done }: ShiftState,
  scenario: string,
): ShiftState['done'] | undefined {
  const place = scenarios.indexOf(scenario)
  return place < 0 || place > done.length ? undefined : done.slice(0, place)
}
