/** Adds a page for each scenario whose first screen stands in its own markup: it can be used before the rest has arrived. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin, type Rolldown } from 'vite'
import type { FirstMarkup } from '../first/markup.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { criticalOf } from './critical-css.ts'
import { firstPage } from './first-page.ts'
import { compiledMessages } from './messages.ts'
import type { Playables } from './playable.ts'
import { PLAYER_MODE } from './player-page.ts'
import { preloaded, reachedFrom } from './preloaded.ts'
import { scenariosIn } from './scenario-files.ts'
import { scopedName } from './scoped-names.ts'

const PAGE = 'index.html'
const SCRIPT = 'src/first-screen.ts'
const MARKUP = 'src/ui/first/first-markup.tsx'

/** What comes next, in a page that begins with the library, and in one that begins with a talk. */
const LIBRARY_NEXT = ['src/ui/library/library-screen.tsx']
const TALK_NEXT = [
  'src/ui/first/take-over.ts',
  'src/ui/brief/brief-screen.tsx',
  'src/ui/brief/begin.ts',
  'src/ui/play/talk-screen.tsx',
]

/** Whoever hands the compiled scenarios on hands these on as well: no file is read twice. */
export function firstScreens(folder: string, files: Playables): Plugin {
  return {
    name: 'even-keel:first-screens',
    enforce: 'post',
    apply: (_, { command, isSsrBuild, mode }) =>
      command === 'build' && isSsrBuild !== true && mode !== PLAYER_MODE,
    async generateBundle(_, bundle) {
      const page = bundle[PAGE]
      if (page?.type !== 'asset') throw new Error(`${PAGE} is not in the build.`)
      const html = textOf(page.source)
      const unnamed = (paths: readonly string[]) => paths.filter(path => !html.includes(path))
      const [script, draw] = await Promise.all([bundledText(SCRIPT), drawing()])
      page.source = html.replace('</head>', `${preloaded(unnamed(reachedFrom(bundle, LIBRARY_NEXT)))}</head>`)
      for (const path of scenariosIn(folder)) {
        const scenario = files.opened(path) ?? files.open(path)
        const next = reachedFrom(bundle, [...TALK_NEXT, path])
        const markup = draw(scenario)
        const fileName = `${scenario.id}.html`
        if (bundle[fileName]) throw new Error(`No scenario can be called “${scenario.id}”: the page is.`)
        const source = firstPage(html, {
          scenario: scenario.id,
          markup,
          script,
          style: criticalOf(sheetsOf(bundle, html, unnamed(next)), markup.brief + markup.talk),
          next: preloaded(unnamed(next)),
        })
        this.emitFile({ type: 'asset', fileName, source })
      }
    },
  }
}

function textOf(source: string | Uint8Array): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source)
}

/** In the order in which the page itself gets them. */
function sheetsOf(bundle: Rolldown.OutputBundle, html: string, next: readonly string[]): readonly string[] {
  const first = [...html.matchAll(/href="\.\/([^"]+\.css)"/g)].map(([, path = '']) => path)
  return [...first, ...next.filter(path => path.endsWith('.css'))].map(path => {
    const sheet = bundle[path]
    return sheet?.type === 'asset' ? textOf(sheet.source) : ''
  })
}

const ALONE = { configFile: false, logLevel: 'warn', mode: 'production' } as const

/** A script on its own, in a form that may stand in a page. */
async function bundledText(entry: string): Promise<string> {
  const code = await bundled({
    ...ALONE,
    build: { write: false, modulePreload: { polyfill: false }, rolldownOptions: { input: resolve(entry) } },
  })
  return `{${code.trim()}}`
}

/** What draws the screens here as the page would draw them. */
async function drawing(): Promise<(scenario: Scenario) => FirstMarkup> {
  const code = await bundled({
    ...ALONE,
    plugins: [compiledMessages(), classNames()],
    build: { ssr: resolve(MARKUP), write: false, minify: false },
    ssr: { noExternal: true },
  })
  // Where imports that are left find their packages.
  const place = mkdtempSync(resolve('node_modules/.first-'))
  try {
    const file = join(place, 'first-markup.mjs')
    writeFileSync(file, code)
    const { firstMarkup } = (await import(pathToFileURL(file).href)) as {
      firstMarkup: (scenario: Scenario) => FirstMarkup
    }
    return firstMarkup
  } finally {
    rmSync(place, { recursive: true })
  }
}

async function bundled(config: Parameters<typeof build>[0]): Promise<string> {
  const built = await build(config)
  const [chunk] = 'output' in built ? built.output : []
  if (chunk?.type !== 'chunk') throw new Error('There is nothing to be run in the first screen.')
  return chunk.code
}

/** Of style sheets the names of their classes, and nothing else. */
function classNames(): Plugin {
  const MARK = '\0class-names:'
  return {
    name: 'even-keel:class-names',
    enforce: 'pre',
    resolveId: id => (id.endsWith('.module.css') ? `${MARK}${scopedName('', id)}` : undefined),
    load: id =>
      id.startsWith(MARK)
        ? {
            code: `export default new Proxy({}, { get: (_, name) => ${JSON.stringify(id.slice(MARK.length))} + String(name) })`,
            moduleType: 'js' as const,
          }
        : undefined,
  }
}
