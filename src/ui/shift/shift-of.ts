/** Whom one meets on a shift, in order. */
import type { Card } from 'virtual:library'
import type { Shift } from '../../scenario/programme.ts'
import type { Host } from '../host.ts'

/** Undefined where nothing is called that. */
export function shiftNamed(host: Host, id: string): Shift | undefined {
  return host.shifts.find(shift => shift.id === id)
}

export function castOf({ cards }: Host, { scenarios }: Shift): readonly Card[] {
  return scenarios.flatMap(id => cards.find(card => card.id === id) ?? [])
}
