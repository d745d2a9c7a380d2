/** What other pages, an address and the browser's own store say to ours, gone wrong. */
import fc from 'fast-check'
import { describe } from 'vitest'
import { stoodBefore } from '../../src/dialogue/fork.ts'
import { embedIn } from '../../src/host/embed.ts'
import { hearing } from '../../src/host/embed-hearing.ts'
import { moreTimeIn } from '../../src/host/more-time.ts'
import { settingsOf } from '../../src/host/settings.ts'
import { bestOf } from '../../src/i18n/language.ts'
import { cleanName } from '../../src/practice/talk-file.ts'
import { DONE } from './support/attempts.ts'
import { edits, pick, which } from './support/edits.ts'
import { editedJson } from './support/edited-json.ts'
import { editedText } from './support/edited-text.ts'
import { expectHolds, expectSame, expectWithin } from './support/follow.ts'
import { fuzz } from './support/fuzz.ts'

const NONCE = '0123456789abcdef0123456789abcdef'
const HELLO = { evenKeel: 'hello', version: 1, nonce: NONCE }
const TOLD: readonly [object, ...object[]] = [
  { type: 'ready', programme: 'calm', locale: 'en-GB' },
  { type: 'progress', place: 'counter', turn: 3, share: 0.5 },
  { type: 'height', height: 900 },
  {
    type: 'result',
    programme: 'calm',
    place: 'counter',
    scenario: 'counter',
    scores: { empathy: 80, boundaries: null, compensation: 60 },
    overall: 60,
    passed: null,
  },
]
const SETTINGS = {
  sound: true,
  theme: 'dark',
  motion: 'full',
  pace: 'slow',
  timer: 2,
  voices: 'off',
  keys: false,
  language: 'de-DE',
  readAloud: true,
}

describe('whatever is said to a page, it is heard or it is not', () => {
  fuzz('greeting of the page that holds it', {
    usual: 10_000,
    cases: fc.tuple(edits, which).map(([changes, how]) => [editedJson(HELLO, changes), how] as const),
    reads([data, how]) {
      const answered: unknown[] = []
      const port = { postMessage: (message: unknown) => answered.push(message) }
      const parent = {}
      let listen: ((event: object) => void) | undefined
      const page = {
        parent,
        addEventListener: (_: string, to: typeof listen) => (listen = to),
        removeEventListener: () => (listen = undefined),
      }
      const embed = embedIn(page as never)
      embed.tell({ type: 'height', height: 7 })
      listen?.({
        source: how % 7 === 0 ? page : parent,
        origin: how % 5 === 0 ? 'null' : 'https://a.example',
        data,
        ports: how % 3 === 0 ? [] : [port],
      })
      const isGreeted = JSON.stringify(data)?.includes('"evenKeel":"hello"') ?? false
      expectHolds(answered.length > 0 ? isGreeted : listen !== undefined, data)
    },
  })

  fuzz('message to the page that holds it', {
    usual: 10_000,
    cases: fc
      .tuple(which, edits)
      .map(([one, changes]) => editedJson({ ...pick(TOLD, one), version: 1, nonce: NONCE }, changes)),
    reads(data) {
      const heard = hearing(NONCE, () => 0)(data)
      if (!heard) return
      expectHolds(!('nonce' in heard), heard)
      if (heard.type === 'height') expectWithin(heard.height, 0, 20_000)
      if (heard.type === 'progress') expectWithin(heard.share, 0, 1)
      if (heard.type === 'result') {
        expectWithin(heard.overall, 0, 100)
        const { empathy = null, boundaries = null, compensation = null } = heard.scores
        for (const score of [empathy, boundaries, compensation])
          if (score !== null) expectWithin(score, 0, 100)
      }
    },
  })

  fuzz('settings', {
    usual: 10_000,
    cases: fc.tuple(edits).map(([changes]) => editedJson(SETTINGS, changes)),
    reads(found) {
      if (typeof found !== 'object' || found === null) return
      const settings = settingsOf({ ...found })
      expectSame(settingsOf({ ...settings }), settings)
      const { language = '' } = settings
      bestOf([language])
    },
  })

  fuzz('number of minutes more', {
    usual: 10_000,
    cases: fc.tuple(edits).map(([changes]) => editedText('1.5', changes)),
    reads(text) {
      const found = moreTimeIn(() => ({ getItem: () => text }) as unknown as Storage).read()
      expectWithin(found, 1, 2)
    },
  })

  fuzz('turn in an address', {
    usual: 10_000,
    cases: fc.tuple(edits).map(([changes]) => editedText('1', changes)),
    reads(text) {
      const stood = stoodBefore(DONE, Number(text))
      if (stood) expectWithin(stood.length, 0, DONE.events.length)
    },
  })

  fuzz('name that was typed', {
    usual: 10_000,
    cases: fc.tuple(edits).map(([changes]) => editedText('Ada Test', changes)),
    reads(name) {
      const clean = cleanName(name)
      expectSame(cleanName(clean), clean)
      expectWithin(Array.from(clean).length, 0, 80)
    },
  })
})
