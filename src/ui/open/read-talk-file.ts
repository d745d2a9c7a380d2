/** Reads a talk back from a file, which may come from anyone: a talk that replays, or why there is none. */
import { fingerprint } from '../../dialogue/fingerprint.ts'
import { replayed } from '../../dialogue/attempt.ts'
import { scenarioShape } from '../../dialogue/scenario-shape.ts'
import { scriptOf } from '../../dialogue/script.ts'
import { fields, text } from '../../dialogue/shape.ts'
import { isOver } from '../../dialogue/state.ts'
import { readStoredAttempt } from '../../host/stored-attempt.ts'
import type { Rating } from '../../practice/rating.ts'
import type { Refusal } from '../../practice/refusal.ts'
import { readRating } from '../../practice/read-rating.ts'
import { cleanName, TALK_FILE, TALK_FILE_VERSION, type TalkFile } from '../../practice/talk-file.ts'
import { type Review, reviewOf } from '../debrief/review.ts'

/** In bytes: a long talk has less than a hundredth of it. */
export const LARGEST_FILE = 20 * 1024 * 1024

/** The file of the settings, which holds everything that a browser keeps. */
const ALL_DATA = 'even-keel-data'

export interface FiledTalk {
  readonly review: Review
  readonly rating: Rating | undefined
  /** Empty where none was given. */
  readonly name: string
}

export type ReadTalk = { readonly talk: FiledTalk } | { readonly refused: Refusal }

/** Never throws, whatever the text is. */
export function readTalkFile(source: string): ReadTalk {
  const json = source.replace(/^\ufeff/, '').trim()
  if (json === '') return { refused: 'empty' }
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return { refused: json.startsWith('{') && !json.endsWith('}') ? 'cut-short' : 'not-json' }
  }
  try {
    return talkIn(value)
  } catch {
    // Nested past all measure, or numbers that no scenario has.
    return { refused: 'damaged' }
  }
}

const SCENARIO = fields({ plays: text, words: text })

function talkIn(value: unknown): ReadTalk {
  if (value === null || typeof value !== 'object' || !('format' in value)) return { refused: 'other-kind' }
  if (value.format === ALL_DATA) return { refused: 'all-data' }
  if (value.format !== TALK_FILE) return { refused: 'other-kind' }
  const { version, attempt, scenario: played, rating, name = '' } = value as Partial<TalkFile>
  if (typeof version !== 'number') return { refused: 'damaged' }
  if (version > TALK_FILE_VERSION) return { refused: 'newer' }
  const read = readStoredAttempt(attempt)
  if ('reason' in read) return { refused: read.reason === 'newer-format' ? 'newer' : 'damaged' }
  const rated = rating && readRating(rating, read.attempt.id)
  if (typeof name !== 'string' || (rating !== undefined && !rated)) return { refused: 'damaged' }

  if (!played || SCENARIO(played) || scenarioShape(played.scenario)) return { refused: 'bad-scenario' }
  const { scenario } = played
  const { plays, words } = fingerprint(scenario)
  const of = read.attempt.scenario
  if (of.id !== scenario.id || of.plays !== plays || of.words !== words) return { refused: 'changed' }

  const script = scriptOf(scenario)
  const { transcript, brokenAt } = replayed(script, read.attempt)
  if (brokenAt !== null) return { refused: 'does-not-follow' }
  if (!isOver(transcript.state)) return { refused: 'unfinished' }
  const review = reviewOf({ attempt: read.attempt, script, transcript })
  if (!review) return { refused: 'bad-scenario' }
  return { talk: { review, rating: rated, name: cleanName(name) } }
}
