/** Leaves out of the player's other languages what only a whole site speaks of: its library, its history, its cohorts. */
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { PLAYER_MODE } from './player-page.ts'

/** Tables by the names of their files in src/i18n/en-GB. */
const UNSPOKEN = ['beside', 'cohort', 'drill', 'history', 'open', 'progress', 'remove-talk', 'verify']

const GERMAN = /\/src\/i18n\/german\.ts$/

export function playerLanguages(): Plugin {
  return {
    name: 'even-keel:player-languages',
    enforce: 'pre',
    apply: (_, { command, mode }) => command === 'build' && mode === PLAYER_MODE,
    transform(code, id) {
      if (!GERMAN.test(id)) return undefined
      // Without its pair a table is imported by nobody.
      return UNSPOKEN.reduce((text, table) => {
        const name = table.replaceAll(/-./g, part => part.charAt(1).toUpperCase())
        const pair = `  [${name}InEnglish, ${name}],\n`
        if (!text.includes(pair)) throw new Error(`There is no table “${name}” to leave out of the player.`)
        return text.replace(pair, '')
      }, code)
    },
    buildEnd() {
      for (const table of UNSPOKEN) {
        const { importers = [] } = this.getModuleInfo(resolve(`src/i18n/en-GB/${table}.ts`)) ?? {}
        const speaker = importers.find(module => !GERMAN.test(module))
        if (speaker !== undefined) throw new Error(`The player speaks “${table}” after all: in ${speaker}.`)
      }
    },
  }
}
