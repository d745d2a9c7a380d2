/** What replies do to moods, each sort numbered: most replies of a talk do what some other does too. */
import { EASE_BANDS } from '../../dialogue/mood.ts'
import type { MoodTable } from '../mood-set.ts'
import type { Option } from '../ways/options.ts'

export interface Turn {
  readonly number: number
  /** What it does to anger, by ease band, and to trust; in half points. */
  readonly angers: Int8Array
  readonly trust: number
}

/** `record`: what moods depend on of the record, as `mood-set.ts` numbers it. */
export function turnsIn(): { turns: readonly Turn[]; turnOf: (option: Option, record: number) => Turn } {
  const turns: Turn[] = []
  const known = new Map<string, Turn>()
  const byTable = new Map<MoodTable, (Turn | undefined)[]>()
  const turnBy = (angers: Int8Array, trust: number): Turn => {
    const key = `${angers.join()} ${trust}`
    const same = known.get(key)
    if (same) return same
    const turn: Turn = { number: known.size, angers, trust }
    known.set(key, turn)
    turns.push(turn)
    return turn
  }
  const still = turnBy(new Int8Array(EASE_BANDS.length), 0)
  const turnOf = ({ moods }: Option, record: number): Turn => {
    if (!moods) return still
    let ofTable = byTable.get(moods)
    if (!ofTable) byTable.set(moods, (ofTable = []))
    const same = ofTable[record]
    if (same) return same
    const from = record * EASE_BANDS.length
    return (ofTable[record] = turnBy(moods.anger.slice(from, from + EASE_BANDS.length), moods.trust))
  }
  return { turns, turnOf }
}
