/** Which files of the built player a package needs, by what imports what. */

/** One entry of the list that the build writes of its files. */
export interface BuiltChunk {
  readonly file: string
  readonly isEntry?: boolean
  readonly imports?: readonly string[]
  readonly dynamicImports?: readonly string[]
  readonly css?: readonly string[]
  readonly assets?: readonly string[]
}

/** What the build calls the one style sheet of all screens. */
const STYLE = 'style.css'

export type BuiltList = Readonly<Record<string, BuiltChunk>>

/** The files of an entry and of all that it may come to load, without what stands behind the modules left out. */
export function playerFiles(
  list: BuiltList,
  entry: string,
  isLeftOut: (module: string) => boolean,
): readonly string[] {
  const files = new Set<string>()
  const seen = new Set<string>()
  const take = (name: string) => {
    const chunk = Object.hasOwn(list, name) ? list[name] : undefined
    if (!chunk || seen.has(name)) return
    seen.add(name)
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(file)
    for (const next of chunk.imports ?? []) take(next)
    for (const next of chunk.dynamicImports ?? []) if (!isLeftOut(next)) take(next)
  }
  take(entry)
  // Where the build makes one style sheet of all, it belongs to nobody.
  take(STYLE)
  return [...files].toSorted()
}
