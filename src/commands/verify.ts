/** `verify`: whether a credential is genuine, by what is at hand; nothing is fetched. */
import { type Who, whoOf } from '../credential/identity.ts'
import { type DidDocument, readDidDocument } from '../credential/issuer-key.ts'
import { readStrictJson } from '../credential/strict-json.ts'
import { refused, type Verdict } from '../credential/verdict.ts'
import { say } from './certify-speech.ts'
import { objectionWords } from './certify-words.ts'
import type { Command, Given } from './command.ts'
import { contentsOf } from './paths.ts'
import { Stop } from './stop.ts'
import type { Verifying } from '../signing/verify.ts'
import { againstAttempts } from './verify-attempts.ts'
import { verdictJson } from './verify-json.ts'
import { verifyReport } from './verify-report.ts'
import type { World } from './world.ts'

/** Bytes; whatever is larger is no credential, and is not made into text. */
const MOST_BYTES = 2 * 1024 * 1024

export const verifyCommand: Command = {
  options: { issuer: 'text', for: 'text', attempts: 'text', programme: 'text', scenarios: 'text' },
  async run(given, world) {
    const [path, ...more] = given.words
    if (path === undefined) throw new Stop(say('verify-what'), say('verify-what-help'))
    const attempts = given.text('attempts')
    // Behind --attempts stands what they are read from; without it every word is a credential.
    const sources = attempts === undefined ? undefined : [attempts, ...more]
    const paths = sources === undefined ? given.words : [path]
    const issuer = { ...(await issuerIn(given, world)), who: whoIn(given) }
    const found: Found[] = []
    for (const one of paths) {
      const signature = await signatureOf(await contentsOf(one, world), issuer, world)
      const compared = sources && (await againstAttempts(signature, sources, given, world))
      found.push({ path: one, ...(compared ?? { verdict: signature, objections: [], same: null }) })
    }
    world.out(given.has('json') ? asJson(found) : asText(found, given, world))
    return found.every(({ verdict }) => verdict.valid) ? 0 : 1
  },
}

interface Found extends Awaited<ReturnType<typeof againstAttempts>> {
  readonly path: string
}

async function signatureOf(bytes: Uint8Array, asked: Omit<Verifying, 'now'>, world: World): Promise<Verdict> {
  if (bytes.length > MOST_BYTES) return refused('too-large')
  const { verify } = await import('../signing/verify.ts')
  return verify(new TextDecoder().decode(bytes), { now: world.now(), ...asked })
}

/** One is an object by itself, of several each has its path. */
function asJson(found: readonly Found[]): string {
  const told = found.map(({ path, verdict, objections, same }) => ({
    ...(found.length > 1 && { path }),
    ...verdictJson(verdict),
    attemptsSame: same,
    objections: objections.map(objection => ({ ...objection, message: objectionWords(objection) })),
  }))
  return `${JSON.stringify(told.length > 1 ? told : told[0], null, 2)}\n`
}

function asText(found: readonly Found[], given: Given, world: World): string {
  const who = given.text('for') ?? null
  return found
    .map(({ path, verdict, ...beside }) => {
      const report = verifyReport(verdict, { ...beside, who }, world)
      return found.length > 1 ? `${path}\n${report}` : report
    })
    .join('\n')
}

function whoIn(given: Given): Who | null {
  const words = given.text('for')
  if (words === undefined) return null
  const who = whoOf(words)
  if (!who) throw new Stop(say('bad-for'))
  return who
}

/** A DID says who it has to be; a file has their key as well. */
async function issuerIn(
  given: Given,
  world: World,
): Promise<{ issuer: string | null; document: DidDocument | null }> {
  const text = given.text('issuer')
  if (text === undefined) return { issuer: null, document: null }
  if (text.startsWith('did:')) return { issuer: text, document: null }
  const json = readStrictJson(new TextDecoder().decode(await contentsOf(text, world)))
  const document = 'fault' in json ? null : readDidDocument(json.value)
  if (!document) throw new Stop(say('issuer-file', { path: text }), say('issuer-file-help'))
  return { issuer: document.id, document }
}
