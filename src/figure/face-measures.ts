/** How a person is built: the author's words give the frame, the name gives what no author writes down. */
import { chanceFrom } from './chance-from.ts'
import type { Person } from './person.ts'
import { ramp } from './strokes.ts'

export interface Measures {
  /** 0..1 */
  readonly old: number
  readonly young: number
  /** Half the width of the head, of the jaw, of the chin; where they stand, below the eyes. */
  readonly head: number
  readonly jaw: number
  readonly jawAt: number
  readonly chin: number
  readonly chinAt: number
  /** How full the cheek stands out above the corner of the jaw. */
  readonly cheek: number
  readonly crown: number
  readonly neck: number
  /** Half the width of the root of the neck, where cloth begins. */
  readonly root: number
  readonly shoulders: number
  readonly apart: number
  readonly eye: number
  /** Up at the outer corner, or down. */
  readonly tilt: number
  readonly lid: number
  readonly lash: number
  readonly brow: number
  readonly arch: number
  readonly nose: number
  readonly noseAt: number
  readonly bridge: number
  readonly mouth: number
  readonly mouthAt: number
  readonly lips: number
  readonly ear: number
  /** 0..1: which of two forms a thing takes. */
  readonly form: number
  readonly iris: number
}

const FACE = {
  narrow: { head: 101, jaw: 73, jawAt: 112, chin: 27, chinAt: 173, cheek: 23, crown: -170 },
  round: { head: 114, jaw: 92, jawAt: 104, chin: 38, chinAt: 160, cheek: 25, crown: -162 },
  square: { head: 109, jaw: 93, jawAt: 116, chin: 50, chinAt: 171, cheek: 16, crown: -164 },
}
const BUILD = {
  slight: { neck: 50, root: 65, shoulders: 190 },
  medium: { neck: 60, root: 75, shoulders: 220 },
  broad: { neck: 74, root: 90, shoulders: 258 },
}

export function measuresOf(person: Person): Measures {
  /** -1..1 */
  const some = (what: string) => chanceFrom(person.name, what) * 2 - 1
  const face = FACE[person.face]
  const old = ramp(person.age, 36, 82)
  const young = ramp(person.age, 32, 17)
  const stout = person.build === 'broad' ? 1 : person.build === 'slight' ? -1 : 0
  const noseAt = 60 + 7 * some('nose length') + 3 * old - 3 * young
  return {
    ...face,
    ...BUILD[person.build],
    old,
    young,
    head: face.head + 2.5 * some('head') + 2 * stout,
    jaw: face.jaw + 4 * some('jaw') + 4 * stout + 2 * young,
    jawAt: face.jawAt + 7 * old - 4 * young,
    chin: face.chin + 5 * some('chin'),
    chinAt: face.chinAt + 6 * some('chin at') - 8 * young,
    cheek: face.cheek + 3 * stout + 3 * young - 5 * old,
    apart: 45.5 + 3.2 * some('apart'),
    eye: 26.5 + 2 * some('eye') + 1.5 * young - 1.2 * old,
    tilt: 2 + 3.6 * some('tilt') - 2.5 * old,
    lid: 0.5 + 0.5 * some('lid'),
    lash: 4.6 + 0.8 * some('lash'),
    brow: (person.beard === 'none' ? 10.5 : 12.5) + 3.8 * some('brow') - 1.5 * old,
    arch: 6 + 5 * some('arch'),
    nose: 22 + 5.2 * some('nose') + 2 * old,
    noseAt,
    bridge: some('bridge'),
    mouth: 36 + 4 * some('mouth'),
    mouthAt: noseAt + 42 + 3 * some('mouth at'),
    lips: (9.6 + 2.8 * some('lips')) * (1 - 0.28 * old),
    ear: 1 + 0.14 * some('ear') + 0.12 * old,
    form: chanceFrom(person.name, 'form'),
    iris: chanceFrom(person.name, 'iris'),
  }
}
