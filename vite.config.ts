import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { embedScript } from './src/plugins/embed-script.ts'
import { executable } from './src/plugins/executable.ts'
import { canOpenBrowser } from './src/plugins/opener.ts'
import { orderedLayers } from './src/plugins/layers.ts'
import { compiledMessages } from './src/plugins/messages.ts'
import { onFirstWay } from './src/plugins/first-way.ts'
import { firstScreens } from './src/plugins/first-screens.ts'
import { keptOffline } from './src/plugins/offline.ts'
import { playerLanguages } from './src/plugins/player-languages.ts'
import { BUILT_LIST, PLAYER_MODE, playerPage } from './src/plugins/player-page.ts'
import { playables } from './src/plugins/playable.ts'
import { strictPolicy } from './src/plugins/policy.ts'
import { compiledScenarios } from './src/plugins/scenarios.ts'
import { scopedName } from './src/plugins/scoped-names.ts'
import { writtenSchemas } from './src/plugins/schema.ts'
import { thirdParty } from './src/plugins/third-party.ts'
import { LongestFirst } from './tests/support/longest-first.ts'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

/** Tests of a page in another language than English. */
const LANGUAGES = ['tests/ui/german.test.tsx', 'tests/ui/right-to-left.test.tsx']

/** How long each plugin takes is no concern of whoever installs this. */
const QUIET = { checks: { bundlerTimings: false } }

/** What several screens need, the screens themselves and the two tongues aside. */
const SHARED = /\/src\/(?!.*-screen\.tsx|host\/lms\/|ui\/player\/|embed)/

/** Read once, for all that asks for them. */
const files = playables()

/** One configuration for the page, the player (`--mode player`), the command line (`--ssr`) and the tests. */
export default defineConfig(({ command, isSsrBuild, mode }) => ({
  // Relative, so that the built page works from any path, in a package or a frame.
  base: './',
  define: { __ENGINE__: JSON.stringify(version) },
  ...(command === 'build' && { css: { modules: { generateScopedName: scopedName } } }),
  plugins: [
    compiledMessages(),
    compiledScenarios(resolve('scenarios'), files),
    react(),
    executable(),
    writtenSchemas(resolve('public')),
    orderedLayers(),
    embedScript(),
    playerPage(resolve('public')),
    playerLanguages(),
    thirdParty(),
    firstScreens(resolve('scenarios'), files),
    // After whatever changes the page, and before the worker that knows it by its hash.
    strictPolicy(),
    keptOffline(),
  ],
  ...(isSsrBuild
    ? {
        publicDir: false as const,
        build: {
          ssr: 'src/cli.ts',
          outDir: 'dist/cli',
          target: 'node20',
          minify: false,
          rolldownOptions: QUIET,
        },
        ssr: { noExternal: true as const },
      }
    : mode === PLAYER_MODE
      ? {
          build: {
            outDir: 'dist/player',
            modulePreload: { polyfill: false },
            copyPublicDir: false,
            manifest: BUILT_LIST,
            // Each file of a package is asked for, and packed, by itself: few are better than many.
            cssCodeSplit: false,
            rolldownOptions: {
              ...QUIET,
              output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 2, test: SHARED }] } },
            },
          },
        }
      : {
          build: {
            outDir: 'dist/page',
            modulePreload: { polyfill: false },
            rolldownOptions: {
              ...QUIET,
              output: {
                codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: onFirstWay() }] },
              },
            },
          },
        }),
  server: { host: '127.0.0.1', open: canOpenBrowser() },
  preview: { host: '127.0.0.1' },
  test: {
    // Left alone, one processor stays idle: on a machine of two that is half of it.
    maxWorkers: '100%',
    // A test that asks nothing cannot fail.
    expect: { requireAssertions: true },
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/{host,ui}/**'],
          environment: 'node',
          // Pure code keeps nothing between files: it is read once, not once a file.
          isolate: false,
          // Exact searches on a busy machine: the figure is no promise, `npm run bench` measures.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          testTimeout: 30_000,
          hookTimeout: 30_000,
          include: ['tests/{ui,host}/**/*.test.{ts,tsx}'],
          exclude: LANGUAGES,
          environment: 'jsdom',
          // Each test clears its page and its browser: no file needs a world of its own.
          isolate: false,
          setupFiles: ['tests/support/screen.ts'],
        },
      },
      {
        extends: true,
        test: {
          // A page has one language for as long as it is open.
          name: 'languages',
          testTimeout: 30_000,
          include: LANGUAGES,
          environment: 'jsdom',
          setupFiles: ['tests/support/screen.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          // What a test keeps is in a browser context of its own.
          isolate: false,
          globalSetup: ['tests/e2e/serve.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A test and its browser wait for each other by turns: with one for each processor, a third of the time is nobody’s.
          maxWorkers: Math.ceil(1.5 * availableParallelism()),
          // What is counted differently is run by itself, after all that is quick to tell of a fault.
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'bench',
          include: ['tests/bench/**/*.bench.ts'],
          environment: 'node',
          // Prints the rows of all benches as one table at the end.
          globalSetup: ['tests/bench/print-table.ts'],
          testTimeout: 300_000,
        },
      },
    ],
  },
}))
