/** What stands beside a programme, apart from its scenarios: translations, and whatever file it names. */
import { join } from 'node:path'
import type { Beside } from '../lint/programme.ts'
import { readTranslation } from '../scenario/read.ts'
import { kindOf } from './file-kind.ts'
import type { Files } from './world.ts'

export function besideIn(folder: string, files: Files): Beside {
  return {
    translated: translatedIn(folder, files),
    file(name) {
      const path = join(folder, name)
      return files.kind(path) === 'file' ? files.read(path) : undefined
    },
  }
}

function translatedIn(folder: string, files: Files): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const name of files.list(folder)) {
    if (!/\.ya?ml$/.test(name) || kindOf(name, new Uint8Array()) !== 'translation') continue
    const { translation } = readTranslation(files.read(join(folder, name)))
    if (!translation) continue
    const { scenario, language } = translation
    found.set(scenario, [...(found.get(scenario) ?? []), language])
  }
  return found
}
