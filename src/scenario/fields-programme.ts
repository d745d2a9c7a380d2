/** The small shapes that only a programme has: addresses, colours, the logo's file, texts that must fit a page. */
import { z } from 'zod'
import { prose } from './fields.ts'

/** A page of the provider's, as a browser asks for it safely. */
export const address = (description: string) =>
  z
    .string()
    .regex(
      /^https:\/\/[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::[0-9]{1,5})?(?:[/?#][^\s"<>\\^`{|}]*)?$/,
      'bad-address',
    )
    .describe(description)

export const colour = (description: string) =>
  z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/, 'bad-colour')
    .describe(description)

/** A picture below the programme's folder: never above it, never elsewhere, by a name that every system can have. */
export const logo = (description: string) =>
  z
    .string()
    .regex(
      /^(?:[^\s./\\:*?"<>|#%][^/\\:*?"<>|#%]*\/)*[^\s./\\:*?"<>|#%][^/\\:*?"<>|#%]*\.(?:svg|png)$/,
      'bad-logo',
    )
    .describe(description)

/** Words for which there is so much room and no more, in characters. */
export const shortProse = (most: number, description: string) =>
  prose(`${description} At most ${most} characters.`).max(most)
