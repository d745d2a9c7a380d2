/** The walkthrough file as its author writes it: talks by reply ids, and what each must score. */
import { z } from 'zod'
import { id, prose, whole } from './fields.ts'
import { ID } from './id.ts'
import { WALKTHROUGH_KINDS, SILENCE } from './vocabulary.ts'

const score = (of: string) => whole(0, 100, `What it must score for ${of}, 0 to 100.`).optional()

export const walkthroughsFile = z
  .strictObject({
    format: z.literal(1).describe('The version of this file format: 1.'),
    scenario: id('The id of the scenario.'),
    walkthroughs: z
      .array(
        z.strictObject({
          name: prose('What this talk is, in a few words.'),
          kind: z
            .enum(WALKTHROUGH_KINDS)
            .describe('best: a way that succeeds. pushover: gives in. stonewaller: gives nothing.'),
          replies: z
            .array(
              z
                .string()
                .regex(new RegExp(`${ID.source}|^${SILENCE}$`), 'bad-id')
                .describe('The id of a reply; “-” for a silence.'),
            )
            .describe('The replies in order.'),
          ends: id('The id of the ending that it must reach.'),
          scores: z
            .strictObject({
              empathy: score('empathy'),
              boundaries: score('boundaries'),
              compensation: score('compensation'),
              overall: score('all together'),
            })
            .describe('What it must score; what is left out is not asked for.')
            .optional(),
        }),
      )
      .min(1)
      .describe('The talks.'),
  })
  .describe('Talks through a scenario, with what each must score.')

export type WalkthroughsDraft = z.infer<typeof walkthroughsFile>
