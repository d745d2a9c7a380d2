/** The world of a running process: its disk, its streams, its clock. Only the entry point calls this. */
import { randomBytes, randomUUID } from 'node:crypto'
import {
  appendFileSync,
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
  watch,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { createInterface, type Interface } from 'node:readline'
import type { Files, World } from './world.ts'

/** Editors save in several steps; they are over by then. */
const SETTLED = 80
const USUAL_COLUMNS = 80

export function worldOf(process: NodeJS.Process): World {
  const { stdin, stdout, stderr, env } = process
  for (const stream of [stdout, stderr]) {
    // Whoever read our output has seen enough, as `| head` has: that is no mistake.
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      process.exit()
    })
  }
  // An empty NO_COLOR means nothing, by its own convention.
  const colour = !env['NO_COLOR'] && (Boolean(env['FORCE_COLOR']) || (stdout.isTTY && env['TERM'] !== 'dumb'))
  return {
    files,
    stdin: async () => {
      const chunks: Buffer[] = []
      for await (const chunk of stdin) chunks.push(Buffer.from(chunk as Uint8Array))
      return Buffer.concat(chunks)
    },
    ask: asker(process),
    out: text => void stdout.write(text),
    err: text => void stderr.write(text),
    terminal: { in: stdin.isTTY, out: stdout.isTTY, err: stderr.isTTY },
    columns: (stdout.isTTY ? stdout.columns : 0) || Number(env['COLUMNS']) || USUAL_COLUMNS,
    colour,
    now: () => Date.now(),
    randomSeed: () => randomBytes(4).readUInt32BE(),
    newId: () => randomUUID(),
    stopped: () => new Promise(resolve => void process.once('SIGINT', resolve)),
    engine: __ENGINE__,
    player: join(import.meta.dirname, '../player'),
  }
}

const files: Files = {
  kind(path) {
    const stats = statSync(path, { throwIfNoEntry: false })
    if (!stats) return 'none'
    return stats.isDirectory() ? 'folder' : 'file'
  },
  read: path => readFileSync(path),
  pieces: piecesOf,
  size: path => statSync(path).size,
  list: folder => readdirSync(folder).toSorted(),
  write: (path, contents) => writeFileSync(path, contents),
  append: (path, text) => appendFileSync(path, text),
  writePrivate(path, text) {
    try {
      writeFileSync(path, text, { mode: 0o600, flag: 'wx' })
      return true
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
      throw error
    }
  },
  makeFolder: path => void mkdirSync(path, { recursive: true }),
  watch(path, changed) {
    let timer: NodeJS.Timeout | undefined
    const watcher = watch(path, () => {
      clearTimeout(timer)
      timer = setTimeout(changed, SETTLED)
    })
    return () => {
      clearTimeout(timer)
      watcher.close()
    }
  },
}

/** Bytes. */
const PIECE = 1024 * 1024

function* piecesOf(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r')
  try {
    for (;;) {
      const piece = new Uint8Array(PIECE)
      const length = readSync(file, piece)
      if (length === 0) return
      yield piece.subarray(0, length)
    }
  } finally {
    closeSync(file)
  }
}

/** Asks line by line; the reader of the terminal is opened at the first question only. */
function asker(process: NodeJS.Process): World['ask'] {
  const { stdin, stdout, stderr } = process
  const waiting: ((line: string | null) => void)[] = []
  const early: string[] = []
  let reader: Interface | undefined
  let ended = false
  const open = () => {
    const made = createInterface({
      input: stdin,
      output: stdout.isTTY ? stdout : stderr,
      terminal: stdin.isTTY,
    })
    made.on('line', line => {
      const answer = waiting.shift()
      if (answer) answer(line)
      else early.push(line)
      // Between questions the process may end.
      if (stdin.isTTY && waiting.length === 0) made.pause()
    })
    made.on('SIGINT', () => made.close())
    made.on('close', () => {
      ended = true
      for (const answer of waiting.splice(0)) answer(null)
    })
    return made
  }
  return prompt => {
    reader ??= open()
    const line = early.shift()
    if (line !== undefined) return Promise.resolve(line)
    if (ended) return Promise.resolve(null)
    const answer = new Promise<string | null>(resolve => void waiting.push(resolve))
    reader.setPrompt(prompt)
    reader.prompt()
    return answer
  }
}
