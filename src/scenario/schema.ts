/** The scenario file as its author writes it: the one definition behind the checks, the draft type and the editors. */
import { z } from 'zod'
import {
  amount,
  condition,
  halfPoints,
  id,
  language,
  LARGEST_AMOUNT,
  prose,
  recording,
  whole,
  within,
  yesNo,
} from './fields.ts'
import { replyMoves } from './schema-moves.ts'
import { looks } from './schema-looks.ts'
import { CHANNELS, DIMENSIONS, FAULTS, OUTCOMES, PRACTICES, TEMPERS, TONES } from './vocabulary.ts'

/** Fewer is no choice; more is more than a person weighs while a customer waits. */
const REPLIES = { least: 2, most: 4 } as const

const ids = (description: string, item: string) => z.array(id(item)).describe(description)

const was = ids(
  'Ids that this had before it was renamed, so that old attempts still find it.',
  'An id that this had before.',
)

const routes = (description: string) =>
  z
    .union([
      id('The id of a beat.'),
      z
        .array(
          z.strictObject({
            when: condition('When this way is taken; the last way has none.').optional(),
            beat: id('The id of the beat that it leads to.'),
          }),
        )
        .min(1)
        .describe('Several ways; the first whose condition holds is taken.'),
    ])
    .describe(description)

const voice = recording(
  'A recording of the line: a sound file beside this one or in a folder below, such as voices/opening.webm.',
).optional()

const line = z.strictObject({
  when: condition('When this line is said; the last line has none.').optional(),
  says: prose('What the customer says.'),
  plain: prose('The same in plain words, for readers of a second language.').optional(),
  voice,
})

const offer = z
  .strictObject({
    id: id('A name for the offer; a later offer with the same name replaces it.'),
    what: prose('What you offer, in a few words.'),
    worth: amount('What it is worth to the customer: a plain number.'),
    when: z.enum(['now', 'later']).describe('later: they must wait for it or ask again.').optional(),
    fits: yesNo('no: it does not answer this loss, such as a voucher for a lost document.').optional(),
    remedy: yesNo('yes: it makes good in kind, such as a repair, and is not money.').optional(),
  })
  .describe('What this reply gives the customer.')

const spoken = {
  id: id('A short name for the reply, such as hear-first.').optional(),
  say: prose('The words that you say, 30 at most.'),
  moves: replyMoves,
  cites: id('The id of the policy that is named or used.').optional(),
  leaves: ids(
    'What a later encounter with this customer may know.',
    'A short name, such as granted-sale-price.',
  ).optional(),
  hears: prose('What this customer hears in it.').optional(),
  slip: prose('Why a sensible person might say it.').optional(),
  better: prose('Words that would have been better.').optional(),
  was: was.optional(),
}

const reply = z.strictObject({
  ...spoken,
  if: condition('The reply is there only when this holds; two replies must always remain.').optional(),
  sets: ids('Flags that it sets, for later conditions to read.', 'A flag, such as told-policy.').optional(),
  offer: offer.optional(),
  to: routes('The beat that it leads to.'),
})

const silence = z
  .strictObject({
    after: whole(5, 600, 'Seconds until the customer speaks up, where the timer is on.'),
    says: prose('What the customer says into the silence.'),
    voice,
    anger: halfPoints(0.5, 'What the silence adds to anger, .5 or more.'),
  })
  .describe('What happens when you say nothing.')

/** A talk's turns and its ends share one shape here, so that an editor offers every field; `check` tells them apart. */
const beat = z
  .strictObject({
    seen: prose('What bystanders do, where there are any.').optional(),
    customer: z
      .union([
        prose('What the customer says.'),
        z.array(line).min(1).describe('Several lines; the first whose condition holds is said.'),
      ])
      .describe('What the customer says.'),
    plain: prose('The same in plain words, for readers of a second language.').optional(),
    voice,
    tone: z.enum(TONES).describe('What the line does: it decides what the moment calls for.').optional(),
    thinks: prose('What the customer thinks; shown in the debrief.').optional(),
    'new-fact': yesNo(
      'yes: a rightful demand is put, or a fact is told that may change your answer.',
    ).optional(),
    replies: z
      .array(reply)
      .min(REPLIES.least)
      .max(REPLIES.most)
      .describe('What you may say, two to four replies.')
      .optional(),
    silence: silence.optional(),
    ends: z.enum(OUTCOMES).describe('How the talk ends here; such a beat has no replies.').optional(),
    afterwards: prose('What became of it; for a beat with “ends”.').optional(),
    was: was.optional(),
  })
  // An editor can tell the two apart by what must stand in them.
  .meta({ anyOf: [{ required: ['tone', 'replies'] }, { required: ['ends', 'afterwards'] }] })
  .describe('One turn: what the customer says, and what you may reply; or an ending.')

const note = z
  .strictObject({
    asks: prose('What is asked of you after the talk.'),
    plain: prose('The same in plain words, for readers of a second language.').optional(),
    replies: z
      .array(z.strictObject(spoken))
      .min(REPLIES.least)
      .max(REPLIES.most)
      .describe('What you may write down. These replies lead nowhere.'),
  })
  .describe('One last turn after every ending, such as the note in the file.')

const policy = z.strictObject({
  id: id('A short name for the policy, such as sale-window.'),
  says: prose('The policy, as you would say it.'),
  because: prose('Why it is so.'),
  allows: id('What it lets you do for a customer, in one word, such as delivery.').optional(),
  'up-to': amount('The most that what it allows may be worth.').optional(),
})

const recordEntry = z.strictObject({
  on: z.iso.date('bad-date').describe('The day, such as 2026-03-02.'),
  what: prose('What happened that day.'),
})

const theCase = z
  .strictObject({
    fault: z.enum(FAULTS).describe('Whose doing the trouble is.'),
    price: within(z.number(), 0.01, LARGEST_AMOUNT).describe('The price of what is affected; above 0.'),
    loss: amount('What it cost them, that they can show.').optional(),
    law: amount('What the law gives them, whatever we say.').optional(),
    trouble: whole(
      0,
      4,
      '0 none, 1 one contact, 2 an evening or a second contact, 3 days or an occasion spoiled, 4 harm.',
    ),
    kept: yesNo('no: sent back, or they never had it.'),
    'failed-before': whole(0, 99, 'How many earlier failures of ours of the same kind.').optional(),
    'credits-last-year': whole(0, 99, 'How often they asked for goodwill without ground.').optional(),
    goodwill: amount('A small sum that is always yours to round up with.').optional(),
    kindness: yesNo('yes: no one of ours is at fault, and someone is in distress.').optional(),
    'for-everyone': yesNo('yes: what you give here, the whole queue will ask for.').optional(),
    wants: z
      .strictObject({
        what: prose('What the customer asks for.'),
        worth: amount('What that is worth; 0 where it is not a matter of money.'),
      })
      .describe('What the customer asks for.'),
  })
  .describe('The facts that decide what is fair to give.')

export const scenarioFile = z
  .strictObject({
    format: z.literal(1).describe('The version of this file format: 1.'),
    id: id('A short name for the scenario, the same as the file’s.'),
    title: prose('The title that people see.'),
    language: language('The language it is written in, such as en-GB.'),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, 'bad-currency')
      .describe('Three letters, such as GBP; every amount in the file is in it.'),
    teaches: z.array(z.enum(PRACTICES)).min(1).describe('The practices that it teaches.'),
    scores: z
      .array(z.enum(DIMENSIONS))
      .min(1)
      .describe('What it claims to test; empathy or boundaries at least.'),
    level: whole(1, 5, '1 gentle to 5 severe.'),
    abuse: whole(0, 3, '0 none, 1 rude, 2 insults, 3 personal or threatening; shown before the start.'),
    minutes: whole(1, 60, 'How long it takes, in minutes.'),
    setting: z
      .strictObject({
        channel: z.enum(CHANNELS).describe('Where the talk takes place.'),
        business: prose('The name of the business.'),
      })
      .describe('Where the talk takes place.'),
    brief: prose('What you need to know before it starts.'),
    'you-may': z
      .strictObject({
        give: amount('The most that you may give without asking anyone.'),
        policies: z.array(policy).describe('The policies that you may name or use.').optional(),
      })
      .describe('The authority that is yours to use, without asking anyone.'),
    customer: z
      .strictObject({
        name: prose('The customer’s name.'),
        looks: looks.optional(),
        mood: z
          .strictObject({
            anger: halfPoints(0, '0 calm to 10 furious.'),
            trust: halfPoints(0, '0 none to 10 full.'),
          })
          .describe('How they feel at the start, 0 to 10.'),
        temper: z
          .strictObject({
            anger: z.enum(TEMPERS).describe('How fast anger rises.').optional(),
            forgives: z.enum(TEMPERS).describe('How fast anger is let go.').optional(),
          })
          .describe('How fast their feelings change; even where nothing is said.')
          .optional(),
        record: z.array(recordEntry).describe('What the screen at your desk shows, oldest first.').optional(),
      })
      .describe('Who the customer is.'),
    case: theCase,
    'at-limit': id('The beat with “ends: customer-left” that is taken when the customer has had enough.'),
    start: routes('The first beat.'),
    beats: z.record(id('The id of a beat.'), beat).describe('The turns of the talk, each under its id.'),
    note: note.optional(),
  })
  .describe('A scenario: a talk with one customer, and every reply you may give.')

export type ScenarioDraft = z.infer<typeof scenarioFile>
export type BeatDraft = z.infer<typeof beat>
export type ReplyDraft = z.infer<typeof reply>
export type SpokenDraft = Omit<ReplyDraft, 'if' | 'sets' | 'offer' | 'to'>
export type OfferDraft = z.infer<typeof offer>
export type RoutesDraft = ReplyDraft['to']
export type CaseDraft = z.infer<typeof theCase>
export type PolicyDraft = z.infer<typeof policy>
