/** Brings the recordings that a scenario names into the build, and tells the page where they are. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { normalizePath } from 'vite'
import { checkRecordings } from '../lint/recordings.ts'
import { readScenario } from '../scenario/read.ts'
import { recordingsOf } from '../scenario/recordings.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { refusal } from './playable.ts'

/**
 * Code that exports `recordings`: the address of each file by the name that the scenario has for it. In development a
 * file that is not there yet is left out; the line is on the page all the same.
 *
 * @throws an Error with each recording that is missing from a build
 */
export function recordingsCode(path: string, scenario: Scenario, building: boolean): string {
  if (building) refuseMissing(path)
  const files = [...new Set(recordingsOf(scenario).map(({ file }) => file))].filter(isBeside(path))
  // A file of its own, however small: the page may not play what stands in its code.
  const imports = files.map((file, index) => {
    const from = normalizePath(join(dirname(path), file))
    return `import voice${index} from ${JSON.stringify(`${from}?url&no-inline`)}`
  })
  const fields = files.map((file, index) => `${JSON.stringify(file)}: voice${index}`)
  return [...imports, `export const recordings = { ${fields.join(', ')} }`].join('\n')
}

/** Code that exports how to get at the recordings of each scenario that has any. */
export function recordingLoaders(shelf: readonly { path: string; scenario: Scenario }[]): string {
  const loaders = shelf
    .filter(({ scenario }) => recordingsOf(scenario).length > 0)
    .map(
      ({ path, scenario }) =>
        `${JSON.stringify(scenario.id)}: () => import(${JSON.stringify(path)}).then(m => m.recordings)`,
    )
  return `export const recordings = { ${loaders.join(', ')} }`
}

function refuseMissing(path: string): void {
  const { scenario, source } = readScenario(readFileSync(path))
  const missing = scenario ? checkRecordings(scenario, source, isBeside(path)) : []
  if (missing.length > 0) throw refusal('This scenario cannot be built yet.', path, missing)
}

function isBeside(path: string): (file: string) => boolean {
  return file => {
    const at = join(dirname(path), file)
    return existsSync(at) && statSync(at).isFile()
  }
}
