/** What the checks on a whole scenario say to its author. */
import type { LintCode } from '../../lint/problems.ts'

export const lintProblems: Readonly<Record<LintCode, { message: string; help: string }>> = {
  'no-reference': {
    message: 'No reply at “{beat}” can serve as the measure of the others.',
    help: 'Give it one reply without “if” that does no harm, offers no more than is fair, and meets the moment.',
  },
  'reference-loops': {
    message: 'The best replies lead from “{beat}” back to “{beat}”.',
    help: 'Let the best reply at one of these beats lead on, so that a good talk comes to an end.',
  },
  'reference-leaves': {
    message: 'The best replies end with the customer leaving, at “{beat}”.',
    help: 'Give the customer a way to be satisfied: a kinder reply on the way, or a lower anger at the start.',
  },
  'reference-below-100': {
    message: 'The best replies earn {score} for {dimension}, not 100.',
    help: 'Look at turn {turn}, “{reply}”: it loses points itself. Let a reply there meet the moment whole.',
  },
  'too-little-weight': {
    message: 'A good talk has too little to show for {dimension}: {attained} where 2 is the least.',
    help: 'Add moments that call for it, or leave {dimension} out of “scores”.',
  },
  'compensation-one-sided': {
    message: 'No way through this scenario gives {which}.',
    help: 'Offer a sum below the fair band, one in it and one above it. The band here is {lo} to {hi}.',
  },
  'walkthrough-broken': {
    message: 'The walkthrough “{name}” cannot say “{reply}” as its reply {place}.',
    help: 'The replies there are: {there}.',
  },
  'walkthrough-unfinished': {
    message: 'The walkthrough “{name}” stops before the talk is over, at “{beat}”.',
    help: 'Add the replies that are left; the next can be: {there}.',
  },
  'walkthrough-ending': {
    message: 'The walkthrough “{name}” ends at “{ending}”, not at “{expected}”.',
    help: 'Change its replies, or write “ends: {ending}”.',
  },
  'walkthrough-score': {
    message: 'The walkthrough “{name}” scores {score} for {dimension}, not {expected}.',
    help: 'Change its replies, or write “{dimension}: {score}”.',
  },
  'walkthrough-alone': {
    message: 'There is no scenario “{scenario}” beside this file.',
    help: 'Put the walkthroughs in the folder of their scenario, or correct the id after “scenario:”.',
  },
}
