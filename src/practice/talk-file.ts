/** A talk as a file that someone takes along: what was said, on which scenario, and what they thought of it. */
import type { Attempt } from '../dialogue/attempt.ts'
import type { Fingerprint } from '../dialogue/fingerprint.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Rating } from './rating.ts'

export const TALK_FILE = 'even-keel-talk'
export const TALK_FILE_VERSION = 1

/** A person's name is shorter, in any language; longer ones are cut when they are read. */
export const LONGEST_NAME = 80

export interface TalkFile {
  readonly format: typeof TALK_FILE
  readonly version: typeof TALK_FILE_VERSION
  readonly attempt: Attempt
  /** As it was played, with its fingerprint. */
  readonly scenario: Fingerprint & { readonly scenario: Scenario }
  /** Missing where it was skipped. */
  readonly rating?: Rating
  /** Of whoever talked, where they typed it. */
  readonly name?: string
}

interface Talk {
  readonly attempt: Attempt
  readonly scenario: Scenario
  readonly rating: Rating | undefined
  /** As it was typed. */
  readonly name: string
}

export function talkFile({ attempt, scenario, rating, name }: Talk): TalkFile {
  const { plays, words } = attempt.scenario
  const called = cleanName(name)
  const said = rating && (rating.guesses !== null || rating.differently !== '')
  return {
    format: TALK_FILE,
    version: TALK_FILE_VERSION,
    attempt,
    scenario: { scenario, plays, words },
    ...(said && { rating }),
    ...(called !== '' && { name: called }),
  }
}

/** What the file is called: the scenario and the day, and nobody’s name. */
export function talkFileName({ scenario, started }: Attempt): string {
  return `even-keel-${scenario.id}-${started.slice(0, 10)}.json`
}

/** Controls of text and of its direction have no place in a name, nor have lines: they could pass for other words. */
const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu

/** In characters as they are counted, not as they are stored: nothing is cut in two. */
export function cleanName(name: string): string {
  const line = name.replace(CONTROLS, ' ').replace(/ {2,}/g, ' ').trim()
  return Array.from(line).slice(0, LONGEST_NAME).join('').trim()
}
