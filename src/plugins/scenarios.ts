/** Compiles scenario files to JSON at build time, by the same reader as the command line. */
import { join } from 'node:path'
import { normalizePath, type Plugin, type ViteDevServer } from 'vite'
import { cardOf } from '../course/card.ts'
import type { CompiledProgramme } from '../course/compiled-programme.ts'
import { fingerprint } from '../dialogue/fingerprint.ts'
import { LANGUAGES } from '../i18n/language.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { rulesHash } from '../scoring/rules.ts'
import { type Playables, playables } from './playable.ts'
import { compiledProgrammeAt } from './programme.ts'
import { recordingLoaders, recordingsCode } from './recordings.ts'
import {
  isProgrammeOf,
  isScenarioIn,
  levelsIn,
  originalOf,
  programmeOf,
  scenariosIn,
} from './scenario-files.ts'
import { lookingAgain } from './saved-again.ts'
import {
  cardsIn,
  compiledTranslation,
  languageOfCards,
  translatedCards,
  translationsCode,
} from './translations.ts'
import { type Pages, workshop } from './workshop.ts'

const LIBRARY = 'virtual:library'
const YAML = /\.yaml$/

/** `virtual:library` lists what is on the shelf; an imported `.yaml` is its compiled scenario. */
export function compiledScenarios(folder: string, files: Playables = playables()): Plugin {
  const shelf = () => scenariosIn(folder).map(path => ({ path, scenario: files.open(path) }))
  return {
    name: 'even-keel:scenarios',
    enforce: 'pre',
    resolveId: id => (id === LIBRARY || languageOfCards(id) !== undefined ? `\0${id}` : undefined),
    load(id) {
      const file = id.split('?')[0] ?? id
      if (id === `\0${LIBRARY}`) {
        const shelved = shelf()
        for (const { path } of shelved) this.addWatchFile(path)
        this.addWatchFile(programmeOf(folder))
        const programme = compiledProgrammeAt(programmeOf(folder), shelved)
        return { code: libraryModule(shelved, programme, folder), moduleType: 'js' }
      }
      const language = languageOfCards(id.replace('\0', ''))
      if (language !== undefined) return dataModule(translatedCards(shelf(), language))
      if (!YAML.test(file)) return undefined
      const original = originalOf(file)
      if (original !== undefined) {
        this.addWatchFile(original)
        return dataModule(compiledTranslation(file, files.open(original)))
      }
      const scenario = files.open(file)
      const data = dataModule({ scenario, ...fingerprint(scenario) })
      const recordings = recordingsCode(file, scenario, this.environment.mode === 'build')
      return { ...data, code: `${data.code}\n${recordings}` }
    },
    configureServer(server) {
      server.watcher.add(folder)
      const pages = pagesOf(server)
      const { saved, programmeSaved } = workshop(pages, files, () => levelsIn(folder))
      const heard = lookingAgain(path => {
        try {
          if (originalOf(path) !== undefined) pages.reload(path)
          else if (isScenarioIn(folder, path)) saved(path)
          else if (isProgrammeOf(folder, path)) programmeSaved(path)
        } catch (error) {
          // A file may be gone before it is read: the server goes on, and the next save is heard.
          server.config.logger.error(String(error))
        }
      })
      server.watcher.on('all', (event, path) => {
        if (event !== 'addDir' && event !== 'unlinkDir') heard(path)
      })
    },
    // The workshop knows better what a save means for the pages.
    hotUpdate: ({ file }) =>
      isScenarioIn(folder, file) || isProgrammeOf(folder, file) || originalOf(file) !== undefined
        ? []
        : undefined,
  }
}

function pagesOf({ ws, environments }: ViteDevServer): Pages {
  return {
    reload(path) {
      for (const { moduleGraph } of Object.values(environments)) {
        const library = moduleGraph.getModuleById(`\0${LIBRARY}`)
        const own = moduleGraph.getModulesByFile(normalizePath(path)) ?? []
        const cards = LANGUAGES.map(language => moduleGraph.getModuleById(`\0${cardsIn(language)}`))
        for (const module of [...own, library, ...cards].filter(found => found !== undefined))
          moduleGraph.invalidateModule(module)
      }
      ws.send({ type: 'full-reload', triggeredBy: path })
    },
    send: (event, edited) => ws.send(event, edited),
    asked: (event, answer) => {
      ws.on(event, (_, page) => answer((told, edited) => page.send(told, edited)))
    },
  }
}

/** JSON.parse of a string starts faster than the same text as an object literal. */
function dataModule(data: unknown) {
  const json = JSON.stringify(JSON.stringify(data))
  return { code: `export default JSON.parse(${json})`, moduleType: 'js' as const }
}

function libraryModule(
  shelf: readonly { path: string; scenario: Scenario }[],
  programme: CompiledProgramme | null,
  folder: string,
): string {
  const cards = shelf
    .map(({ scenario }) => cardOf(scenario))
    .toSorted((a, b) => a.level - b.level || (a.id < b.id ? -1 : 1))
  const loaders = shelf.map(
    ({ path, scenario }) =>
      `${JSON.stringify(scenario.id)}: () => import(${JSON.stringify(path)}).then(m => m.default)`,
  )
  return [
    `export const cards = ${JSON.stringify(cards)}`,
    `export const loaders = { ${loaders.join(', ')} }`,
    recordingLoaders(shelf),
    translationsCode(shelf),
    `export const programme = ${JSON.stringify(programme)}`,
    logoCode(programme, folder),
    `export const shifts = ${JSON.stringify(programme?.programme.shifts ?? [])}`,
    `export const rules = ${JSON.stringify(rulesHash())}`,
  ].join('\n')
}

/** A file of its own, however small: a picture within the page's code is one that it may not show. */
function logoCode(programme: CompiledProgramme | null, folder: string): string {
  const file = programme?.programme.theme?.logo
  if (file === undefined || file === null) return 'export const logo = null'
  const from = normalizePath(join(folder, file))
  return `export { default as logo } from ${JSON.stringify(`${from}?url&no-inline`)}`
}
