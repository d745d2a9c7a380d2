/** A whole person for every customer: what the author left out is chosen from the name, always the same. */
import type { Looks } from '../scenario/scenario.ts'
import { BUILDS, CLOTHES, COLOURS, FACES, SKINS } from '../scenario/vocabulary.ts'
import { chanceFrom } from './chance-from.ts'

export interface Person extends Looks {
  readonly name: string
}

/**
 * Chance does not know whose name it is: it deals out only what suits anyone. A headscarf, a turban, a beard or grey hair
 * is for the author to say.
 */
const HAIRS = ['bob', 'bun', 'crop', 'curls', 'long', 'parted', 'afro'] as const
const CLOTHES_FOR_ANYONE = CLOTHES.filter(clothes => clothes !== 'blouse')
const HAIR_COLOURS = ['black', 'brown', 'auburn', 'fair'] as const
const FAIR_SKINS: readonly string[] = ['pale', 'fair', 'olive']

export function personOf(customer: { readonly name: string; readonly looks: Partial<Looks> }): Person {
  const { name, looks } = customer
  const one = <T>(what: string, list: readonly T[], count = list.length) =>
    list[Math.floor(chanceFrom(name, what) * count)] as T
  const skin = looks.skin ?? one('skin', SKINS)
  const fair = FAIR_SKINS.includes(skin)
  return {
    age: Math.round(20 + 55 * chanceFrom(name, 'age')),
    build: one('build', BUILDS),
    face: one('face', FACES),
    skin,
    hair: one('hair', HAIRS, fair ? HAIRS.length - 1 : HAIRS.length),
    hairColour: one('hair colour', HAIR_COLOURS, fair ? 4 : 2),
    beard: 'none',
    clothes: one('clothes', CLOTHES_FOR_ANYONE),
    colour: one('colour', COLOURS),
    glasses: chanceFrom(name, 'glasses') < 0.25,
    wheelchair: false,
    ...looks,
    name,
  }
}
