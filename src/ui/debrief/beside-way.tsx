/** From a turn that was said differently to both talks side by side. */
import { Link } from 'wouter'
import { say } from '../../i18n/fork-speech.ts'
import { besideOf } from '../paths.ts'

interface BesideWayProps {
  /** The ids of this talk and of the one that it comes from. */
  readonly attempt: string
  readonly parent: string
}

export function BesideWay({ attempt, parent }: BesideWayProps) {
  return (
    <Link href={besideOf(attempt, parent)} data-next>
      {say('beside')}
    </Link>
  )
}
