/** The page of the player that stands in packages: the page's own, with another entry and without what only a site needs. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** `vite build --mode player`. */
export const PLAYER_MODE = 'player'

/** What the build is made of, for whoever packs it. */
export const BUILT_LIST = 'built.json'

const ENTRY = /src="\/src\/main\.tsx"/

/** Nothing in a course is installed, or found by a search. */
const OF_A_SITE = /\s*<(?:link rel="(?:manifest|apple-touch-icon)"|meta name="description")[^>]*>/g

/** What is served as it is, and needed in a course. */
const NEEDED = /^(?:theme\.js|icons\/mark\.svg|sounds\/[\w-]+\.(?:webm|m4a))$/

export function playerPage(publicDir: string): Plugin {
  return {
    name: 'even-keel:player-page',
    apply: (_, { command, mode }) => command === 'build' && mode === PLAYER_MODE,
    buildStart() {
      for (const fileName of pathsIn(publicDir)) {
        if (NEEDED.test(fileName))
          this.emitFile({ type: 'asset', fileName, source: readFileSync(join(publicDir, fileName)) })
      }
    },
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        if (!ENTRY.test(html)) throw new Error('The page has no entry to put the player in the place of.')
        return html.replace(ENTRY, 'src="/src/player.tsx"').replaceAll(OF_A_SITE, '')
      },
    },
  }
}

function pathsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(path => path.replaceAll('\\', '/'))
    .toSorted()
}
