/** What is wrong with a programme’s file, what to do, and why it matters. */
import type { ProgrammeProblemCode } from '../../scenario/problem-codes.ts'
import type { ProblemWords } from '../problem-words.ts'

export const programmeProblems: Readonly<Record<ProgrammeProblemCode, ProblemWords>> = {
  'too-long': {
    message: '“{field}” has {length} characters, and there is room for {most}.',
    help: 'Say it in fewer words.',
  },
  'bad-address': {
    message: '“{value}” is not an address that can be trusted here.',
    help: 'Write the whole address with https: https://www.example.com/courses. A letter beyond a to z is written as a browser copies it.',
  },
  'bad-colour': {
    message:
      '{value, select, NONE {There is no colour after “{field}”} other {“{value}” is not a colour that can be read here}}.',
    help: 'Write a # and six figures, each 0 to 9 or a to f, in straight quotes: "#0d3442". Without the quotes a # begins a note.',
  },
  'bad-logo': {
    message: '“{value}” is not a picture that can be found here.',
    help: 'Name a file in the folder of this one or in a folder below it that ends in .svg or .png: logo.svg.',
  },
  'low-contrast': {
    message: 'The colour {ink} on {ground} has a contrast of {ratio} to 1, and {least} is the least.',
    help: 'Make one of the two darker, or the other lighter.',
  },
  'attempts-in-practice': {
    message:
      'This programme is for practice, and practice has no “{field}”: everyone goes as often as they like.',
    help: 'Take “{field}” out, or write “mode: assessment”.',
  },
  'certificate-in-practice': {
    message: 'This programme is for practice, so nobody will ever get its certificate.',
    help: 'Write “mode: assessment”, or take “certificate” out.',
  },
  'counts-one-attempt': {
    message: '“counts” says which of several attempts counts, and there is only one.',
    help: 'Allow more with “attempts: 2”, or take “counts” out.',
  },
  'no-last-attempt': {
    message:
      'The debrief waits for the last attempt, and there is {mode, select, practice {no last one in practice, so it would never come} other {only one, so there is nothing to wait for}}.',
    help: '{mode, select, practice {Write “debrief: after-each”, or take the line out.} other {Take the line out, or allow more with “attempts: 2”.}}',
  },
  'debrief-before-retake': {
    message:
      'The debrief shows better words after each talk, and {attempts} attempts are allowed: the next one would be of memory.',
    help: 'Write “debrief: scores-only-until-last”. Or let each talk be a pool with as many scenarios as there are attempts.',
  },
  'opens-on-nothing': {
    message:
      '{before, select, NONE {This is the first stage, so there is none before it} other {Nothing in the stage “{before}” is required}}, and “{opens}” waits for that.',
    help: '{before, select, NONE {Take “opens” out: the first stage is open at once.} other {Take “opens” out, or let something there be required.}}',
  },
  'passed-in-practice': {
    message: 'This stage opens when the one before is passed, and practice is never passed.',
    help: 'Write “opens: when-finished”, or “mode: assessment” for the whole programme.',
  },
  'nothing-required': {
    message: 'No talk in this programme is required, so it could never be finished.',
    help: 'Take “required: no” out where it matters most.',
  },
  'pool-runs-out': {
    message:
      'The pool “{pool}” has {count} scenarios, and {attempts} attempts are allowed: someone would meet the same customer again.',
    help: 'Add a scenario of the same level that is graded for the same, or allow fewer attempts.',
  },
  'pool-in-shift': {
    message:
      'The scenario “{scenario}” is in the pool “{pool}”, so not everyone meets it, and this shift needs it.',
    help: 'Take it out of the pool, or out of the shift.',
  },
}

/** Why each is a problem, for `explain`. */
export const programmeReasons: Readonly<Record<ProgrammeProblemCode, string>> = {
  'too-long':
    'A certificate is one page and a band is one line. What does not fit would be cut, and nobody knows where.',
  'bad-address':
    'Addresses stand on certificates and in credentials for years, and whoever follows one must reach you and nobody between.',
  'bad-colour': 'Colours are compared and printed, so they must be exact.',
  'bad-logo':
    'The logo goes into the package with the programme, so it must stand beside it, in a form that every browser draws.',
  'low-contrast': 'Under 4.5 to 1 small text is hard to read for many people, and cannot be read by some.',
  'attempts-in-practice': 'Practice never counts, so there is nothing to ration and nothing to choose from.',
  'certificate-in-practice':
    'A certificate says that something was passed. Practice is not graded against the mark, so that people dare to try.',
  'counts-one-attempt': 'Of one attempt the best, the last and the first are the same.',
  'no-last-attempt':
    'Better words are held back only while another attempt is to come. Nobody should wait for what will not be.',
  'debrief-before-retake':
    'After a debrief people know what to say at every turn. A second attempt then shows that they read it.',
  'opens-on-nothing': 'A stage that waits for nothing opens at once, and a reader would believe otherwise.',
  'passed-in-practice': 'A stage that waits for what cannot happen never opens.',
  'nothing-required':
    'A programme is finished when all that is required is. Where nothing is, it has no end.',
  'pool-runs-out':
    'A pool is there so that a second attempt meets somebody new. Whoever meets the same customer again is tested on memory.',
  'pool-in-shift':
    'A shift tells one story in a row. Whoever drew another scenario would come into the middle of it.',
}
