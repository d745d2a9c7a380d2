/** The way on after a talk of a shift: to the next person, or to the long view. */
import type { Card } from 'virtual:library'
import { Link } from 'wouter'
import type { ShiftState } from '../../course/shift-state.ts'
import { say } from '../../i18n/shift-speech.ts'
import type { Shift } from '../../scenario/programme.ts'
import { useHost } from '../host.ts'
import { useWays, type Ways } from '../ways.ts'
import { castOf } from './shift-of.ts'

interface NextWayProps {
  readonly shift: Shift
  readonly standing: ShiftState
  /** The id of the talk that one comes from. */
  readonly attempt: string
}

export function NextWay({ shift, standing, attempt }: NextWayProps) {
  const host = useHost()
  const ways = useWays()
  const { to, words } = nextFrom(standing, castOf(host, shift), attempt, ways)
  return (
    <Link href={to} data-next>
      {words}
    </Link>
  )
}

interface Next {
  readonly to: string
  readonly words: string
}

/** From a talk that does not count any more, or whose next is met already, back to the shift. */
function nextFrom({ done, next }: ShiftState, cast: readonly Card[], attempt: string, ways: Ways): Next {
  const isLast = done.at(-1)?.attempt.id === attempt
  const card = cast[done.length]
  if (isLast && !next) return { to: ways.back, words: say('next.over') }
  if (!isLast || !next || !card) return { to: ways.back, words: ways.backName }
  return {
    to: next.begun ? ways.talkOf(next.begun.attempt.id) : ways.briefOf(card.id),
    words: say('next.is', { name: card.customer }),
  }
}
