/** The programme file as its author writes it: scenarios in stages, shifts with memory, and rules held otherwise. */
import { z } from 'zod'
import { amount, id, prose, whole } from './fields.ts'

const scenarios = (least: number, description: string) =>
  z.array(id('The id of a scenario.')).min(least).describe(description)

export const programmeFile = z
  .strictObject({
    format: z.literal(1).describe('The version of this file format: 1.'),
    id: id('The name of the programme, in small letters.'),
    title: prose('What the programme is called.'),
    pass: whole(1, 100, 'The overall score that passes each scenario; 70 where it is left out.').optional(),
    stages: z
      .array(
        z.strictObject({
          id: id('The name of the stage.'),
          title: prose('What the stage is called.'),
          scenarios: scenarios(1, 'The scenarios, in order.'),
        }),
      )
      .min(1)
      .describe('Scenarios in the order in which they are met, in stages.'),
    shifts: z
      .array(
        z.strictObject({
          id: id('The name of the shift.'),
          title: prose('What the shift is called.'),
          scenarios: scenarios(2, 'Encounters in a row: a later one may know what an earlier one left.'),
          remembers: z
            .array(
              z.strictObject({
                left: id('What a reply of an earlier encounter leaves behind.'),
                means: prose('What it was, in words that end the sentence “You …”.'),
                later: prose('What comes of it in the weeks after.'),
                costs: amount('What one more such case costs.').optional(),
                'will-ask': whole(0, 1000, 'How many more will ask for the same.').optional(),
                team: prose('How it leaves the others who work there.').optional(),
              }),
            )
            .describe(
              'What each thing that is left behind will come to: the long view at the end of the shift.',
            ),
          'left-nothing': prose('The long view where nothing was left behind.'),
        }),
      )
      .describe('Scenarios that are met one after another, with memory between them.')
      .optional(),
    rules: z
      .array(
        z.strictObject({
          rule: id('The code of a rule: see “even-keel explain”.'),
          level: z.enum(['error', 'warning', 'hint', 'off']).describe('How strictly it holds here.'),
          because: prose('Why it holds otherwise in this programme.'),
        }),
      )
      .describe('Rules that this programme holds otherwise, each with its reason.')
      .optional(),
  })
  .describe('A programme: scenarios in stages, shifts with memory, and rules held otherwise.')

export type ProgrammeDraft = z.infer<typeof programmeFile>
