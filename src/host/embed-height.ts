/** Tells the holder of the page how much room its screen takes, where that is more than it has. */
import type { Embed } from './embed.ts'

type Page = Pick<Window, 'innerHeight' | 'addEventListener' | 'location'>

/** Milliseconds: a screen is there, with its pictures and its letters. */
const SETTLED = 250

/** A screen that is as tall as its frame, and a little, would grow with it for ever. */
const MOST_ANSWERS = 2

/** Each screen begins with the room that the holder likes best: `height` 0. Nothing is told to nobody. */
export function heightTold({ tell, isHeld }: Embed, page: Page, root: Element): void {
  if (!isHeld) return

  let room = page.innerHeight
  let answers = 0
  /** What no room was enough for. */
  let beyond = 0
  let waiting: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    if (isTalk(page.location.hash)) return
    const over = Math.ceil(root.getBoundingClientRect().height) - page.innerHeight
    answers = page.innerHeight === room ? 0 : answers + 1
    room = page.innerHeight
    if (answers > MOST_ANSWERS) beyond = Math.max(beyond, over)
    else if (over > beyond) tell({ type: 'height', height: room + over })
  }
  const soon = () => {
    clearTimeout(waiting)
    waiting = setTimeout(look, SETTLED)
  }
  // No one stops watching: the page is in its frame for as long as it is open.
  new ResizeObserver(soon).observe(root)
  page.addEventListener('hashchange', () => {
    beyond = 0
    answers = 0
    tell({ type: 'height', height: 0 })
    soon()
  })
}

/** A talk is as tall as what it is given, and what was said before stands above that. */
function isTalk(hash: string): boolean {
  return /\/talks\/[^/]+$/.test(hash)
}
