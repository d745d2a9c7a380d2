/** The face: the same for the same person and mood, and moved by the mood without a step. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { face } from '../../src/figure/face.ts'
import type { Person } from '../../src/figure/person.ts'
import * as vocabulary from '../../src/scenario/vocabulary.ts'
import { anyMood, anyone, dana } from './support/people.ts'
import { allOf, numbersOf, partOf, pointsOf, skeletonOf } from './support/shapes.ts'

const ways = fc.record({
  speaking: fc.boolean(),
  prop: fc.constantFrom('phone' as const, undefined),
  crop: fc.constantFrom('bust' as const, 'head' as const, undefined),
  look: fc.double({ min: -1, max: 1, noNaN: true }),
  flat: fc.boolean(),
})

const CALM = { anger: 1, trust: 8 }
const HURT = { anger: 1, trust: 1 }
const ANGRY = { anger: 8, trust: 2 }

describe('a drawing', () => {
  test('is the same for the same person, mood and way', () => {
    fc.assert(
      fc.property(anyone, anyMood, ways, (person, mood, way) => {
        expect(face(mood, { ...person }, way)).toEqual(face({ ...mood }, person, { ...way }))
      }),
    )
  })

  test('has the same parts, outlines of the same make and the same colours at every mood, silent or speaking', () => {
    fc.assert(
      fc.property(anyone, anyMood, anyMood, ways, fc.boolean(), (person, one, other, way, speaking) => {
        expect(skeletonOf(face(one, person, way))).toEqual(
          skeletonOf(face(other, person, { ...way, speaking })),
        )
      }),
    )
  })

  test('is made of finite numbers', () => {
    fc.assert(
      fc.property(anyone, anyMood, ways, (person, mood, way) => {
        const written = allOf(face(mood, person, way)).flatMap(({ attributes }) =>
          ['d', 'transform', 'opacity', 'cx', 'cy', 'r', 'strokeWidth'].map(name => attributes[name] ?? ''),
        )
        expect(written.filter(value => /NaN|Infinity|undefined|e-/.test(String(value)))).toEqual([])
      }),
    )
  })

  test('never jumps: a hundredth of a point of mood moves nothing by more than a unit', () => {
    fc.assert(
      fc.property(anyone, anyMood, ways, (person, { anger, trust }, way) => {
        const nearby = { anger: Math.min(10, anger + 0.01), trust: Math.min(10, trust + 0.01) }
        const after = allOf(face(nearby, person, way))
        // Asked of all at once: there are hundreds.
        const jumps = allOf(face({ anger, trust }, person, way)).flatMap(({ part, attributes }, at) =>
          Object.entries(attributes).flatMap(([name, value]) => {
            const then = numbersOf(after[at]?.attributes[name])
            return numbersOf(value)
              .filter((number, place) => !(Math.abs(number - (then[place] ?? NaN)) < 1))
              .map(number => `${part}: ${name} at ${number}`)
          }),
        )
        expect(jumps).toEqual([])
      }),
    )
  })

  test('names nothing that another drawing on the page names, and refers to nothing outside itself', () => {
    fc.assert(
      fc.property(anyone, anyMood, (person, mood) => {
        const shapes = allOf(face(mood, person, { id: 'one', prop: 'phone' }))
        const ids = shapes.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [String(id)]))
        const referred = shapes.flatMap(({ attributes: { clipPath } }) =>
          clipPath === undefined ? [] : [String(clipPath)],
        )
        expect(ids.filter(id => !id.startsWith('one-') || /\s/.test(id))).toEqual([])
        expect(new Set(ids).size).toBe(ids.length)
        expect(referred.toSorted()).toEqual(ids.map(id => `url(#${id})`).toSorted())
      }),
    )
  })

  test('gives no two parts of one group the same name', () => {
    fc.assert(
      fc.property(anyone, anyMood, ways, (person, mood, way) => {
        const drawing = face(mood, person, way)
        for (const shapes of [drawing.shapes, ...allOf(drawing).map(({ inside }) => inside ?? [])]) {
          const parts = shapes.map(({ part }) => part)
          expect(new Set(parts).size).toBe(parts.length)
        }
      }),
    )
  })
})

describe('a mood', () => {
  test.each(['-1 brow', '1 brow'])('of anger draws the %s down, from one point to the next', brow => {
    const heights = Array.from({ length: 11 }, (_, anger) => {
      return pointsOf(partOf(face({ anger, trust: 4 }, dana), brow))[0]?.[1] ?? NaN
    })
    expect(heights).toEqual(heights.toSorted((a, b) => a - b))
    expect((heights[10] ?? 0) - (heights[0] ?? 0)).toBeGreaterThan(10)
  })

  test('of trust without anger turns up the corners of the mouth', () => {
    const bend = (mood: typeof CALM) => {
      const [corner, handle] = pointsOf(partOf(face(mood, dana, { look: 0 }), 'mouth line'))
      return (handle?.[1] ?? NaN) - (corner?.[1] ?? NaN)
    }
    expect(bend(CALM)).toBeGreaterThan(8)
    expect(bend(HURT)).toBeLessThan(-2)
  })

  test('of no trust and no anger is hurt, not cross: the brows rise in the middle and the eyes go aside', () => {
    const inner = (mood: typeof CALM) => pointsOf(partOf(face(mood, dana), '1 brow'))[0]?.[1] ?? NaN
    const gaze = (mood: typeof CALM) => Number(partOf(face(mood, dana), 'iris').attributes['cx'])
    expect(inner(HURT)).toBeLessThan(inner(CALM))
    expect(inner(ANGRY)).toBeGreaterThan(inner(CALM))
    expect(gaze(HURT)).toBeGreaterThan(gaze(ANGRY))
  })

  test('never bares the teeth', () => {
    const shown = (mood: typeof CALM) =>
      partOf(face(mood, dana, { speaking: true }), 'teeth').attributes['opacity']
    expect(shown(CALM)).toBeGreaterThan(0.5)
    expect(shown(ANGRY)).toBe(0)
  })
})

describe('a person', () => {
  const LOOKS: readonly (readonly [keyof Person, readonly unknown[]])[] = [
    ['name', ['Dana Whitlock', 'Owen Prosser', 'Moira Kerr']],
    ['age', [18, 50, 85]],
    ['build', vocabulary.BUILDS],
    ['face', vocabulary.FACES],
    ['skin', vocabulary.SKINS],
    ['hair', vocabulary.HAIRS],
    ['hairColour', vocabulary.HAIR_COLOURS],
    ['beard', vocabulary.BEARDS],
    ['clothes', vocabulary.CLOTHES],
    ['colour', vocabulary.COLOURS],
    ['glasses', [true, false]],
    ['wheelchair', [true, false]],
  ]

  test.each(LOOKS)('of another %s looks different', (look, choices) => {
    const drawings = choices.map(choice => JSON.stringify(face(CALM, { ...dana, [look]: choice } as Person)))
    expect(new Set(drawings).size).toBe(choices.length)
  })

  test('faces where they are asked to', () => {
    const nose = (look: number) => pointsOf(partOf(face(CALM, dana, { look }), 'nose base'))[2]?.[0] ?? NaN
    expect(nose(-1)).toBeLessThan(nose(0))
    expect(nose(0)).toBeLessThan(nose(1))
  })

  test('holds a handset only when asked to', () => {
    expect(allOf(face(CALM, dana)).some(({ part }) => part === 'handset')).toBe(false)
    expect(partOf(face(CALM, dana, { prop: 'phone' }), 'handset')).toBeDefined()
  })

  test('in a queue is of one tone', () => {
    fc.assert(
      fc.property(anyone, anyMood, (person, mood) => {
        const colours = allOf(face(mood, person, { flat: true })).flatMap(({ attributes }) =>
          [attributes['fill'], attributes['stroke']].filter(colour => colour !== undefined),
        )
        expect([...new Set(colours)].filter(colour => colour !== 'none')).toEqual(['currentColor'])
      }),
    )
  })
})
