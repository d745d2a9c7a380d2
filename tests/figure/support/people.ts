/** Anyone who could be drawn, and any mood they could be in. */
import fc from 'fast-check'
import type { Person } from '../../../src/figure/person.ts'
import type { Mood } from '../../../src/scenario/scenario.ts'
import { LOOKS } from '../../scenario/generate-parts.ts'

export const anyone: fc.Arbitrary<Person> = fc.record({
  name: fc.string({ minLength: 1, maxLength: 30 }),
  ...LOOKS,
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
