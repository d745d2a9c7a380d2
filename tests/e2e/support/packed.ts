/** Packages for the browser: the player as it is now, around a programme of two short talks. */
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll } from 'vitest'
import type { PackageForm } from '../../../src/course/packed.ts'
import { readScenario } from '../../../src/scenario/read.ts'
import { CAKE, ran } from '../../commands/world.ts'
import { unpacked } from '../../support/unpacked.ts'

export type Packed = ReadonlyMap<string, Uint8Array>

export const PROGRAMME = `format: 1
id: two-cakes
title: "Two cakes"
mode: assessment
pass: 60
attempts: 1
languages: [en-GB]
stages:
  - { id: first, title: "First", scenarios: [cake] }
  - { id: second, title: "Second", opens: when-finished, scenarios: [bun] }
`
export const BUN = CAKE.replace('id: cake', 'id: bun').replace(/^title: .*$/m, 'title: "The bun"')

/** 72, 70 and 100: 70 overall, where the programme asks for 60. */
export const WAY = ['own-it', 'ten-minutes', 'no-free-cakes', 'name-and-five', 'i-will-bring-it']

/** The words of every reply in it, by its id: both talks are of the same words. */
export const SAYS: ReadonlyMap<string, string> = new Map(
  Object.values(readScenario(CAKE).scenario?.beats ?? {}).flatMap(beat =>
    beat.kind === 'moment' ? beat.replies.map(({ id, say }) => [id, say] as const) : [],
  ),
)

/** Builds the player once for a file of tests; gives what packs the programme, by path. */
export function usePlayer(): (as: PackageForm) => Promise<Packed> {
  const out = `node_modules/.tmp/player-${process.pid}`
  let player: Readonly<Record<string, Uint8Array>> = {}
  beforeAll(async () => {
    const before = process.env['NODE_ENV']
    process.env['NODE_ENV'] = 'production'
    await build({ logLevel: 'error', mode: 'player', build: { outDir: out, emptyOutDir: true } })
    process.env['NODE_ENV'] = before
    player = Object.fromEntries([...filesIn(out)].map(([path, bytes]) => [`dist/player/${path}`, bytes]))
  })
  afterAll(() => rmSync(out, { recursive: true, force: true }))
  return async as => {
    const given = { 'programme.yaml': PROGRAMME, 'cake.yaml': CAKE, 'bun.yaml': BUN, ...player }
    const { files, err } = await ran(`package programme.yaml --as ${as} --out it`, { files: given })
    const zip = files.get('it')
    if (zip instanceof Uint8Array) return unpacked(zip)
    const inside = [...files].filter(([path]) => path.startsWith('it/'))
    if (inside.length === 0) throw new Error(err)
    return new Map(inside.map(([path, bytes]) => [path.slice(3), bytes as Uint8Array]))
  }
}

function filesIn(folder: string): Packed {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return new Map(
    entries
      .filter(entry => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map(path => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]),
  )
}
