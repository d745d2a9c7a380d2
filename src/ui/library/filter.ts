/** Which of the people on the shelf someone wants to see. */
import type { Card } from 'virtual:library'
import type { Channel } from '../../scenario/vocabulary.ts'

export const ABUSE_AT_MOST = ['any', '0', '1', '2'] as const
export const MET = ['any', 'new', 'met'] as const

export interface Filter {
  readonly channel: Channel | 'any'
  /** A level, or `any`: as a select holds it. */
  readonly level: string
  readonly abuse: (typeof ABUSE_AT_MOST)[number]
  readonly met: (typeof MET)[number]
}

export const ALL: Filter = { channel: 'any', level: 'any', abuse: 'any', met: 'any' }

export function isAll(filter: Filter): boolean {
  return Object.values(filter).every(value => value === 'any')
}

/** `met` is whether a talk with them was finished. */
export function fits({ channel, level, abuse }: Card, met: boolean, filter: Filter): boolean {
  return (
    (filter.channel === 'any' || filter.channel === channel) &&
    (filter.level === 'any' || filter.level === `${level}`) &&
    (filter.abuse === 'any' || abuse <= Number(filter.abuse)) &&
    (filter.met === 'any' || (filter.met === 'met') === met)
  )
}
