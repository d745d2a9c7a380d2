import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { expect, test } from 'vitest'
import type { face } from '../../src/figure/face.ts'
import { personOf } from '../../src/figure/person.ts'
import type { Mood } from '../../src/scenario/scenario.ts'
import { SHIPPED } from '../support/shipped.ts'
import { row } from './table.ts'

const MOODS: readonly Mood[] = [0, 2, 4, 6, 8, 10].flatMap(anger =>
  [0, 5, 10].map(trust => ({ anger, trust })),
)

test('size of what draws a face as the page gets it, and time for one drawing', async () => {
  const code = await built()
  const gz = gzipSync(code, { level: 9 }).length
  row('face, what draws it, gz', `${(gz / 1000).toFixed(1)} kB`)

  const times = timesOf(await loaded(code)).toSorted((a, b) => a - b)
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? NaN).toFixed(3)
  row('face, one drawing', `${at(0.5)} ms`, '', undefined, `${at(0.95)} ms at the 95th of ${times.length}`)
  expect(gz).toBeGreaterThan(0)
})

async function built(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    build: {
      write: false,
      // A module of a library would keep its white space.
      lib: { entry: 'src/figure/face.ts', formats: ['iife'], name: 'figure' },
    },
  })
  const [output] = [made].flat()
  if (!output || !('output' in output)) throw new Error('Nothing was built.')
  return output.output[0].code
}

/** As a module of its own: the test runner would put its own calls between. */
async function loaded(code: string): Promise<typeof face> {
  const folder = resolve('node_modules/.tmp')
  mkdirSync(folder, { recursive: true })
  const file = resolve(folder, 'face.mjs')
  writeFileSync(file, `${code}\nexport const { face } = figure\n`)
  const module = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as { face: typeof face }
  return module.face
}

/** In milliseconds: everyone who ships and twenty more, at every mood, silent and speaking, with a handset. */
function timesOf(draw: typeof face): readonly number[] {
  const people = [
    ...SHIPPED.map(({ scenario: { customer } }) => personOf(customer)),
    ...Array.from({ length: 20 }, (_, at) => personOf({ name: `Customer number ${at}`, looks: {} })),
  ]
  const times: number[] = []
  for (let round = 0; round < 12; round += 1) {
    for (const person of people) {
      for (const mood of MOODS) {
        const start = performance.now()
        draw(mood, person, { prop: 'phone', speaking: round % 2 === 0 })
        // The first two rounds only warm up.
        if (round > 1) times.push(performance.now() - start)
      }
    }
  }
  return times
}
