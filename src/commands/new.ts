/** `new`: starts a scenario from a small one that is complete and passes `check`. */
import { join, relative } from 'node:path'
import type { Command } from './command.ts'
import { widthOf, wrap } from './paper.ts'
import { say } from './say.ts'
import { Stop } from './stop.ts'
import template from './template.txt?raw'

/** Where the generated schema of this checkout stands; editors read it for completion. */
const SCHEMA = 'public/scenario.schema.json'

export const begin: Command = {
  options: { to: 'text' },
  async run(given, world) {
    const [name, ...rest] = given.words
    if (name === undefined || rest.length > 0) throw new Stop(say('new-what'))
    if (!/^[a-z][a-z0-9-]*$/.test(name)) throw badName(name)
    const folder = given.text('to') ?? 'scenarios'
    const path = join(folder, `${name}.yaml`)
    if (world.files.kind(path) !== 'none') throw new Stop(say('new-exists', { path }), say('new-exists-help'))
    world.files.makeFolder(folder)
    world.files.write(path, templateFor(name, path, relative(folder, SCHEMA).replaceAll('\\', '/')))
    const width = widthOf(world)
    if (given.has('json')) world.out(`${JSON.stringify({ path })}\n`)
    else
      world.out(`${wrap(say('new-written', { path }), width)}\n${wrap(say('new-next', { path }), width)}\n`)
    return 0
  },
}

/** The template under a scenario's own name. */
export function templateFor(name: string, path: string, schema: string): string {
  return template
    .replace('../public/scenario.schema.json', schema)
    .replaceAll('THIS-FILE', path)
    .replace('id: NAME', `id: ${name}`)
}

function badName(name: string): Stop {
  const better = name
    .toLowerCase()
    .replace(/\.ya?ml$/, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[-0-9]+|-+$/g, '')
  return new Stop(
    say('new-bad-name', { name }),
    better === '' ? undefined : say('new-bad-name-help', { better }),
  )
}
