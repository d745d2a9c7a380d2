import { describe, expect, test } from 'vitest'
import { embedIn } from '../../src/host/embed.ts'
import { hearing } from '../../src/host/embed-hearing.ts'
import { EMBED_VERSION, type EmbedMessage } from '../../src/host/embed-messages.ts'

const NONCE = '0123456789abcdef0123456789abcdef'
const HELLO = { evenKeel: 'hello', version: EMBED_VERSION, nonce: NONCE }
const PROGRESS: EmbedMessage = { type: 'progress', place: 'cake', turn: 1, share: 0 }

/** A port that remembers what went over it. */
function aPort() {
  const heard: unknown[] = []
  return {
    heard,
    port: { postMessage: (message: unknown) => void heard.push(message) } as unknown as MessagePort,
  }
}

/** A page in a frame, and whoever holds it. */
function framed() {
  const parent = { name: 'the holder' }
  const target = new EventTarget()
  const page = {
    parent: parent as unknown as Window,
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
  } as unknown as Parameters<typeof embedIn>[0]
  const embed = embedIn(page)
  const post = (data: unknown, more: Partial<Record<'source' | 'origin' | 'ports', unknown>> = {}) => {
    const { heard, port } = aPort()
    const event = Object.assign(new Event('message'), {
      data,
      source: parent,
      origin: 'https://school.example',
      ports: [port],
      ...more,
    })
    target.dispatchEvent(event)
    return heard
  }
  return { embed, post }
}

describe('a page in a frame', () => {
  test('says nothing before it is spoken to, and then what it had to say', () => {
    const { embed, post } = framed()
    embed.tell({ type: 'ready', programme: 'certificate', locale: 'en-GB' })
    const heard = post(HELLO)
    embed.tell(PROGRESS)
    expect(heard).toEqual([
      { type: 'ready', programme: 'certificate', locale: 'en-GB', version: 1, nonce: NONCE },
      { ...PROGRESS, version: 1, nonce: NONCE },
    ])
  })

  test('keeps of many heights the last, and of much else not all', () => {
    const { embed, post } = framed()
    for (let height = 1; height <= 500; height++) embed.tell({ type: 'height', height })
    for (let turn = 0; turn < 500; turn++) embed.tell({ ...PROGRESS, turn })
    const heard = post(HELLO)
    expect(heard.length).toBeLessThanOrEqual(100)
    expect(heard.at(-1)).toMatchObject({ turn: 499 })
  })

  test('that nobody holds waits for nobody', () => {
    const listened: string[] = []
    const page = { addEventListener: (name: string) => listened.push(name) } as unknown as Window
    Object.assign(page, { parent: page })
    embedIn(page).tell(PROGRESS)
    expect(listened).toEqual([])
  })
})

/** Each a way in that must be shut. */
type Posted = Partial<Record<'source' | 'origin' | 'ports', unknown>>
const HOSTILE: readonly (readonly [name: string, data: unknown, more?: Posted])[] = [
  ['another window', HELLO, { source: {} }],
  ['no window', HELLO, { source: null }],
  ['a page without an origin', HELLO, { origin: 'null' }],
  ['an empty origin', HELLO, { origin: '' }],
  ['no port', HELLO, { ports: [] }],
  ['two ports', HELLO, { ports: [aPort().port, aPort().port] }],
  ['another version', { ...HELLO, version: 2 }],
  ['a version as a text', { ...HELLO, version: '1' }],
  ['no nonce', { evenKeel: 'hello', version: 1 }],
  ['a short nonce', { ...HELLO, nonce: 'a' }],
  ['a nonce of a megabyte', { ...HELLO, nonce: 'a'.repeat(1_000_000) }],
  ['a nonce that is markup', { ...HELLO, nonce: '<img src=x onerror=alert(1)>' }],
  ['a nonce that is an object', { ...HELLO, nonce: { toString: () => NONCE } }],
  ['another word', { ...HELLO, evenKeel: 'give me the scores' }],
  ['a text', JSON.stringify(HELLO)],
  ['nothing', null],
  ['undefined', undefined],
  ['a list', [HELLO]],
  ['a number', 1],
]

describe('a hostile holder', () => {
  test.each(HOSTILE.map(([name, data, more]) => ({ name, data, more })))(
    'is not answered: $name',
    ({ data, more }) => {
      const { embed, post } = framed()
      const heard = post(data, more)
      embed.tell(PROGRESS)
      expect(heard).toEqual([])
      // And whoever is right is answered all the same.
      expect(post(HELLO)).toHaveLength(1)
    },
  )

  test('that says hello again, or a thousand times, takes nothing over', () => {
    const { embed, post } = framed()
    const first = post(HELLO)
    const later = Array.from({ length: 1000 }, () => post({ ...HELLO, nonce: 'f'.repeat(32) }))
    embed.tell(PROGRESS)
    expect(first).toHaveLength(1)
    expect(later.flat()).toEqual([])
  })
})

const TOLD = { ...PROGRESS, version: 1, nonce: NONCE }
const RESULT = {
  type: 'result',
  version: 1,
  nonce: NONCE,
  programme: 'certificate',
  place: null,
  scenario: null,
  scores: { empathy: 80, boundaries: null, compensation: 100 },
  overall: 80,
  passed: true,
}

describe('whoever holds a page', () => {
  test('hears what is told, without what was only for the two of them', () => {
    const hear = hearing(NONCE, () => 0)
    expect(hear(TOLD)).toEqual({ ...PROGRESS, version: 1 })
    expect(hear(RESULT)).toMatchObject({ type: 'result', overall: 80, passed: true })
    expect(hear({ type: 'height', height: 900, version: 1, nonce: NONCE })).toEqual({
      type: 'height',
      height: 900,
      version: 1,
    })
  })

  test.each([
    ['another nonce, as from a page before', { ...TOLD, nonce: 'f'.repeat(32) }],
    ['no nonce', { ...PROGRESS, version: 1 }],
    ['another version', { ...TOLD, version: 2 }],
    ['a kind that there is not', { ...TOLD, type: 'navigate' }],
    ['a kind that every object has', { ...TOLD, type: 'constructor' }],
    ['a height beyond all screens', { ...TOLD, type: 'height', height: 1e9 }],
    ['a height below nothing', { ...TOLD, type: 'height', height: -1 }],
    ['a height that is no number', { ...TOLD, type: 'height', height: Number.NaN }],
    ['a height as a text', { ...TOLD, type: 'height', height: '100vh; position: fixed' }],
    ['a score of 101', { ...RESULT, overall: 101 }],
    ['a score as a text', { ...RESULT, overall: '80' }],
    ['scores that are none', { ...RESULT, scores: { empathy: '<b>' } }],
    ['a result that is perhaps passed', { ...RESULT, passed: 'yes' }],
    ['a name of a megabyte', { ...TOLD, place: 'a'.repeat(1_000_000) }],
    ['a text', 'result'],
    ['nothing', null],
  ])('hears nothing of %s', (_, data) => {
    expect(hearing(NONCE, () => 0)(data)).toBeUndefined()
  })

  test('hears no flood, and hears again when it is over', () => {
    let now = 0
    const hear = hearing(NONCE, () => now)
    const heard = Array.from({ length: 10_000 }, () => hear(TOLD)).filter(Boolean)
    expect(heard).toHaveLength(50)
    now = 2000
    expect(hear(TOLD)).toEqual({ ...PROGRESS, version: 1 })
  })
})
