/** What the rules on how a scenario hangs together say to its author, and why each is there. */
import type { STRUCTURE } from '../../lint/rules/structure.ts'
import type { RuleWords } from '../rule-words.ts'

export const structureRules: Readonly<Record<(typeof STRUCTURE)[number]['code'], RuleWords>> = {
  'reply-never-there': {
    message: 'Nobody ever meets “{reply}” at “{beat}”: its condition never holds there.',
    help: 'Change its “if”, or take the reply out.',
    reason:
      'What no way leads to is never read by a trainee, and never tried by you. Often the mood that a condition asks for cannot arrive where it is asked.',
  },
}
