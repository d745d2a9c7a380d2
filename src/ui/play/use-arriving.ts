/** A line on its way: it comes at a speaking pace, and any key or a press on it brings the rest at once. */
import { useEffect, useState } from 'react'
import { useMotion, useSettings } from '../use-settings.ts'

interface Arriving {
  /** Whether the line is still being said. */
  readonly arriving: boolean
  readonly arrived: () => void
}

/**
 * `turn` changes with each turn, and `words` with what is said in it. What stood there as the talk was opened has been
 * said before, unless this is its beginning; so has what an undo goes back to.
 */
export function useArriving(turn: string, words: string, isBeginning: boolean): Arriving {
  const { pace } = useSettings()
  const moves = useMotion()
  const now = `${turn} ${words}`
  const [said, setSaid] = useState<ReadonlySet<string>>(() => new Set(isBeginning ? [] : [now]))
  const arriving = moves && pace !== 'whole' && words !== '' && !said.has(now)
  useEffect(() => {
    if (!arriving) return undefined
    const skip = () => setSaid(before => new Set(before).add(now))
    // On its way down: the key that has just brought this line is past that, and must not bring the rest of it too.
    document.addEventListener('keydown', skip, { capture: true })
    return () => document.removeEventListener('keydown', skip, { capture: true })
  }, [arriving, now])
  return { arriving, arrived: () => setSaid(before => new Set(before).add(now)) }
}
