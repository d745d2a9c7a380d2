/** The voices of a device: found late, asked for by language, and missed without harm. */
import { afterEach, expect, test, vi } from 'vitest'
import { voiceIn } from '../../src/host/voice.ts'

interface Said {
  readonly text: string
  lang?: string
  voice?: { readonly lang: string }
}

/** A device that has these voices, sooner or later. */
function device(...languages: readonly string[]) {
  let voices = languages.map(lang => ({ lang }))
  const said: (Said | 'hush')[] = []
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak: (utterance: Said) => said.push(utterance),
    cancel: () => said.push('hush'),
  })
  vi.stubGlobal('speechSynthesis', speech)
  vi.stubGlobal('SpeechSynthesisUtterance', function utterance(text: string): Said {
    return { text }
  })
  return {
    said,
    find(lang: string) {
      voices = [...voices, { lang }]
      speech.dispatchEvent(new Event('voiceschanged'))
    },
  }
}

afterEach(() => vi.unstubAllGlobals())

test('a browser that cannot speak has no voices, and is not asked to', () => {
  const voice = voiceIn()
  expect(voice.available()).toBe(false)
  voice.watch(() => undefined)()
  voice.speak('Hello', 'en-GB')
  voice.stop()
})

test('voices that are found late are told, until no one listens', () => {
  const { find } = device()
  const voice = voiceIn()
  const told = vi.fn<() => void>()
  const stop = voice.watch(told)
  expect(voice.available()).toBe(false)
  find('en-GB')
  expect(voice.available()).toBe(true)
  stop()
  find('de-DE')
  expect(told).toHaveBeenCalledOnce()
})

test.each([
  ['en-GB', ['de-DE', 'en-US', 'en-GB'], 'en-GB'],
  ['en-GB', ['de-DE', 'en_GB'], 'en_GB'],
  ['en-GB', ['de-DE', 'en-US'], 'en-US'],
  ['en-GB', ['de-DE'], undefined],
])('%s among %j is spoken by %s', (language, voices, by) => {
  const { said } = device(...voices)
  voiceIn().speak('Hello', language)
  expect(said).toEqual(['hush', { text: 'Hello', lang: language, ...(by && { voice: { lang: by } }) }])
})
