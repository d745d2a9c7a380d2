/** Says which modules travel together: what is on the way to the first reply comes in few files, as each is waited for. */
import { resolve } from 'node:path'

interface Graph {
  readonly getModuleInfo: (id: string) => {
    readonly importedIds: readonly string[]
    readonly dynamicallyImportedIds: readonly string[]
  } | null
}

const PAGE = 'src/main.tsx'
const LIBRARY = 'src/ui/library/library-screen.tsx'
const TALK = [
  'src/ui/first/take-over.ts',
  'src/ui/brief/brief-screen.tsx',
  'src/ui/brief/begin.ts',
  'src/ui/play/talk-screen.tsx',
]

/** Scripts that must stand alone: what they share with the page is no part of its files. */
const ALONE = ['src/embed.ts', 'src/offline-worker.ts']

/** Larger than all the rest, and the same in each version of ours. */
const REACT = /\/node_modules\/(?:react|react-dom|scheduler)\//

/** Names the file that a module belongs in; null where that is left to the bundler. */
export function onFirstWay(): (id: string, graph: Graph) => string | null {
  let files: ReadonlyMap<string, string> | undefined
  return (id, graph) => {
    if (REACT.test(id)) return 'react'
    files ??= filesOf(graph)
    return files.get(id) ?? null
  }
}

/** The page itself, the talk with its brief, what that shares with the library, and what with other screens. */
function filesOf(graph: Graph): ReadonlyMap<string, string> {
  const page = reached(graph, [PAGE].map(pathOf))
  const talk = reached(graph, TALK.map(pathOf))
  // A screen that is a talk of some kind needs all of a talk: what only such share is of the talk.
  const needs = (screen: string) => reached(graph, [screen])
  const others = new Set(
    [...lazy(graph, page)]
      .map(needs)
      .filter(all => !TALK.some(start => all.has(pathOf(start))))
      .flatMap(all => [...all]),
  )
  const alone = reached(graph, ALONE.map(pathOf))
  const library = reached(graph, [pathOf(LIBRARY)])
  const files = new Map<string, string>()
  for (const id of talk) files.set(id, library.has(id) ? 'shared' : others.has(id) ? 'said' : 'talk')
  for (const id of page) files.set(id, 'page')
  for (const id of alone) files.delete(id)
  return files
}

function pathOf(start: string): string {
  return resolve(start).replaceAll('\\', '/')
}

/** What is there as soon as these are. */
function reached(graph: Graph, starts: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = [...starts]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue
    found.add(id)
    waiting.push(...(graph.getModuleInfo(id)?.importedIds ?? []))
  }
  return found
}

/** All that is fetched only when it is asked for, by these or by what they fetch. */
function lazy(graph: Graph, page: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>()
  let near = page
  while (near.size > 0) {
    const asked = [...near].flatMap(id => graph.getModuleInfo(id)?.dynamicallyImportedIds ?? [])
    const fresh = asked.filter(id => !found.has(id))
    for (const id of fresh) found.add(id)
    near = reached(graph, fresh)
  }
  return found
}
