/** What the development server finds in the scenario files that are being edited; people get a page without it. */
import { ASK, EDITED, type Edited } from '../scenario/edited.ts'
import type { Attempts } from './attempts.ts'

export interface Workshop {
  /** Files with something to say, the last saved first. The same array until something changes. */
  readonly read: () => readonly Edited[]
  /** What someone chose; undefined until then. */
  readonly folded: () => boolean | undefined
  readonly fold: (folded: boolean) => void
  /** Asks the server for what it has found. */
  readonly ask: () => void
  /**
   * Keeps the page as it is while a talk is in view, which is played on its own version of the file; gives back how to
   * let it go. If a file was changed meanwhile, the page is loaded anew then.
   */
  readonly hold: () => () => void
  /** That a file is mended has been said for long enough. */
  readonly putAway: (file: string) => void
  /** Calls back when one of the first two changes; gives back how to stop. */
  readonly watch: (changed: () => void) => () => void
}

/** What is used of Vite's `import.meta.hot`. */
export interface Wire {
  readonly on: <Told>(event: string, heard: (told: Told) => void | Promise<void>) => void
  readonly send: (event: string) => void
}

/** What outlives a reload. */
interface Kept {
  readonly folded?: boolean
  /** Files that were told to have problems: once they have none, that is worth saying. */
  readonly wrong: readonly string[]
}

const KEY = 'even-keel-workshop'

interface Reload {
  /** The file that was changed. */
  readonly triggeredBy?: string
  /** A page that is served from another path stays as it is. */
  path?: string
}

/** `storage` should be one for each tab; `reload` loads the page anew. */
export function workshopIn(
  wire: Wire,
  attempts: Attempts,
  storage: () => Storage,
  reload: () => void,
): Workshop {
  const watchers = new Set<() => void>()
  let kept = stored(storage)
  let files: readonly Edited[] = []
  let holding = 0
  let outdated = false

  const tell = () => {
    for (const watcher of watchers) watcher()
  }
  const keep = (part: Partial<Kept>) => {
    kept = { ...kept, ...part }
    write(storage, kept)
  }
  const without = (file: string) => files.filter(other => other.file !== file)

  wire.on<Edited>(EDITED, edited => {
    const { file, problems } = edited
    const wasWrong = kept.wrong.includes(file)
    files = problems.length > 0 || wasWrong ? [edited, ...without(file)] : without(file)
    if (problems.length > 0 && !wasWrong) keep({ wrong: [...kept.wrong, file] })
    tell()
  })
  wire.on<Reload>('vite:beforeFullReload', async coming => {
    // What was just said is written down first.
    const talks = await attempts.list()
    // Whoever changes the program itself wants to see that.
    if (!coming.triggeredBy?.endsWith('.yaml')) return
    // A browser that keeps nothing would forget its talks.
    const forgets = attempts.trouble() !== null && talks.length > 0
    if (holding === 0 && !forgets) return
    coming.path = '/none.html'
    outdated = true
    wire.send(ASK)
  })

  return {
    read: () => files,
    folded: () => kept.folded,
    fold(folded) {
      keep({ folded })
      tell()
    },
    ask: () => wire.send(ASK),
    hold() {
      holding++
      return () => {
        holding--
        if (!outdated || holding > 0 || attempts.trouble()) return
        // As above: that someone left is written down first.
        void attempts.list().then(reload)
      }
    },
    putAway(file) {
      keep({ wrong: kept.wrong.filter(other => other !== file) })
      files = without(file)
      tell()
    },
    watch(changed) {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
  }
}

function stored(storage: () => Storage): Kept {
  try {
    const found = JSON.parse(storage().getItem(KEY) ?? '') as Partial<Kept>
    return { ...found, wrong: Array.isArray(found.wrong) ? found.wrong : [] }
  } catch {
    return { wrong: [] }
  }
}

function write(storage: () => Storage, kept: Kept): void {
  try {
    storage().setItem(KEY, JSON.stringify(kept))
  } catch {
    // It is forgotten at the next reload.
  }
}
