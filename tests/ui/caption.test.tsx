/** What is heard can be read, and a screen reader is not made to talk over it. */
import { render, screen } from '@testing-library/react'
import { act } from 'react'
import { expect, test } from 'vitest'
import { CUES, type Cue, soundIn } from '../../src/host/sound.ts'
import { captions } from '../../src/i18n/en-GB/sounds.ts'
import { say } from '../../src/i18n/sounds-speech.ts'
import { Caption } from '../../src/ui/parts/caption.tsx'

/** A sound that is on and never arrives. */
function shown() {
  const sound = soundIn(
    () => true,
    () => undefined,
    () => new Promise(() => undefined),
  )
  render(<Caption sound={sound} />)
  return (cue: Cue) => act(() => sound.cue(cue))
}

test('nothing is said of nothing', () => {
  shown()
  expect(document.body).toHaveTextContent('')
})

test('the last cue is named, and no other', () => {
  const cue = shown()
  cue('ring')
  expect(screen.getByText('(The phone rings.)')).toBeVisible()
  cue('pick-up')
  expect(document.body).toHaveTextContent(/^\(The phone is picked up\.\)$/)
})

test('the same cue again is a new caption', () => {
  const cue = shown()
  cue('message')
  const first = screen.getByText('(A message arrives.)')
  cue('message')
  expect(screen.getByText('(A message arrives.)')).not.toBe(first)
})

test('it is no live region, and not hidden', () => {
  const cue = shown()
  cue('bell')
  expect(screen.queryByRole('status')).toBeNull()
  expect(document.querySelector('[aria-live], [aria-hidden], output, [role]')).toBeNull()
})

test('each cue has words of its own, in brackets', () => {
  expect(Object.keys(captions)).toEqual([...CUES])
  const words = CUES.map(cue => say(cue))
  expect(new Set(words).size).toBe(CUES.length)
  for (const caption of words) expect(caption).toMatch(/^\([A-Z][^!—"]+\.\)$/)
})
