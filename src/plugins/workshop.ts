/** Tells the page, as scenario files are saved, what is found in them. */
import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Levels } from '../lint/rules/judge.ts'
import { ASK, EDITED, type Edited } from '../scenario/edited.ts'
import { type Playables, readPlayable } from './playable.ts'
import { tellEdited } from './tell-edited.ts'

/** The page, as the development server knows it. */
export interface Pages {
  /** All pages load anew, with what this file has become. */
  readonly reload: (path: string) => void
  readonly send: (event: typeof EDITED, edited: Edited) => void
  /** Calls back when a page asks, with how to answer it. */
  readonly asked: (event: typeof ASK, answer: (send: Pages['send']) => void) => void
}

export interface Workshop {
  /** A scenario file was saved, made, or deleted. */
  readonly saved: (path: string) => void
  /** The programme was: shifts may be others, and rules may hold otherwise. */
  readonly programmeSaved: (path: string) => void
}

/**
 * Pages are loaded anew only for a scenario that has changed and can be played. To prove it takes longer than to read
 * it, and nothing else is served meanwhile: so a page that loads anew, or that puts that off, gets its answer when it
 * asks. Pages that stay as they are are told at once.
 */
export function workshop(pages: Pages, files: Playables, levels: () => Levels): Workshop {
  // In the order in which they were last saved; what was not proven since then is undefined.
  const edited = new Map<string, Edited | undefined>()
  const found = (path: string): Edited => {
    const known = edited.get(path)
    if (known) return known
    const lastId = files.opened(path)?.id ?? null
    const now = tellEdited(basename(path), readFileSync(path), levels(), lastId)
    edited.set(path, now)
    return now
  }
  pages.asked(ASK, send => {
    for (const path of edited.keys()) if (existsSync(path)) send(EDITED, found(path))
  })
  return {
    saved(path) {
      edited.delete(path)
      if (!existsSync(path)) {
        files.forget(path)
        pages.reload(path)
        return
      }
      edited.set(path, undefined)
      const shown = files.opened(path)
      const { scenario } = readPlayable(readFileSync(path))
      if (shown && (!scenario || JSON.stringify(scenario) === JSON.stringify(shown))) {
        pages.send(EDITED, found(path))
      } else {
        pages.reload(path)
      }
    },
    programmeSaved(path) {
      for (const scenario of edited.keys()) edited.set(scenario, undefined)
      pages.reload(path)
    },
  }
}
