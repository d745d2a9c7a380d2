/** What a talk came to: for the business, for the customer and for you. Nothing here is a mark, and nothing is guessed. */
export const consequence = {
  title: 'What came of it',
  business: 'For the business',
  customer: 'For {name}',
  you: 'For you and the team',
  later: 'And later',

  'sum.fair':
    '{given, select, none {No money was given, and that was fair.} other {{sum} was given, and that was fair.}}',
  'sum.short':
    '{given, select, none {No money was given. At least {by} was due.} other {{sum} was given, {by} less than was due.}}',
  'sum.beyond': '{sum} was given, {by} more than was fair.',
  'sum.elsewhere': 'What was due here is more than you may give. Someone who may has the case now.',
  given: '{given, select, none {No money was given.} other {{sum} was given.}}',
  remedied: 'Something was put right in kind.',
  'exceptions.allowed':
    '{count, plural, one {An exception was made, within what the rules allow.} other {# exceptions were made, within what the rules allow.}}',
  'exceptions.unallowed':
    '{count, plural, one {An exception was made that no rule allows. The next person who asks can point to it.} other {# exceptions were made that no rule allows. The next person who asks can point to them.}}',
  'broke.breach-values': 'A rule that protects others, or plain honesty, was set aside.',
  'broke.breach-privacy': 'Something private was given away.',
  'broke.over-promise': 'Something was promised that may not be kept.',
  logged: 'What went wrong was written down, so that it can be mended.',

  mood: '{name} came with anger {angerFrom} and trust {trustFrom}, and went with anger {angerTo} and trust {trustTo}.',
  left: '{name} left before it was settled.',
  unheard:
    'Nothing that you said asked {name} what happened, said it back, named how it felt or granted a point.',
  forward: '{name} goes away with something to go on: an offer, a choice or a next step.',
  'forward.none': '{name} goes away without an offer, a choice or a next step.',

  abuse:
    '{lines, plural, one {You answered one insult} other {You answered # insults}} and {met, plural, =0 {set no limit} one {set a limit once} other {set a limit # times}}.',
  threats:
    '{lines, plural, one {You answered a threat} other {You answered # threats}} and {met, plural, =0 {stayed with it alone} other {did not stay with it alone}}.',
  'abuse.none': 'You were neither insulted nor threatened.',
  'handed-over': 'A colleague has the case now, with what you knew of it.',
  backed: 'You stood by a colleague.',
  undermined: 'You put a colleague in the wrong in front of {name}.',
  note: 'Your colleagues will read this from you:',
} as const
