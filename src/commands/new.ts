/** `new`: starts a scenario or a programme from a small one that is complete and passes `check`. */
import { join, relative } from 'node:path'
import type { Command } from './command.ts'
import { widthOf, wrap } from './paper.ts'
import { say } from './say.ts'
import { PROGRAMME_FILE, shelfOf } from './shelf.ts'
import { Stop } from './stop.ts'
import type { Files } from './world.ts'
import programmeTemplate from './template-programme.txt?raw'
import template from './template.txt?raw'

/** Where the generated schemas of this checkout stand; editors read them for completion. */
const SCHEMA = 'public/scenario.schema.json'
const PROGRAMME_SCHEMA = 'public/programme.schema.json'

export const begin: Command = {
  options: { to: 'text', programme: 'switch' },
  async run(given, world) {
    const [name, ...rest] = given.words
    if (name === undefined || rest.length > 0) throw new Stop(say('new-what'))
    if (!/^[a-z][a-z0-9-]*$/.test(name)) throw badName(name)
    const folder = given.text('to') ?? 'scenarios'
    const asProgramme = given.has('programme')
    const path = join(folder, asProgramme ? `${name}.${PROGRAMME_FILE}` : `${name}.yaml`)
    if (world.files.kind(path) !== 'none') throw new Stop(say('new-exists', { path }), say('new-exists-help'))
    const schema = relative(folder, asProgramme ? PROGRAMME_SCHEMA : SCHEMA).replaceAll('\\', '/')
    const text = asProgramme
      ? programmeFor(name, path, schema, placesIn(folder, world.files))
      : templateFor(name, path, schema)
    world.files.makeFolder(folder)
    world.files.write(path, text)
    const width = widthOf(world)
    const next = say(asProgramme ? 'new-programme-next' : 'new-next', { path })
    if (given.has('json')) world.out(`${JSON.stringify({ path })}\n`)
    else world.out(`${wrap(say('new-written', { path }), width)}\n${wrap(next, width)}\n`)
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

function programmeFor(name: string, path: string, schema: string, scenarios: readonly string[]): string {
  return programmeTemplate
    .replace('../public/programme.schema.json', schema)
    .replaceAll('THIS-FILE', path)
    .replace('id: NAME', `id: ${name}`)
    .replace('PLACES', scenarios.map(scenario => `      - ${scenario}`).join('\n'))
}

/** The scenarios of a folder that can be played, gentle ones first. */
function placesIn(folder: string, files: Files): readonly string[] {
  const there = files.kind(folder) === 'folder' ? [...shelfOf(folder, files).values()] : []
  const scenarios = there.filter(one => one !== 'faulty')
  if (scenarios.length === 0)
    throw new Stop(say('new-programme-alone', { folder }), say('new-programme-alone-help'))
  return scenarios.toSorted((a, b) => a.level - b.level || (a.id < b.id ? -1 : 1)).map(({ id }) => id)
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
