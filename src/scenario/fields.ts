/** The small shapes that the fields of a file are made of: ids, prose, sums of money, yes or no. */
import { z } from 'zod'
import { ID } from './id.ts'

/** No sum of a customer's case comes near it; past it a slip of the finger is likelier than a price. */
export const LARGEST_AMOUNT = 1_000_000

/**
 * The message of each check below is the code of the problem it finds, or the range it asks for: the words that an
 * author reads live elsewhere, in i18n.
 */
export const id = (description: string) => z.string().regex(ID, 'bad-id').describe(description)

/** Words that are spoken or read, as against ids, dates and conditions. */
export const prose = (description: string) => z.string().regex(/\S/, 'empty-field').describe(description)

/** BCP 47, as far as a language with a script and a region goes. */
export const language = (description: string) =>
  z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/, 'bad-language')
    .describe(description)

/** A sound file below the scenario's folder: never above it, never elsewhere, by a name that every system can have. */
export const recording = (description: string) =>
  z
    .string()
    .regex(
      /^(?:[^\s./\\:*?"<>|#%][^/\\:*?"<>|#%]*\/)*[^\s./\\:*?"<>|#%][^/\\:*?"<>|#%]*\.(?:webm|m4a|mp3|ogg)$/,
      'bad-recording',
    )
    .describe(description)

/** Major units, as a person writes them; how many decimals are allowed depends on the currency, so `check` sees to it. */
export const amount = (description: string) => within(z.number(), 0, LARGEST_AMOUNT).describe(description)

/** YAML 1.2 reads `yes` as a word and `true` as a truth; a trainer may write either. */
export const yesNo = (description: string) => z.literal(['yes', 'no', true, false]).describe(description)

/** A point of a mood: up to 10, in halves. */
export const halfPoints = (least: number, description: string) =>
  within(z.number(), least, 10).multipleOf(0.5, 'not-in-halves').describe(description)

export const whole = (least: number, most: number, description: string) =>
  within(z.int(), least, most).describe(description)

export function within<Kind extends z.ZodNumber>(kind: Kind, least: number, most: number): Kind {
  const range = `${least} ${most}`
  return kind.min(least, range).max(most, range)
}

/** One or more comparisons of anger, trust, offered, left or a flag, joined by “and”: see conditions.ts. */
export const condition = (description: string) =>
  z
    .string()
    .regex(/\S/, 'empty-field')
    .describe(
      `${description} Such as: anger >= 7, trust < 3, told-policy, offered > 20, left granted-sale-price; with “not” before, joined by “and”.`,
    )
