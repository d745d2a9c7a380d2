/** The translation file as its author writes it: for each line of a scenario the words it was made from, and its own. */
import { z } from 'zod'
import { id, language, prose } from './fields.ts'

export const translationFile = z
  .strictObject({
    format: z.literal(1).describe('The version of this file format: 1.'),
    scenario: id('The id of the scenario.'),
    language: language('The language it is translated into, such as de-DE.'),
    lines: z
      .record(
        z.string(),
        z.strictObject({
          from: prose('The words of the scenario that it was made from.'),
          says: z.string().describe('The same in the other language; nothing yet where it is empty.'),
        }),
      )
      .describe('The lines, each under the id that says where it stands.'),
  })
  .describe('The words of a scenario in another language.')

export type TranslationDraft = z.infer<typeof translationFile>
