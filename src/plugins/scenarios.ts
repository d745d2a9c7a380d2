/** Compiles scenario files to JSON at build time, by the same reader as the command line. */
import { normalizePath, type Plugin, type ViteDevServer } from 'vite'
import { fingerprint } from '../dialogue/fingerprint.ts'
import type { Shift } from '../scenario/programme.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { rulesHash } from '../scoring/rules.ts'
import { cardOf } from './card.ts'
import { playables } from './playable.ts'
import { isProgrammeOf, isScenarioIn, levelsIn, programmeOf, scenariosIn } from './scenario-files.ts'
import { shiftsOf } from './shifts.ts'
import { type Pages, workshop } from './workshop.ts'

const LIBRARY = 'virtual:library'
const YAML = /\.yaml$/

/** `virtual:library` lists what is on the shelf; an imported `.yaml` is its compiled scenario. */
export function compiledScenarios(folder: string): Plugin {
  const files = playables()
  return {
    name: 'even-keel:scenarios',
    enforce: 'pre',
    resolveId: id => (id === LIBRARY ? `\0${LIBRARY}` : undefined),
    load(id) {
      const file = id.split('?')[0] ?? id
      if (id === `\0${LIBRARY}`) {
        const paths = scenariosIn(folder)
        for (const path of [...paths, programmeOf(folder)]) this.addWatchFile(path)
        const shelf = paths.map(path => ({ path, scenario: files.open(path) }))
        const shifts = shiftsOf(
          programmeOf(folder),
          shelf.map(({ scenario }) => scenario),
        )
        return { code: libraryModule(shelf, shifts), moduleType: 'js' }
      }
      if (!YAML.test(file)) return undefined
      const scenario = files.open(file)
      // JSON.parse of a string starts faster than the same text as an object literal.
      const json = JSON.stringify(JSON.stringify({ scenario, ...fingerprint(scenario) }))
      return { code: `export default JSON.parse(${json})`, moduleType: 'js' }
    },
    configureServer(server) {
      server.watcher.add(folder)
      const { saved, programmeSaved } = workshop(pagesOf(server), files, () => levelsIn(folder))
      server.watcher.on('all', (event, path) => {
        if (event === 'addDir' || event === 'unlinkDir') return
        try {
          if (isScenarioIn(folder, path)) saved(path)
          else if (isProgrammeOf(folder, path)) programmeSaved(path)
        } catch (error) {
          // A file may be gone before it is read: the server goes on, and the next save is heard.
          server.config.logger.error(String(error))
        }
      })
    },
    // The workshop knows better what a save means for the pages.
    hotUpdate: ({ file }) => (isScenarioIn(folder, file) || isProgrammeOf(folder, file) ? [] : undefined),
  }
}

function pagesOf({ ws, environments }: ViteDevServer): Pages {
  return {
    reload(path) {
      for (const { moduleGraph } of Object.values(environments)) {
        const library = moduleGraph.getModuleById(`\0${LIBRARY}`)
        const own = moduleGraph.getModulesByFile(normalizePath(path)) ?? []
        for (const module of [...own, ...(library ? [library] : [])]) moduleGraph.invalidateModule(module)
      }
      ws.send({ type: 'full-reload', triggeredBy: path })
    },
    send: (event, edited) => ws.send(event, edited),
    asked: (event, answer) => {
      ws.on(event, (_, page) => answer((told, edited) => page.send(told, edited)))
    },
  }
}

function libraryModule(
  shelf: readonly { path: string; scenario: Scenario }[],
  shifts: readonly Shift[],
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
    `export const shifts = ${JSON.stringify(shifts)}`,
    `export const rules = ${JSON.stringify(rulesHash())}`,
  ].join('\n')
}
