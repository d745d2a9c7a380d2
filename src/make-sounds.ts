/** Makes the sounds of public/sounds anew, and writes down what they were made from; `npm run sounds` runs it. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { making } from './i18n/en-GB/sounds.ts'
import { speechOf } from './i18n/speech.ts'
import { CHANNELS } from './scenario/vocabulary.ts'
import { pcm } from './sounds/pcm.ts'
import { RATE } from './sounds/signal.ts'
import { SOUNDS } from './sounds/sounds.ts'

const FOLDER = 'public/sounds'
const MADE = 'tests/sounds/made.json'

/** Without any mark of the encoder's version or of the day. */
const PLAIN = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact']
const FORMS = {
  webm: ['-c:a', 'libopus', '-application', 'audio'],
  m4a: ['-c:a', 'aac', '-movflags', '+faststart'],
} as const
/** Bits a second: a room is soft and dull, and much longer than a cue. */
const RATES = { webm: { room: '24k', cue: '40k' }, m4a: { room: '32k', cue: '48k' } } as const

const { say } = speechOf('en-GB', making)

mkdirSync(FOLDER, { recursive: true })
const made: Record<string, Record<string, string>> = {}
for (const [name, make] of Object.entries(SOUNDS)) {
  const samples = pcm(make())
  const hashes: Record<string, string> = { pcm: hash(samples) }
  for (const form of ['webm', 'm4a'] as const) {
    const file = `${FOLDER}/${name}.${form}`
    const rate = RATES[form][isRoom(name) ? 'room' : 'cue']
    if (!encode(samples, [...FORMS[form], '-b:a', rate], file)) process.exit(1)
    hashes[form] = hash(readFileSync(file))
  }
  made[name] = hashes
}
writeFileSync(MADE, `${JSON.stringify(made, null, 2)}\n`)
console.log(say('made', { count: Object.keys(made).length, folder: FOLDER }))

/** False where it could not be done; then it has said why. */
function encode(samples: Uint8Array, options: readonly string[], file: string): boolean {
  const heard = ['-f', 's16le', '-ar', String(RATE), '-ac', '1', '-i', '-']
  const { error, status, stderr } = spawnSync(
    'ffmpeg',
    ['-hide_banner', '-loglevel', 'error', '-y', ...heard, ...options, ...PLAIN, file],
    { input: samples, encoding: 'utf8' },
  )
  if (error && 'code' in error && error.code === 'ENOENT') console.error(say('no-ffmpeg'))
  else if (error || status !== 0)
    console.error(say('refused', { file, why: error?.message ?? stderr.trim() }))
  return !error && status === 0
}

function isRoom(name: string): boolean {
  return CHANNELS.some(channel => channel === name)
}

function hash(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes))
}
