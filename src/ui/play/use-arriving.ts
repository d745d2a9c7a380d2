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
 * said before, unless this is its beginning.
 */
export function useArriving(turn: string, words: string, isBeginning: boolean): Arriving {
  const { pace } = useSettings()
  const moves = useMotion()
  const now = `${turn} ${words}`
  const [said, setSaid] = useState(() => (isBeginning ? undefined : now))
  const arriving = moves && pace !== 'whole' && words !== '' && said !== now
  useEffect(() => {
    if (!arriving) return undefined
    const skip = () => setSaid(now)
    document.addEventListener('keydown', skip)
    return () => document.removeEventListener('keydown', skip)
  }, [arriving, now])
  return { arriving, arrived: () => setSaid(now) }
}
