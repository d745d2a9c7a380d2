/** The small shapes that the fields of a file are made of: ids, prose, sums of money, yes or no. */
import { z } from 'zod'

/** What a beat, a reply, a flag or a policy may be called. */
export const ID = /^[a-z][a-z0-9-]*$/

/** No sum of a customer's case comes near it; past it a slip of the finger is likelier than a price. */
export const LARGEST_AMOUNT = 1_000_000

export const id = (description: string) => z.string().regex(ID).describe(description)

/** Words that are spoken or read, as against ids, dates and conditions. */
export const prose = (description: string) => z.string().regex(/\S/).describe(description)

/** Major units, as a person writes them; how many decimals are allowed depends on the currency, so `check` sees to it. */
export const amount = (description: string) => z.number().min(0).max(LARGEST_AMOUNT).describe(description)

/** YAML 1.2 reads `yes` as a word and `true` as a truth; a trainer may write either. */
export const yesNo = (description: string) => z.literal(['yes', 'no', true, false]).describe(description)

/** A point of a mood: 0 to 10, in halves. */
export const halfPoints = (description: string) =>
  z.number().min(0).max(10).multipleOf(0.5).describe(description)

export const whole = (least: number, most: number, description: string) =>
  z.int().min(least).max(most).describe(description)

/** One or more anger, trust, offered, left or flag comparisons joined by “and”: see conditions.ts. */
export const condition = (description: string) =>
  z
    .string()
    .min(1)
    .describe(
      `${description} Such as: anger >= 7, trust < 3, told-policy, offered > 20, left granted-sale-price; with “not” before, joined by “and”.`,
    )

export function isYes(value: 'yes' | 'no' | boolean): boolean {
  return value === 'yes' || value === true
}
