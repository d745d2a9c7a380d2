/** The files of the player that a package needs, as the build left them. */
import { join } from 'node:path'
import { textFile } from '../course/package-files.ts'
import { PAGE, type PackageForm } from '../course/packed.ts'
import { type BuiltList, playerFiles } from '../course/player-files.ts'
import { inFiles, NOTICES, noticesOf, SBOM, sbomOf, type ThirdParty } from '../course/third-party.ts'
import type { PackedFile } from '../course/zip.ts'
import type { OtherLanguage } from '../i18n/language.ts'
import type { Channel } from '../scenario/vocabulary.ts'
import { say } from './package-speech.ts'
import { Stop } from './stop.ts'
import type { World } from './world.ts'

/** What the build writes of itself, see src/plugins/player-page.ts. */
const BUILT_LIST = 'built.json'

/** Whose work is in it, see src/plugins/third-party.ts. */
const PARTS_LIST = 'third-party.json'

/** Of a language of the page, by its code. */
const LANGUAGE_MODULES: Readonly<Record<OtherLanguage, string>> = { 'de-DE': 'src/i18n/german.ts' }

/** By what they speak: a package speaks one tongue. */
const TONGUES: Readonly<Record<string, readonly PackageForm[]>> = {
  'src/host/lms/scorm.ts': ['scorm12', 'scorm2004'],
  'src/host/lms/cmi5.ts': ['cmi5'],
}

/** For whoever tests translations; and what is shown outside a programme alone. */
const NEVER = ['src/i18n/pseudo.ts', 'src/ui/practice/due-line.tsx']

/** Beside what the page imports. */
const ALWAYS = ['theme.js', 'icons/mark.svg']

export interface Needs {
  readonly as: PackageForm
  readonly languages: readonly string[]
  readonly channels: ReadonlySet<Channel>
  /** Every word that is shown, in any order. */
  readonly words: string
}

/** @throws a Stop where the player was not built */
export function playerIn({ files, player }: World, needs: Needs): readonly PackedFile[] {
  const list = join(player, BUILT_LIST)
  if (files.kind(list) !== 'file') throw new Stop(say('no-player'), say('no-player-help'))
  const built = JSON.parse(new TextDecoder().decode(files.read(list))) as BuiltList
  const paths = [
    PAGE,
    ...ALWAYS,
    ...(needs.as === 'web' ? ['embed.js'] : []),
    ...soundsFor(needs.channels),
    ...playerFiles(built, PAGE, module => isLeftOut(module, needs)),
  ]
  const isPlain = !MORE_LETTERS.test(needs.words)
  const needed = [...new Set(paths)].filter(path => !(isPlain && MORE_LETTERS_FILE.test(path)))
  const packed = needed.map(path => {
    const bytes = files.read(join(player, path))
    if (path === PAGE && needs.as === 'cmi5') return { path, bytes: changed(bytes, reachingOut) }
    return { path, bytes: isPlain && path.endsWith('.css') ? changed(bytes, inPlainLetters) : bytes }
  })
  return [...packed, ...toldOfOthers(needed, { files, player })]
}

/** Whose work the files are: their licences ask to go along. */
function toldOfOthers(paths: readonly string[], { files, player }: Pick<World, 'files' | 'player'>) {
  const all = JSON.parse(new TextDecoder().decode(files.read(join(player, PARTS_LIST)))) as ThirdParty
  const parts = inFiles(all, paths)
  return [textFile(NOTICES, noticesOf(parts)), textFile(SBOM, sbomOf(parts))]
}

/** What the first of the two files of the typeface does not have; a name from elsewhere is then written as the device does. */
const MORE_LETTERS = /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u1e00-\u1eff\u20a0-\u20ab\u20ad-\u20c0]/
const MORE_LETTERS_FILE = /latin-ext[^/]*\.woff2$/

function inPlainLetters(css: string): string {
  return css.replaceAll(/@font-face\s*\{[^}]*latin-ext[^}]*\}/g, '')
}

/** Where a record of cmi5 is kept is known only at the launch, and need not be where the package lies. */
function reachingOut(page: string): string {
  return page.replace(/(connect-src (?:'|&#39;)self(?:'|&#39;))/, '$1 https: http:')
}

function changed(bytes: Uint8Array, change: (text: string) => string): Uint8Array {
  return new TextEncoder().encode(change(new TextDecoder().decode(bytes)))
}

function isLeftOut(module: string, { as, languages }: Needs): boolean {
  if (NEVER.includes(module)) return true
  const language = Object.entries(LANGUAGE_MODULES).find(([, own]) => own === module)?.[0]
  if (language !== undefined) return !languages.includes(language)
  return TONGUES[module]?.includes(as) === false
}

/** What is heard in a talk. The tone of its room is left out: it is as large as all of these together. */
const HEARD: Readonly<Record<Channel, readonly string[]>> = {
  phone: ['ring', 'pick-up', 'hang-up'],
  counter: ['bell'],
  chat: ['typing', 'message'],
}

function soundsFor(channels: ReadonlySet<Channel>): readonly string[] {
  const names = ['better', 'worse', ...[...channels].flatMap(channel => HEARD[channel])]
  return names.map(name => `sounds/${name}.webm`)
}
