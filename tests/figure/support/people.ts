/** Anyone who could be drawn, and any mood they could be in. */
import fc from 'fast-check'
import type { Person } from '../../../src/figure/person.ts'
import type { Mood } from '../../../src/scenario/scenario.ts'
import * as vocabulary from '../../../src/scenario/vocabulary.ts'
import { oneOf } from '../../scenario/generate-parts.ts'

export const anyone: fc.Arbitrary<Person> = fc.record({
  name: fc.string({ minLength: 1, maxLength: 30 }),
  age: fc.integer({ min: 16, max: 95 }),
  build: oneOf(vocabulary.BUILDS),
  face: oneOf(vocabulary.FACES),
  skin: oneOf(vocabulary.SKINS),
  hair: oneOf(vocabulary.HAIRS),
  hairColour: oneOf(vocabulary.HAIR_COLOURS),
  beard: oneOf(vocabulary.BEARDS),
  clothes: oneOf(vocabulary.CLOTHES),
  colour: oneOf(vocabulary.COLOURS),
  glasses: fc.boolean(),
  wheelchair: fc.boolean(),
})

const point = fc.double({ min: 0, max: 10, noNaN: true })

export const anyMood: fc.Arbitrary<Mood> = fc.record({ anger: point, trust: point })

export const dana: Person = {
  name: 'Dana Whitlock',
  age: 46,
  build: 'medium',
  face: 'narrow',
  skin: 'fair',
  hair: 'crop',
  hairColour: 'brown',
  beard: 'none',
  clothes: 'coat',
  colour: 'blue',
  glasses: false,
  wheelchair: false,
}
