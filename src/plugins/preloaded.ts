/** Which built files some modules bring with them, and how a page asks for those ahead of time. */
import { resolve } from 'node:path'
import type { Rolldown } from 'vite'

/** Paths of scripts and style sheets, each after what it needs. `modules` are paths of sources. */
export function reachedFrom(bundle: Rolldown.OutputBundle, modules: readonly string[]): readonly string[] {
  const starts = modules.map(module => {
    const path = resolve(module).replaceAll('\\', '/')
    const chunk = Object.values(bundle).find(file => file.type === 'chunk' && file.moduleIds.includes(path))
    if (chunk?.type !== 'chunk') throw new Error(`No part of the page has ${module}.`)
    return chunk
  })
  const found = new Set<string>()
  const add = (chunk: Rolldown.OutputChunk) => {
    if (found.has(chunk.fileName)) return
    for (const path of chunk.imports) {
      const needed = bundle[path]
      if (needed?.type === 'chunk') add(needed)
    }
    for (const sheet of chunk.viteMetadata?.importedCss ?? []) found.add(sheet)
    found.add(chunk.fileName)
  }
  for (const chunk of starts) add(chunk)
  return [...found]
}

export function preloaded(paths: readonly string[]): string {
  return paths
    .map(path =>
      path.endsWith('.css')
        ? `<link rel="preload" as="style" crossorigin href="./${path}">`
        : `<link rel="modulepreload" crossorigin href="./${path}">`,
    )
    .join('')
}
