/** What an author left out of a customer's looks. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { personOf } from '../../src/figure/person.ts'
import type { Looks } from '../../src/scenario/scenario.ts'
import { BUILDS, CLOTHES, COLOURS, FACES, SKINS } from '../../src/scenario/vocabulary.ts'
import { anyone } from './support/people.ts'

const crowd = Array.from({ length: 400 }, (_, at) => personOf({ name: `Customer number ${at}`, looks: {} }))

/** Some of the looks of someone, down to none. */
const partly = fc
  .tuple(
    anyone,
    fc.uniqueArray(fc.constantFrom<keyof Looks>('age', 'skin', 'hair', 'beard', 'clothes', 'glasses')),
  )
  .map(([person, kept]) => Object.fromEntries(kept.map(look => [look, person[look]])) as Partial<Looks>)

describe('a person', () => {
  test('has the looks that the author gave, and the same others every time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), partly, (name, looks) => {
        const person = personOf({ name, looks })
        expect(person).toMatchObject({ ...looks, name })
        expect(personOf({ name, looks: { ...looks } })).toEqual(person)
        expect(Object.values(person)).not.toContain(undefined)
      }),
    )
  })

  test.each([
    ['builds', 'build', BUILDS],
    ['faces', 'face', FACES],
    ['skins', 'skin', SKINS],
    ['clothes', 'clothes', CLOTHES.filter(clothes => clothes !== 'blouse')],
    ['hair', 'hair', ['bob', 'bun', 'crop', 'curls', 'long', 'parted']],
    ['colours', 'colour', COLOURS],
  ] as const)('nobody described: all %s come up, none of them much too often', (_, look, choices) => {
    for (const choice of choices) {
      const share = crowd.filter(person => person[look] === choice).length / crowd.length
      expect(share).toBeGreaterThan(0.4 / choices.length)
      expect(share).toBeLessThan(2 / choices.length)
    }
  })

  test('nobody described: young and old, with and without glasses', () => {
    expect(Math.min(...crowd.map(({ age }) => age))).toBeLessThan(24)
    expect(Math.max(...crowd.map(({ age }) => age))).toBeGreaterThan(70)
    expect(crowd.filter(({ glasses }) => glasses).length).toBeGreaterThan(60)
  })

  test('chance does not know whose name it is, and deals out only what suits anyone', () => {
    const theirs = ['bald', 'headscarf', 'receding', 'turban']
    expect(crowd.filter(({ hair, beard }) => theirs.includes(hair) || beard !== 'none')).toEqual([])
    expect(crowd.filter(({ hairColour }) => hairColour === 'grey' || hairColour === 'white')).toEqual([])
    expect(crowd.filter(({ wheelchair }) => wheelchair)).toEqual([])
  })
})
