/** The page as its next build would be: every chunk has another name, and the old ones are gone from the server. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The page of the next build says in its name that it is that. */
export const NEXT_TITLE = 'Even Keel, next'

/** Changes a built page in its folder. */
export function becomeNext(folder: string): void {
  const assets = join(folder, 'assets')
  const names = readdirSync(assets)
  const renamed = new Map(names.map(name => [name, name.replace(/-(.{8})(\.\w+)$/, '-$1next$2')]))
  for (const [name, next] of renamed) renameSync(join(assets, name), join(assets, next))
  const page = join(folder, 'index.html')
  const before = sha256(page)
  const texts = [
    page,
    join(folder, 'offline-worker.js'),
    ...[...renamed.values()].map(at => join(assets, at)),
  ]
  for (const path of texts.filter(text => /\.(?:html|js|css)$/.test(text))) {
    let text = readFileSync(path, 'utf8')
    for (const [name, next] of renamed) text = text.replaceAll(name, next)
    writeFileSync(path, path === page ? text.replace('<title>Even Keel<', `<title>${NEXT_TITLE}<`) : text)
  }
  const worker = join(folder, 'offline-worker.js')
  const text = readFileSync(worker, 'utf8')
  writeFileSync(worker, text.replace(before, sha256(page)).replace(/"version":"/, '"version":"next-'))
}

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('base64')
}
