/** A small programme with a player to pack it with, and what lies in what was packed. */
import type { ThirdParty } from '../../src/course/third-party.ts'
import { unpacked } from '../support/unpacked.ts'
import { CAKE, ran } from './world.ts'

export const PROGRAMME = `format: 1
id: certificate
title: "Cakes & kindness"
mode: assessment
attempts: 2
stages:
  - { id: first, title: "First", scenarios: [cake] }
  - { id: second, title: "Second", opens: when-passed, scenarios: [bun] }
`

/** Somebody else’s work. */
function part(name: string) {
  return { name, version: '2.0.1', licence: 'ISC', text: `Copyright of ${name}, who asks to be named.\n` }
}

/** What the build makes of the player, in small. */
const PLAYER = {
  'dist/player/built.json': JSON.stringify({
    'index.html': {
      file: 'assets/index.js',
      dynamicImports: [
        'src/i18n/german.ts',
        'src/i18n/pseudo.ts',
        'src/host/lms/scorm.ts',
        'src/host/lms/cmi5.ts',
      ],
    },
    'src/i18n/german.ts': { file: 'assets/german.js' },
    'src/i18n/pseudo.ts': { file: 'assets/pseudo.js' },
    'src/host/lms/scorm.ts': { file: 'assets/scorm.js' },
    'src/host/lms/cmi5.ts': { file: 'assets/cmi5.js' },
  }),
  'dist/player/third-party.json': JSON.stringify({
    own: { name: 'even-keel', version: '1.2.3', licence: 'MIT', text: 'Ours.', needs: ['kindly'] },
    others: [
      { ...part('@kind/deed'), needs: [], files: ['assets/index.js'] },
      { ...part('kindly'), needs: ['@kind/deed'], files: ['assets/index.js', 'assets/scorm.js'] },
      { ...part('only-in-german'), needs: [], files: ['assets/german.js'] },
    ],
  } satisfies ThirdParty),
  ...Object.fromEntries(
    ['index.html', 'theme.js', 'icons/mark.svg', 'embed.js']
      .concat(['index', 'german', 'pseudo', 'scorm', 'cmi5'].map(name => `assets/${name}.js`))
      .concat(
        ['better', 'worse', 'ring', 'pick-up', 'hang-up', 'bell', 'typing', 'message'].map(
          name => `sounds/${name}.webm`,
        ),
      )
      .map(path => [`dist/player/${path}`, `the player’s ${path}`]),
  ),
}

export const FILES: Readonly<Record<string, string>> = {
  ...PLAYER,
  'course/programme.yaml': PROGRAMME,
  'course/cake.yaml': CAKE,
  'course/bun.yaml': CAKE.replace('id: cake', 'id: bun').replace(
    /^title: .*$/m,
    'title: "A bun <for> “Ann”"',
  ),
  'course/unused.yaml': CAKE.replace('id: cake', 'id: unused'),
}

export async function pack(options: string, files: Readonly<Record<string, string>> = FILES) {
  return ran(`package course/programme.yaml ${options}`, { files })
}

export function zipOf(files: ReadonlyMap<string, string | Uint8Array>, path: string) {
  const zip = files.get(path)
  if (!(zip instanceof Uint8Array)) throw new Error(`${path} was not written`)
  return { zip, inside: unpacked(zip) }
}

export const textIn = (inside: ReadonlyMap<string, Uint8Array>, path: string) =>
  new TextDecoder().decode(inside.get(path))
