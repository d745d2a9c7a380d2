/** How the head is held and how far the whole person leans, as SVG says it; always the same list, so that it can move. */
import { tenth } from './drawing.ts'
import type { Sitter } from './sitter.ts'

/** The head turns about the root of the neck. */
export function turnOf({ pose }: Sitter): string {
  return `translate(${tenth(320 - 6 * pose.sin)} ${tenth(486 + pose.nod)}) rotate(${tenth(pose.roll)}) translate(0 -186)`
}

export function leanOf({ pose }: Sitter): string {
  return `translate(320 820) scale(${Math.round(pose.lean * 1000) / 1000}) translate(-320 -820)`
}
