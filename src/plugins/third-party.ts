/** Finds out whose work is in a build, by what the bundler put into it, and writes it down beside it. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import {
  noticesOf,
  NOTICES,
  type OtherPart,
  type Part,
  SBOM,
  sbomOf,
  type ThirdParty,
} from '../course/third-party.ts'
import { PLAYER_MODE } from './player-page.ts'

/** For `package`, which writes notices and a list of its own: not every file of the player is in every package. */
export const PARTS_LIST = 'third-party.json'

/** Folders of packages, with the files of the build that something of them is in. */
type Found = Map<string, Set<string>>

export function thirdParty(): Plugin {
  const found: Found = new Map()
  let isPlayer = false
  return {
    name: 'even-keel:third-party',
    enforce: 'post',
    apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    // A worker is a build within the build, and would not be seen.
    config: () => ({ worker: { plugins: () => [gathering(found)] } }),
    configResolved({ mode }) {
      isPlayer = mode === PLAYER_MODE
    },
    generateBundle(_, bundle) {
      gather(bundle, found)
      const parts = thirdPartyOf(found)
      const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source })
      if (isPlayer) emit(PARTS_LIST, `${JSON.stringify(parts)}\n`)
      else {
        emit(NOTICES, noticesOf(parts))
        emit(SBOM, sbomOf(parts))
      }
    },
  }
}

function gathering(found: Found): Plugin {
  return {
    name: 'even-keel:third-party-of-worker',
    enforce: 'post',
    generateBundle: (_, bundle) => gather(bundle, found),
  }
}

function gather(bundle: Rolldown.OutputBundle, found: Found): void {
  for (const [file, output] of Object.entries(bundle)) {
    const folders = output.type === 'chunk' ? modulesIn(output).map(folderOf) : [folderOfLetters(file)]
    for (const folder of folders)
      if (folder !== undefined) found.set(folder, (found.get(folder) ?? new Set()).add(file))
  }
}

/** Of some nothing is left. */
function modulesIn({ modules }: Rolldown.OutputChunk): readonly string[] {
  return Object.keys(modules).filter(id => (modules[id]?.renderedLength ?? 0) > 0)
}

/** A module of a package, or a piece that a tool puts in by itself. Undefined for our own. */
function folderOf(id: string): string | undefined {
  const [, tool] = /^\0(vite|rolldown)\//.exec(id) ?? []
  if (tool !== undefined) return join('node_modules', tool)
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/'))?.[0]
}

/** Letters are known by the name of the typeface, whatever was taken out of them. */
const LETTERS = [['schibsted-grotesk', '@fontsource-variable/schibsted-grotesk']] as const

/** @throws an Error for letters that nobody knows the owner of */
function folderOfLetters(file: string): string | undefined {
  if (!/\.(?:woff2?|ttf|otf)$/.test(file)) return undefined
  const [, owner] = LETTERS.find(([name]) => basename(file).includes(name)) ?? []
  if (owner === undefined) throw new Error(`Nobody knows whose letters are in ${file}.`)
  return join('node_modules', owner)
}

function thirdPartyOf(found: Found): ThirdParty {
  const others = new Map<string, OtherPart>()
  for (const [folder, files] of found) {
    const part = partIn(folder)
    const key = `${part.name} ${part.version}`
    const all = new Set([...(others.get(key)?.files ?? []), ...files])
    others.set(key, { ...part, files: [...all].toSorted() })
  }
  const names = new Set([...others.values()].map(({ name }) => name))
  const within = <One extends Part>(part: One): One => ({
    ...part,
    needs: part.needs.filter(name => names.has(name)).toSorted(),
  })
  const sorted = [...others.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1))
  return { own: within(partIn('.')), others: sorted.map(within) }
}

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

const LICENCE = /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i

/** A tool's own file goes on with the licences of all that the tool is made of: what it puts in here is its own. */
const OF_ITS_PARTS = /\n#+ Licenses of bundled dependencies[\s\S]*/

/** These ask for no notice; whoever else comes without its licence cannot be handed on. */
const NO_NOTICE = new Set(['Unlicense', '0BSD', 'CC0-1.0', 'MIT-0'])

/** As the file says that they point to: the contexts are the W3C’s, and all else is under BSD. */
const IN_A_FILE: Readonly<Record<string, string>> = {
  '@digitalbazaar/credentials-context': 'BSD-3-Clause AND W3C-20150513',
}

/** @throws an Error for a package that does not bring the licence which it asks to be handed on with, or names none */
function partIn(folder: string): Part {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  const { name, version } = manifest
  const licence = IN_A_FILE[name] ?? manifest.license
  if (!/^\(?[A-Z0-9][\w.-]*\+?(?: (?:AND|OR|WITH) \(?[\w.-]+\)?)*\)?$/i.test(licence))
    throw new Error(`${name} is under “${licence}”: read it, and say here what that is.`)
  const file = readdirSync(folder).find(each => LICENCE.test(each))
  const text = file === undefined ? null : readFileSync(join(folder, file), 'utf8').replace(OF_ITS_PARTS, '')
  if (text === null && !NO_NOTICE.has(licence)) throw new Error(`There is no licence in ${folder}.`)
  // Of what makes us, some leaves a piece of itself behind.
  const made = folder === '.' ? manifest.devDependencies : undefined
  const needs = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies, ...made })
  return { name, version, licence, text, needs }
}
