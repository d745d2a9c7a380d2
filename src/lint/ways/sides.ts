/** Both sides of every condition of a scenario, found by what it stands on. */
import type { Script } from '../../dialogue/script.ts'
import { type Arrival, arrivalOf, type Arriving, nothingYet } from './arriving.ts'

/** What is on a condition: a reply, a route of a reply, a line, or a route of the start. */
export type Asked =
  | { readonly of: 'reply'; readonly beat: string; readonly reply: string }
  | { readonly of: 'route'; readonly beat: string; readonly reply: string; readonly index: number }
  | { readonly of: 'line'; readonly beat: string; readonly index: number }
  | { readonly of: 'start'; readonly index: number }

/** Both sides of one `when` or `if`, asked only where nothing before it had held; undefined where it never comes out so. */
export interface Sides {
  readonly asked: Asked
  readonly holds: Arrival | undefined
  readonly fails: Arrival | undefined
}

/** One condition while its sides are gathered. */
export interface Side {
  readonly asked: Asked
  readonly holds: Arriving
  readonly fails: Arriving
}

export interface AllSides {
  /** Those of a list that is asked in turn: `reply.if` as one, `reply.to`, lines or the start; undefined without a condition. */
  readonly on: (list: object) => readonly (Side | undefined)[]
  readonly all: (isShared: boolean) => readonly Sides[]
}

export function sidesIn({ scenario, moments }: Script): AllSides {
  const all: Side[] = []
  const on = new Map<object, readonly (Side | undefined)[]>()
  const list = (when: readonly unknown[], asked: Asked): Side | undefined => {
    if (when.length === 0) return undefined
    const one: Side = { asked, holds: nothingYet(), fails: nothingYet() }
    all.push(one)
    return one
  }
  on.set(
    scenario.start,
    scenario.start.map(({ when }, index) => list(when, { of: 'start', index })),
  )
  for (const [beat, { moment, replies }] of moments) {
    on.set(
      moment.lines,
      moment.lines.map(({ when }, index) => list(when, { of: 'line', beat, index })),
    )
    for (const { reply } of replies) {
      on.set(reply.if, [list(reply.if, { of: 'reply', beat, reply: reply.id })])
      on.set(
        reply.to,
        reply.to.map(({ when }, index) => list(when, { of: 'route', beat, reply: reply.id, index })),
      )
    }
  }
  return {
    on: where => on.get(where) ?? [],
    all: isShared =>
      all.map(({ asked, holds, fails }) => ({
        asked,
        holds: arrivalOf(holds, isShared),
        fails: arrivalOf(fails, isShared),
      })),
  }
}

/** Adds a share to those that were asked in turn up to the one that held. */
export function shareOut(sides: readonly (Side | undefined)[], held: number, share: number): void {
  for (let index = 0; index < held && index < sides.length; index++) {
    const side = sides[index]
    if (side) side.fails.share += share
  }
  const side = sides[held]
  if (side) side.holds.share += share
}
