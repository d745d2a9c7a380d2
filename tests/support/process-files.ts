/** The files of the checkout, as commands see them, to be read only. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import type { Files } from '../../src/commands/world.ts'

const refused = () => {
  throw new Error('Tests write nothing beside what ships.')
}

export const processFiles: Files = {
  kind: path => (statSync(path).isDirectory() ? 'folder' : 'file'),
  read: path => readFileSync(path),
  list: folder => readdirSync(folder).toSorted(),
  write: refused,
  append: refused,
  writePrivate: refused,
  makeFolder: refused,
  watch: refused,
}
