/** What a provider has at hand: the course, a key, and the record of somebody who passed. */
import { expect } from 'vitest'
import { PROGRAMME, record, statements } from './lms-record.ts'
import { attempt, BEST, CAKE, ran } from './world.ts'

const words = (command: string) => command.split(' ')

export type Files = Readonly<Record<string, string>>

/** What was there before, with what a command wrote. */
export async function after(files: Files, ...commands: readonly string[]) {
  let now: Record<string, string> = { ...files }
  for (const command of commands) {
    const done = await ran(words(command), { files: now })
    now = Object.fromEntries([...done.files].map(([path, text]) => [path, String(text)]))
  }
  return now
}

/** An assessment that passed. */
export const good = await attempt(BEST, '--mode', 'assessment')

export const HERE: Files = await after(
  {
    'scenarios/cake.yaml': CAKE,
    'scenarios/programme.yaml': PROGRAMME,
    'lms.json': record(statements(good)),
  },
  'certify --new-key academy.key.json',
)

export const certify = (files: Files, more = '') =>
  ran(words(`certify scenarios/programme.yaml lms.json --key academy.key.json --json ${more}`.trim()), {
    files,
  })

/** Why nobody is certified by this record. */
export async function objections(lms: string, more = '', files: Files = {}) {
  const { code, json } = await certify({ ...HERE, ...files, 'lms.json': lms }, more)
  expect(code).toBe(1)
  return (json()['objections'] as { code: string }[]).map(objection => objection.code)
}
