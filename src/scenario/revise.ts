/** Changes of a text, and the way back from the changed text's offsets to the first text's. */
import type { Mend, Problem } from './problem.ts'

/** Makes all changes at once; of two that overlap the first in the text stands. */
export function revise(text: string, changes: readonly Mend[]): string {
  const parts: string[] = []
  let end = 0
  for (const change of standing(changes)) {
    parts.push(text.slice(end, change.from), change.text)
    end = change.to
  }
  return parts.join('') + text.slice(end)
}

/** The changes that will be made: in order, none overlapping. */
export function standing(changes: readonly Mend[]): Mend[] {
  const kept: Mend[] = []
  let end = 0
  for (const change of changes.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    if (change.from < end && kept.length > 0) continue
    if (kept.length > 0 && change.from === end && kept.at(-1)?.from === change.from) continue
    kept.push(change)
    end = change.to
  }
  return kept
}

export interface WayBack {
  /** An offset of the revised text, in the first text; what stands inside a change goes to its start. */
  offset(at: number): number
  /** The same change for the first text; nothing where it touches what was changed already. */
  change(mend: Mend): Mend | undefined
}

/** Each round of changes was made to the text that the round before left. */
export function wayBack(rounds: readonly (readonly Mend[])[]): WayBack {
  const back = rounds.map(changes => through(standing(changes))).toReversed()
  const offset = (at: number) => back.reduce((reached, round) => round(reached).at, at)
  return {
    offset,
    change({ from, to, text }) {
      let span = { from, to }
      for (const round of back) {
        const start = round(span.from)
        const end = round(span.to)
        if (start.changed || end.changed || start.shift !== end.shift) return undefined
        span = { from: start.at, to: end.at }
      }
      return { ...span, text }
    },
  }
}

function through(changes: readonly Mend[]) {
  return (at: number): { at: number; changed: boolean; shift: number } => {
    let shift = 0
    for (const { from, to, text } of changes) {
      const start = from + shift
      if (at < start) break
      if (at < start + text.length) return { at: from, changed: true, shift }
      shift += text.length - (to - from)
    }
    return { at: at - shift, changed: false, shift }
  }
}

/** What `check --fix` writes: every problem's mend that has one. It may bring more to light, so read the text again. */
export function mend(text: string, problems: readonly Problem[]): string {
  return revise(
    text,
    problems.flatMap(problem => problem.mend ?? []),
  )
}
