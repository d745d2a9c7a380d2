// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { scriptOf } from '../../src/dialogue/script.ts'
import { drawnMap } from '../../src/map/draw.ts'
import { layoutOf } from '../../src/map/layout.ts'
import { coloursOn, STEPS, stepOf } from '../../src/map/look.ts'
import { planOf } from '../../src/map/plan.ts'
import { EVIL, poisoned } from '../support/poisoned.ts'
import { provenOf } from '../support/proven.ts'
import { SHIPPED } from '../support/shipped.ts'

function drawn(script: (typeof SHIPPED)[number]['script']): { svg: Element; text: string } {
  const plan = planOf(script, provenOf(script))
  const text = drawnMap(plan, layoutOf(plan)).markup
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
  expect(parsed.querySelector('parsererror')).toBeNull()
  return { svg: parsed.documentElement, text }
}

describe.each(SHIPPED)('$name as SVG', ({ script, scenario }) => {
  const proof = provenOf(script)
  const { svg } = drawn(script)
  const beats = [...svg.querySelectorAll('.beat')]
  const beatOf = (id: string) => beats.find(beat => beat.querySelector('.id')?.textContent === id)

  test('can be read without seeing it, or its colours', () => {
    expect(svg.getAttribute('role')).toBe('img')
    expect(svg.querySelector('title')?.textContent).toContain(scenario.title)
    const best = [
      ...[...proof.endings].map(([id, ending]) => [id, ending.best ?? 0]),
      ...[...proof.moments].map(([id, { attainable }]) => [id, attainable?.max ?? null]),
    ] as const
    const figured = best.filter(([id, score]) => id !== 'note' && score !== null)
    expect(figured.length).toBeGreaterThan(10)
    for (const [id, score] of figured)
      expect(beatOf(String(id))?.querySelector('.figure')?.textContent).toBe(String(score))
  })

  test('says of each beat how it is said or how it ends, and which anger arrives', () => {
    for (const [id, { anger }] of proof.arrivals.beats) {
      const words = beatOf(id)?.textContent ?? ''
      const { moment } = script.moments.get(id) ?? {}
      const said = id === 'note' ? 'one last turn' : `anger ${anger[0]}`
      expect(words).toContain(said)
      expect(words).toContain(moment?.tone ?? '')
    }
  })

  test('tells endings by their shape, and those where the customer left by their line', () => {
    for (const { id, ends } of script.endings.values()) {
      const beat = beatOf(id)
      expect(beat?.querySelector('.box')?.getAttribute('d')).toContain('L')
      expect(beat?.classList.contains('customer-left')).toBe(ends === 'customer-left')
    }
  })
})

test('markup in the words of an author is text', () => {
  const [first] = SHIPPED
  if (!first) throw new Error('There is a shipped scenario.')
  const { svg, text } = drawn(scriptOf(poisoned(first.scenario)))
  expect(svg.querySelector('script, img, foreignObject')).toBeNull()
  expect(svg.querySelector('title')?.textContent).toBe(`Map of “${EVIL}”`)
  expect(text).not.toContain('<script')
})

describe('the colours', () => {
  const [, light = '', dark = ''] =
    /^:root\{(.*?)\}@media.*?\{:root\{(.*)\}\}$/.exec(coloursOn(':root')) ?? []

  test.each([
    ['light', light],
    ['dark', dark],
  ])('of a score can be told from the words on them, %s', (_, declared) => {
    const colours = new Map(declared.split(';').map(one => one.split(':') as [string, string]))
    for (const { step } of STEPS) {
      const pair = [colours.get(`--step-${step}`), colours.get(`--on-step-${step}`)]
      expect(contrast(pair[0] ?? '', pair[1] ?? '')).toBeGreaterThan(5)
    }
  })

  test('part what passes from what does not', () => {
    expect([100, 85, 84, 70, 69, 50, 30, 29, 0].map(stepOf)).toEqual([5, 5, 4, 4, 3, 3, 2, 1, 1])
  })
})

function contrast(a: string, b: string): number {
  const [bright = 0, dim = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (bright + 0.05) / (dim + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
