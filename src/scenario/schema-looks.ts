/** How the customer is drawn, as its author writes it. */
import { z } from 'zod'
import { whole, yesNo } from './fields.ts'
import { BEARDS, BUILDS, CLOTHES, COLOURS, FACES, HAIR_COLOURS, HAIRS, SKINS } from './vocabulary.ts'

export const looks = z
  .strictObject({
    age: whole(16, 95, 'Years.').exactOptional(),
    build: z.enum(BUILDS).describe('The shoulders.').exactOptional(),
    face: z.enum(FACES).describe('The shape of the face.').exactOptional(),
    skin: z.enum(SKINS).describe('The colour of the skin.').exactOptional(),
    hair: z.enum(HAIRS).describe('The hair, or what is worn over it.').exactOptional(),
    'hair-colour': z.enum(HAIR_COLOURS).describe('The colour of hair, brows and beard.').exactOptional(),
    beard: z.enum(BEARDS).describe('The beard.').exactOptional(),
    clothes: z.enum(CLOTHES).describe('What they wear.').exactOptional(),
    colour: z
      .enum(COLOURS)
      .describe('The colour of the clothes, and of a headscarf or turban.')
      .exactOptional(),
    glasses: yesNo('yes: they wear glasses.').exactOptional(),
    wheelchair: yesNo('yes: they sit in a wheelchair.').exactOptional(),
  })
  .describe('How the customer is drawn; what is left out is chosen from the name, always the same.')

export type LooksDraft = z.infer<typeof looks>
