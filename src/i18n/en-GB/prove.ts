/** What `prove` says. */

export const prove = {
  'prove-what': 'Say what to prove: a scenario file, a folder or “-”.',
  'prove-what-help': 'For all scenarios of this checkout: even-keel prove scenarios',
  'html-one':
    'A report is about one scenario, and here {files, plural, =0 {is none} one {is # that is none} other {are #}}.',
  'html-one-help': 'Name one scenario file.',
  'html-unproven': 'There is nothing to report yet: mend what is said above first.',
  'html-written': 'Wrote {out}. Open it in a browser.',
  'out-without-html': '“--out” says where the page goes: add “--as html”.',
  'unknown-form': 'There is no form “{form}”; a report comes as html.',
  'a-programme': 'A programme: it is held together with its scenarios.',
  'not-proven': 'Not proven: it cannot be played yet.',
  proven:
    '{ways, select, endless {Ways without end} other {{ways} ways}} through {states} states, to {endings, plural, one {# ending} other {# endings}}.',
  'too-large':
    'Too large to walk: given up at {states} states. {by, select, flags {Its flags multiply them, most of all “{name}”.} offers {Its offers multiply them, most of all the different sums of “{name}”.} other {No one flag or offer makes it so: it has very many beats, or moods that drift far apart.}}',
  'too-large-help':
    '{by, select, flags {Read a flag soon after it is set, or let anger and trust do its work.} offers {Offer fewer different sums.} other {Let branches come together sooner.}}',
  bound: '{dimension}: {exact, select, yes {from {min} to {max}, by itself exactly} other {not known}}',
  'column-dimension': 'dimension',
  'column-range': 'from–to',
  overall: 'overall',
  'best-way': 'Best: {overall}',
  'worst-way': 'Worst: {overall}',
  'best-bound': 'Best: {overall} at the most; too many ways to say more',
  carried: 'Where {names} was left by an earlier encounter',
  'column-player': 'player',
  'column-mean': 'overall',
  'column-passes': 'passes',
  'passes-share': '{share} in 100',
  sampled: '{share} in 100 (of 10,000 plays; {low} to {high})',
  'column-ending': 'ending',
  'column-ways': 'ways',
  'column-best': 'best',
  endless: 'without end',
  'with-timer':
    'With the timer on, {ways, select, endless {ways without end} other {{ways} ways}}; {scores}.',
  why: 'Why each is a rule, with examples: “even-keel explain” with its name. Here: {codes}.',
  'prove-summary':
    '{problems, plural, =0 {No problems} one {# problem} other {# problems}}{hints, plural, =0 {} one { and # hint} other { and # hints}} in {files, plural, one {# scenario} other {# scenarios}}.',
} as const
