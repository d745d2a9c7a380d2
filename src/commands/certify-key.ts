/** `certify --new-key`: a private half that only one’s own account may read, and a public half for everyone. */
import { addressOfDid } from '../credential/issuer-key.ts'
import { didDocumentOf, didOf, privateKey } from '../credential/key-file.ts'
import { type Algorithm, ALGORITHMS } from '../credential/public-key.ts'
import { say } from './certify-speech.ts'
import type { Given } from './command.ts'
import { painter, widthOf, wrap } from './paper.ts'
import { Stop } from './stop.ts'
import type { ExitCode, World } from './world.ts'

/** What the key is called in a did.json; the next one has to have another name. */
const KEY_NAME = 'key-1'

export async function newKey(given: Given, world: World): Promise<ExitCode> {
  const path = given.text('new-key') ?? ''
  const algorithm = algorithmIn(given.text('algorithm') ?? 'EdDSA')
  const did = given.text('did') ?? null
  if (!path.endsWith('.json')) throw new Stop(say('key-name'))
  if (did !== null && addressOfDid(did) === null) throw new Stop(say('bad-did', { did }), say('bad-did-help'))
  const open = path.replace(/\.json$/, '.did.json')
  for (const there of [path, open])
    if (world.files.kind(there) !== 'none')
      throw new Stop(say('key-there', { path: there }), say('key-there-help'))
  const { newPair } = await import('../signing/new-pair.ts')
  const key = privateKey(await newPair(algorithm), did, KEY_NAME)
  // Somebody may have been quicker since it was looked at.
  if (!world.files.writePrivate(path, json(key)))
    throw new Stop(say('key-there', { path }), say('key-there-help'))
  world.files.write(open, json(didDocumentOf(key)))
  tell(given, world, { issuer: didOf(key), algorithm, private: path, public: open })
  return 0
}

function tell(
  given: Given,
  world: World,
  made: { issuer: string; algorithm: Algorithm; private: string; public: string },
): void {
  if (given.has('json')) return world.out(json(made))
  const paint = painter(world)
  const width = widthOf(world)
  const address = addressOfDid(made.issuer)
  world.out(
    [
      wrap(say('key-made'), width),
      // Not wrapped: it is to be copied.
      paint('bold', made.issuer),
      '',
      paint('yellow', wrap(say('key-private', { path: made.private }), width)),
      '',
      wrap(say('key-public-half', { path: made.public }), width),
      wrap(address === null ? say('key-pin') : say('key-publish', { address }), width),
      '',
    ].join('\n'),
  )
}

function algorithmIn(text: string): Algorithm {
  const found = ALGORITHMS.find(known => known.toLowerCase() === text.toLowerCase())
  if (found) return found
  throw new Stop(say('unknown-algorithm', { algorithm: text }), say('the-algorithms'))
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
