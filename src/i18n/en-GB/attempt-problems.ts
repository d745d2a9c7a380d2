/** What is said of an attempt that cannot be read. */
import type { AttemptProblemCode } from '../../dialogue/read-attempt.ts'

export const attemptProblems: Readonly<Record<AttemptProblemCode, { message: string; help: string }>> = {
  'attempt-empty': {
    message: 'There is nothing in this attempt.',
    help: 'Save it again from where it was played.',
  },
  'attempt-cut-off': {
    message: 'This attempt was cut off: the text ends in the middle.',
    help: 'Save or copy it again from where it was played, whole.',
  },
  'attempt-not-json': {
    message: 'This is not an attempt: it stops being JSON at “{found}”.',
    help: 'An attempt is what “play --json” prints, or what the page saves.',
  },
  'attempt-no-attempt': {
    message: 'This is JSON, but no attempt: “format” is missing.',
    help: 'An attempt is what “play --json” prints, or what the page saves.',
  },
  'attempt-newer': {
    message: 'This attempt has format {format}, and this version reads format {known}.',
    help: 'It was made by a newer Even Keel. Grade it with that version or a later one.',
  },
  'attempt-older': {
    message: 'This attempt has format {format}, and this version reads format {known}.',
    help: 'It was made by an older Even Keel. Grade it with the version that made it.',
  },
  'attempt-shape': {
    message: 'The attempt’s “{field}” is not what it should be.',
    help: '{wanted, select, text {A text should stand there.} number {A number should stand there.} whole {A whole number from 0 should stand there.} list {A list should stand there.} fields {Fields in braces should stand there.} missing {It should be there, and is missing.} date {A date and time should stand there, such as 2026-03-02T09:30:00.000Z.} other {It should be one of: {wanted}.}}',
  },
}
