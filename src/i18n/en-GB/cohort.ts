/** What is said of a group of people who talked the same scenarios through: on the page, and in the terminal. */
import type { Need } from '../../dialogue/call.ts'
import type { Reason } from '../../scoring/rubric.ts'

/** What a moment needed and did not get, as the end of “missing:”. */
const needs = {
  'need.way-forward': 'a way forward',
  'need.kindness': 'a kind word',
  'need.feeling': 'the feeling named or granted',
  'need.their-account': 'room to tell it',
  'need.owning': 'owning what was our doing',
  'need.heard': 'the case said back',
  'need.respect': 'respect while saying no',
  'need.next-step': 'who does what, by when',
  'need.agreement': 'asking whether it is settled',
  'need.clear-no': 'a clear no',
  'need.choice': 'a choice',
  'need.ground': 'a reason or a kind word with the no',
  'need.yes-within-reach': 'a yes that was within reach',
  'need.limit': 'a limit to the abuse',
  'need.limit-ground': 'a reason with the limit',
  'need.limit-whole': 'kindness, a choice or a plan with the limit',
  'need.help': 'bringing in help',
} as const satisfies Record<`need.${Need}`, string>

const reasons = {
  'reason.too-early': 'Rules, reasons or money before listening',
  'reason.apology-again': 'One apology after another',
  'reason.explained-again': 'One explanation after another',
  'reason.end-unwarned': 'Ending it without a warning',
  'reason.abuse-unchecked': 'Abuse that went on unchecked',
  'reason.over-the-band': 'More than is fair',
  'reason.customer-left': 'The customer left',
  'reason.escalated-without-cause': 'Handing over without cause',
  'reason.ended-without-cause': 'Ending it without cause',
  'reason.too-little': 'Too little given',
  'reason.too-much': 'Too much given',
  'reason.not-handed-over': 'Not handed over, where it was beyond you',
  'reason.wrong-kind': 'The wrong kind of offer',
  'reason.no-way-forward': 'No way forward put',
} as const satisfies Record<`reason.${Exclude<Reason, 'harm' | 'missed'>}`, string>

export const cohort = {
  ...needs,
  ...reasons,
  missing: 'Missing: {what}',
  'missing.spoiled': 'Spoiled by what stood beside it',

  'mark.overall': 'Overall',
  'mark.empathy': 'Empathy',
  'mark.boundaries': 'Boundaries',
  'mark.compensation': 'Fair compensation',
  'mode.practice': 'practice',
  'mode.assessment': 'assessment',

  version: 'version {version}',
  people: '{people, plural, one {one person} other {# people}}',
  counted:
    '{people, plural, one {One person} other {# people}}, {attempts, plural, one {one finished attempt} other {# finished attempts}}{unfinished, plural, =0 {} one {, one begun and not finished} other {, # begun and not finished}}.',
  'counted.once':
    'Everything below counts each person once, with the first attempt that they began in this mode.',
  'counted.nameless':
    '{nameless, plural, =0 {} one {One attempt does not say whose it is, and counts as a person of its own.} other {# attempts do not say whose they are, and each counts as a person of its own.}}',
  'before.known':
    '{first} had never played it before, {played} had; {debriefed, plural, =0 {nobody} one {one} other {#}} had seen its debrief.',
  'before.unknown':
    '{first} had never played it before, {played} had. Whether they had seen its debrief is not known.',
  fatal:
    '{fatal, plural, =0 {} one {In one talk something fatal was said.} other {In # talks something fatal was said.}}',
  score: '{mark} {median}, half of them from {lower} to {upper}',

  share: '{chosen} of {offered}',
  percent: '{percent}%',
  seconds: '{median} s ({lower}–{upper})',
  'seconds.none': 'none',
  correlation: '{r} ({from} to {to})',
  'correlation.too-few': 'not enough to say',
  'correlation.no-difference': 'no difference to go by',
  'correlation.none': 'not claimed',
  'never-chosen': 'nobody chose it',
  'never-offered': 'nobody came to it',

  'alpha.known': 'alpha {alpha} (95%: {from} to {to}), {people} people, {items} scenarios',
  'alpha.too-few':
    'Not enough to say: {people, plural, =0 {nobody} one {one person} other {# people}} finished all of them, and it takes {enough}.',
  'alpha.one-item': 'Not enough to say: it takes two scenarios that claim it.',
  'alpha.no-difference': 'Not enough to say: all came out alike.',

  'help.below': '{dimension}: below {mark} in {below} of {of}',
  'help.point': '{what} ({talks, plural, one {one talk} other {# talks}})',
  'help.fatal':
    '{fatal, plural, one {Something fatal was said in one talk.} other {Something fatal was said in # talks.}}',

  'left.unfinished': '{count, plural, one {One is not finished.} other {# are not finished.}}',
  'left.out-of-time':
    '{count, plural, one {In one the time was over first.} other {In # the time was over first.}}',
  'left.twice':
    '{count, plural, one {One came twice, and counts once.} other {# came twice, and count once.}}',
  'left.fork':
    '{count, plural, one {One says a turn of another differently.} other {# say a turn of another differently.}}',
  'left.other-scenario':
    '{count, plural, one {One is of a scenario, or a version of it, that is not at hand.} other {# are of scenarios, or versions of them, that are not at hand.}}',
  'left.other-rules':
    '{count, plural, one {One was graded by other rules than those in force.} other {# were graded by other rules than those in force.}}',
  'left.not-followed':
    '{count, plural, one {One says what could not be said there and then.} other {# say what could not be said there and then.}}',
  'left.taken-back':
    '{count, plural, one {One takes a reply back, which no assessment allows.} other {# take a reply back, which no assessment allows.}}',
} as const
