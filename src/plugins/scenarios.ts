/** Compiles scenario files to JSON at build time, by the same reader as the command line. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Plugin } from 'vite'
import { fingerprint } from '../dialogue/fingerprint.ts'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import { describeProblem } from '../i18n/problem-words.ts'
import { checkScenario } from '../lint/check.ts'
import { readScenario } from '../scenario/read.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { rulesHash } from '../scoring/rules.ts'
import { cardOf } from './card.ts'

const LIBRARY = 'virtual:library'
const SCENARIO = /\.yaml$/

/** `virtual:library` lists what is on the shelf; an imported `.yaml` is its compiled scenario. */
export function compiledScenarios(folder: string): Plugin {
  const files = () =>
    readdirSync(folder)
      .filter(
        name => SCENARIO.test(name) && !name.endsWith('.walkthroughs.yaml') && name !== 'programme.yaml',
      )
      .map(name => join(folder, name))
      .toSorted()
  return {
    name: 'even-keel:scenarios',
    enforce: 'pre',
    resolveId: id => (id === LIBRARY ? `\0${LIBRARY}` : undefined),
    load(id) {
      const file = id.split('?')[0] ?? id
      if (id === `\0${LIBRARY}`) {
        for (const path of files()) this.addWatchFile(path)
        return {
          code: libraryModule(files().map(path => ({ path, scenario: compile(path) }))),
          moduleType: 'js',
        }
      }
      if (!SCENARIO.test(file)) return undefined
      const scenario = compile(file)
      // JSON.parse of a string starts faster than the same text as an object literal.
      const json = JSON.stringify(JSON.stringify({ scenario, ...fingerprint(scenario) }))
      return { code: `export default JSON.parse(${json})`, moduleType: 'js' }
    },
    configureServer(server) {
      server.watcher.add(folder)
      server.watcher.on('all', (_, path) => {
        if (!SCENARIO.test(path) || relative(folder, path).startsWith('..')) return
        server.moduleGraph.invalidateAll()
        server.ws.send({ type: 'full-reload' })
      })
    },
  }
}

/** The scenario of a file; a file that cannot be played or graded stops the build with all its problems. */
function compile(path: string): Scenario {
  const { scenario, problems, source } = readScenario(readFileSync(path))
  const ungraded = scenario ? checkScenario(scenario, source.locate).filter(isUngraded) : []
  if (scenario && ungraded.length === 0) return scenario
  const lines = [...problems, ...ungraded].map(problem => {
    const { line, column } = problem.range.start
    const { message, help } = describeProblem(problem, compileMessage)
    return `${relative('.', path)}:${line}:${column}  ${message} ${help}`
  })
  const error = new Error(['This scenario cannot be played yet.', ...lines].join('\n'))
  // A trainer reads this over the page: where our code noticed is no help.
  error.stack = ''
  throw error
}

/** Without a reference there is nothing to measure replies against. */
function isUngraded({ code }: { readonly code: string }): boolean {
  return code === 'no-reference' || code === 'reference-loops'
}

function libraryModule(shelf: { path: string; scenario: Scenario }[]): string {
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
    `export const rules = ${JSON.stringify(rulesHash())}`,
  ].join('\n')
}
