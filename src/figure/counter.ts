/** A shop in a few shapes: what stands on the shelf behind, and the till on the counter. */
import type { Drawing, Shape } from './drawing.ts'

/** One plain shape; its colour comes from the page. */
function thing(part: string, d: string, className = 'thing'): Shape {
  return { part, tag: 'path', attributes: { d, className } }
}

/** A shelf, seen from across the room. */
export function goods(): Drawing {
  return {
    viewBox: '0 0 600 84',
    shapes: [
      thing('shelf', 'M0 76H600V82H0Z'),
      thing('vase', 'M44 10H60V24C76 34 80 60 66 76H38C24 60 28 34 44 24Z'),
      thing('tins', 'M112 48H156V76H112ZM118 34H150V46H118Z'),
      thing('lamp', 'M206 4H238L252 36H192ZM219 36H225V70H240V76H204V70H219Z'),
      thing('stool', 'M300 14H308V44H346V14H354V76H346V54H308V76H300Z'),
      thing('bowl', 'M392 44H446C446 62 436 72 428 76H410C402 72 392 62 392 44Z'),
      thing('stem', 'M416 44C408 30 412 16 420 4C430 18 430 32 424 44Z'),
      thing('boxes', 'M490 26H536V76H490ZM542 40H570V76H542Z'),
    ],
  }
}

/** The till, from your side of the counter. */
export function till(): Drawing {
  return {
    viewBox: '0 0 110 84',
    shapes: [
      thing('body', 'M20 0H90L110 84H0Z', 'till'),
      thing('screen', 'M30 10H80L84 34H26Z', 'glass'),
      thing(
        'keys',
        'M24 44H40V50H24ZM47 44H63V50H47ZM70 44H86V50H70ZM22 58H39V64H22ZM46 58H64V64H46ZM71 58H88V64H71Z',
        'glass',
      ),
    ],
  }
}
