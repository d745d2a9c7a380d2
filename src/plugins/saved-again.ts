/** Finds a save that a watcher keeps to itself: for a moment after it has told of a file, it tells nothing more of it. */
import { statSync } from 'node:fs'

/** Milliseconds; the watcher is silent for half of that. An editor that formats what it saves takes less. */
const LATER = 100

/** Hears of a path, and looks later whether it was saved once more meanwhile: then it is heard of again. */
export function lookingAgain(hear: (path: string) => void): (path: string) => void {
  const looks = new Map<string, ReturnType<typeof setTimeout>>()
  return function heard(path) {
    clearTimeout(looks.get(path))
    // Before anything is read, so that what is saved while it is read counts as new.
    const before = stampOf(path)
    const look = () => {
      looks.delete(path)
      if (stampOf(path) !== before) heard(path)
    }
    looks.set(path, setTimeout(look, LATER).unref())
    hear(path)
  }
}

function stampOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false })
  return found ? `${found.mtimeMs} ${found.size}` : 'gone'
}
