/** The programme file as its author writes it: scenarios in stages, how they count, and how it all looks. */
import { z } from 'zod'
import { amount, id, language, prose, whole, yesNo } from './fields.ts'
import { address, colour, logo, shortProse } from './fields-programme.ts'

const scenarios = (least: number, description: string) =>
  z.array(id('The id of a scenario.')).min(least).describe(description)

const place = z
  .strictObject({
    scenario: id('The id of a scenario.').optional(),
    pool: id('The name of a pool: one of its scenarios is drawn for each attempt.').optional(),
    title: shortProse(100, 'What the pool is called, whichever of its scenarios is drawn.').optional(),
    scenarios: scenarios(
      2,
      'What the pool draws from: scenarios of one level that are graded for the same.',
    ).optional(),
    required: yesNo('Whether it must be finished, and counts. Yes where it is left out.').optional(),
  })
  .describe('A scenario that need not be finished, or a pool of scenarios.')

const stage = z.strictObject({
  id: id('The name of the stage.'),
  title: prose('What the stage is called.'),
  opens: z
    .enum(['at-once', 'when-finished', 'when-passed'])
    .describe('What the stage before must be for this one to open. At once where it is left out.')
    .optional(),
  scenarios: z
    .array(z.union([id('The id of a scenario.'), place]))
    .min(1)
    .describe('The talks, in order: ids of scenarios, or pools.'),
})

const shift = z.strictObject({
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
    .describe('What each thing that is left behind will come to: the long view at the end of the shift.'),
  'left-nothing': prose('The long view where nothing was left behind.'),
})

const certificate = z.strictObject({
  title: shortProse(80, 'What the certificate is called.'),
  text: shortProse(600, 'What was achieved, in your words.'),
  'signed-by': z
    .strictObject({
      name: shortProse(80, 'Who signs.'),
      role: shortProse(80, 'As what they sign.'),
    })
    .describe('Who stands for it.')
    .optional(),
  address: address(
    'Where its credential can be found; the code of each certificate is added to it.',
  ).optional(),
  'valid-months': whole(1, 120, 'How many months it is valid; always, where it is left out.').optional(),
})

export const programmeFile = z
  .strictObject({
    format: z.literal(1).describe('The version of this file format: 1.'),
    id: id('The name of the programme, in small letters.'),
    title: prose('What the programme is called.'),
    provider: z
      .strictObject({
        name: shortProse(100, 'Who offers it, as it stands on the certificate.'),
        address: address('Your page: https and the rest.').optional(),
      })
      .describe('Who offers the programme.')
      .optional(),
    mode: z
      .enum(['practice', 'assessment'])
      .describe('Practice has a coach and as many goes as one likes; only an assessment can be passed.')
      .optional(),
    pass: whole(
      1,
      100,
      'The overall score that passes, one mark for all dimensions; 70 where it is left out.',
    ).optional(),
    attempts: whole(
      1,
      10,
      'How often each talk may be had in an assessment; once where it is left out.',
    ).optional(),
    counts: z
      .enum(['best', 'last', 'first'])
      .describe('Which of several attempts counts. The best where it is left out.')
      .optional(),
    debrief: z
      .enum(['after-each', 'scores-only-until-last'])
      .describe(
        'When the better words are shown. Where several attempts are allowed: scores alone until the last of them.',
      )
      .optional(),
    'time-limit': whole(1, 120, 'Minutes for one talk. No limit where it is left out.').optional(),
    wellbeing: z
      .strictObject({
        breather: yesNo('Whether a minute to breathe is offered after a hard talk.').optional(),
        help: shortProse(400, 'Whom to talk to when a talk comes too close.').optional(),
      })
      .describe('Looking after those who train.')
      .optional(),
    theme: z
      .strictObject({
        name: shortProse(60, 'What the page calls itself.'),
        logo: logo('A picture beside this file: svg or png.').optional(),
        ground: colour('The colour of your band, such as "#0d3442".'),
        ink: colour('The colour of what stands on it, such as "#f4f9f7".'),
      })
      .describe('How the page looks.')
      .optional(),
    languages: z
      .array(language('Such as en-GB.'))
      .min(1)
      .describe('The languages that a person may choose from. All that there are, where it is left out.')
      .optional(),
    certificate: certificate.describe('What the certificate says.').optional(),
    stages: z.array(stage).min(1).describe('Scenarios in the order in which they are met, in stages.'),
    shifts: z
      .array(shift)
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
  .describe('A programme: scenarios in stages, how they count, shifts with memory, and rules held otherwise.')

export type ProgrammeDraft = z.infer<typeof programmeFile>
export type PlaceDraft = ProgrammeDraft['stages'][number]['scenarios'][number]
