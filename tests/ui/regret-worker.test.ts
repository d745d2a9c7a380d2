/** A worker that was killed, that fails, or that may not be: the debrief stands, and what it would have told is asked for again. */
import { afterEach, expect, test, vi } from 'vitest'
import { replay } from '../../src/dialogue/transcript.ts'
import { referenceTo } from '../../src/scoring/reference-to.ts'
import { askRegrets, knownRegrets } from '../../src/ui/debrief/ask-regrets.ts'
import { scripted } from '../support/script.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A talk that nobody asked about yet. */
function aTalk() {
  const script = scripted(
    'opening: venting\n hear = validate -> over\n argue = argue -> over\nover: resolved',
  )
  const reference = referenceTo(script)
  if (!reference) throw new Error('It can be measured.')
  return { reference, transcript: replay(script, ['argue']).transcript }
}

/** Workers that do as they are told with what they are asked. */
function workersThat(answer: (worker: EventTarget) => void) {
  const ended = vi.fn<() => void>()
  class Told extends EventTarget {
    terminate = ended
    postMessage() {
      queueMicrotask(() => answer(this))
    }
  }
  const made = vi.fn<() => EventTarget>(function made() {
    return new Told()
  })
  vi.stubGlobal('Worker', made)
  return { made, ended }
}

test('one that never answers is ended, and nothing is told; the next debrief asks another', async () => {
  vi.useFakeTimers()
  const talk = aTalk()
  const dead = workersThat(() => undefined)
  const asked = askRegrets(talk)
  expect(askRegrets(talk)).toBe(asked)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(await asked).toBeUndefined()
  expect(dead.ended).toHaveBeenCalledOnce()
  const found = { exact: true, all: [] }
  workersThat(worker => worker.dispatchEvent(new MessageEvent('message', { data: found })))
  expect(await askRegrets(talk)).toEqual(found)
  expect(knownRegrets(talk)).toEqual(found)
})

test.each([
  ['is refused', undefined],
  ['fails as it loads, or in the middle', (worker: EventTarget) => worker.dispatchEvent(new Event('error'))],
])('one that %s leaves the work to the page', async (_, answer) => {
  const talk = aTalk()
  if (answer) workersThat(answer)
  else vi.stubGlobal('Worker', undefined)
  const regrets = await askRegrets(talk)
  expect(regrets?.all[0]).toMatchObject({ turn: 1 })
})
