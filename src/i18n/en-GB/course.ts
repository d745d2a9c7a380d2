/** What is said of a programme: on its start screen, before and after each of its talks, and when it was changed. */
export const course = {
  by: 'By {name}',

  'none.title': 'There is no programme here',
  none: 'This page has scenarios to practise with, and no programme.',
  'no-place.title': 'The programme has no such talk',
  'no-place': 'Nothing in it is called “{id}”. The programme may have changed.',

  'asked.title': 'What is asked of you',
  'asked.talks':
    '{required, plural, one {One talk} other {# talks}}, about {minutes, plural, one {one minute} other {# minutes}} in all.',
  'asked.optional': '{count, plural, one {One more talk is} other {# more talks are}} there if you like.',
  'asked.assessment': 'It is an assessment: no notes during a talk, and nothing can be taken back.',
  'asked.practice':
    'It is practice: a note after each reply, and you may take a reply back. There are scores, and nobody passes or fails.',
  'asked.attempts':
    'You have {count, plural, one {one attempt} =2 {two attempts} =3 {three attempts} other {# attempts}} at each talk.',
  'asked.attempts.any': 'You may try each talk as often as you like.',
  'asked.counts.best': 'Where you try again, the best attempt counts.',
  'asked.counts.last': 'Where you try again, the last attempt counts.',
  'asked.counts.first': 'Where you try again, the first attempt still counts.',
  'asked.mark':
    'For each dimension your score is the mean of the talks that count. The lowest of these is your overall score: {mark} of 100 passes.',
  'asked.after-each': 'After each talk you see how it went, with better words for each turn.',
  'asked.scores-only':
    'After a talk you see its scores. How it went turn by turn, with better words, opens once no attempt is left at that talk.',
  'asked.scores-only.any':
    'After a talk you see its scores. How it went turn by turn is not shown, as each talk may be tried again.',
  'asked.time':
    'A talk has {minutes, plural, one {one minute} other {# minutes}}. If you need more, you can take half as much again, or double, before you begin.',
  'asked.here': 'Everything stays in this browser until you give it to somebody.',
  'asked.framed':
    'Everything stays in this browser. If another page shows this one within it, that page is told each turn and each result.',
  'asked.course':
    'Your course receives what you choose at every turn, how long it took you, and your scores.',

  'help.title': 'Somebody to talk to',
  'help.hard': 'Some of these talks are hard to hear. You may pause or leave one at any time.',

  'progress.label': 'How far you have come',
  'next.first': 'Begin with {name}',
  'next.begin': 'Next: {name}',
  'next.begin.pool': '{first, select, yes {Begin: {title}} other {Next: {title}}}',
  'next.go-on': 'Go on with {name}',
  'next.again': 'Try again: {title}',
  'next.certificate': 'Your certificate',
  'next.none': 'There is nothing more to do here.',

  'stage.opens.when-finished': 'Opens when every required talk of “{title}” is finished.',
  'stage.opens.when-passed': 'Opens when “{title}” is finished, and passed with {mark} or more.',
  'stage.places': 'Talks of “{title}”',

  'place.pool':
    '{count, plural, =2 {One of two people} =3 {One of three people} other {One of # people}}, drawn when you begin',
  'place.optional': 'If you like',
  'place.required': 'Required',
  'place.asked': 'Asked',
  'place.stands': 'So far',
  'place.not-begun': 'Not begun',
  'place.locked': 'Not open yet',
  'place.open.now': 'Begun, not finished',
  'place.attempt': 'Attempt {n}',
  'place.score.counts': '{overall}, which counts',
  'place.out-of-time': 'Time was over: 0',
  'place.out-of-time.counts': 'Time was over: 0, which counts',
  'place.unseen': 'Finished, not looked at yet',
  'place.left': 'Left',
  'place.left.some':
    '{count, plural, one {One attempt} =2 {Two attempts} =3 {Three attempts} other {# attempts}}',
  'place.left.none': 'No attempt',
  'place.left.any': 'As many as you like',
  'place.debrief': 'How it went',
  'place.debrief.which': 'How it went: attempt {n}, {title}',
  'place.scores': 'The scores',
  'place.scores.which': 'The scores: attempt {n}, {title}',
  'place.look': 'Look at it',
  'place.look.which': 'Look at it: attempt {n}, {title}',

  'brief.attempt': '{mode, select, practice {Practice} other {Assessment}}, attempt {n}',
  'brief.attempt.of': '{mode, select, practice {Practice} other {Assessment}}, attempt {n} of {most}',
  'brief.counts.one': 'It counts, from the first thing you say.',
  'brief.counts.best': 'The best of your attempts counts.',
  'brief.counts.last': 'Your last attempt counts: this one takes the place of the one before.',
  'brief.counts.first': 'Your first attempt counts, whatever comes after it.',
  'brief.counts.practice': 'Nobody passes or fails by it.',
  'brief.elsewhere':
    'What you practise outside the programme does not count. How often you had played this scenario before, and seen a debrief of it, is told with the result.',
  'brief.pool':
    'Drawn from {count, plural, one {one scenario} other {# scenarios}} of like level. Another attempt brings somebody else, while there is anybody else.',
  'brief.time': 'Your time for this talk',
  'brief.time.means':
    'It runs from when you begin, also while the talk is paused or closed. When it is over the talk ends, and counts as finished with nothing reached. Nobody is told which of these you take.',
  'brief.time.1': '{minutes, plural, one {# minute} other {# minutes}}',
  'brief.time.half': '{minutes, plural, one {# minute} other {# minutes}}, half as much again',
  'brief.time.double': '{minutes, plural, one {# minute} other {# minutes}}, double',
  'brief.go-on': 'Go on with this talk',
  'brief.go-on.means': 'You have begun this talk. It stands where you left it.',
  'brief.none-left':
    'You have no attempt left at this talk. What counts stands on the start screen of the programme.',
  'brief.looking': 'Try it. Nothing of it is kept',

  'over.kicker': 'Attempt {n}',
  'over.title': '{name}: your scores',
  'over.time.title': 'The time for this talk is over',
  'over.time':
    'The talk ended where it stood. It counts as finished with nothing reached. If the time was too short for you, you can choose more of it in the brief of the next talk.',
  'over.scores': 'Scores of this attempt',
  'over.passed': '{overall} overall. {mark} is what passes the programme, so this talk is at or above it.',
  'over.not-passed': '{overall} overall. {mark} is what passes the programme, so this talk is below it.',
  'over.practice': '{overall} overall.',
  'over.fatal': 'Something in this talk weighs so much that the overall score is 0, whatever else was said.',
  'over.held':
    'How it went turn by turn, with better words, opens when no attempt is left at this talk: until then a second go should show what you can do, and not what you remember.',
  'over.held.left':
    'You have {count, plural, one {one more attempt} =2 {two more attempts} =3 {three more attempts} other {# more attempts}} at it.',
  'over.held.any': 'You may try it again as often as you like.',
  'over.again': 'Try this talk again',
  'over.on': 'On with the programme',

  'result.title': 'Your result',
  'result.passed': 'You have passed',
  'result.not-passed': 'Not passed so far',
  'result.completed': 'You have finished the programme',
  'result.passed.lead':
    '{overall} overall, where {mark} passes. The overall score is the lowest of the dimensions.',
  'result.not-passed.lead':
    '{overall} overall, where {mark} passes. The overall score is the lowest of the dimensions, so {lowest} is where more can be gained.',
  'result.not-passed.fatal':
    'One of the talks that count scored 0 because of something that weighs more than all the rest. That makes the whole 0 for now.',
  'result.completed.lead':
    '{overall} overall, which is the lowest of the dimensions. It was practice: nobody passes or fails.',
  'result.retake':
    'There are attempts left: {count, plural, one {one talk} other {# talks}} can be tried again.',
  'result.no-retake': 'No attempt is left. Whoever runs this programme can tell you what is possible now.',
  'result.score': '{score} of 100',
  'result.mark': 'Passes at {mark}',
  'result.before':
    '{played, plural, =0 {You had played none of these scenarios to its end before the attempts that count} one {You had played these scenarios to the end once before the attempts that count} =2 {You had played these scenarios to the end twice before the attempts that count} other {You had played these scenarios to the end # times before the attempts that count}}, and had seen {debriefed, plural, =0 {no debrief} one {one debrief} other {# debriefs}} of them. This is told with the result.',

  'updated.title': 'This programme has been changed',
  'updated.lead':
    'It is no longer the one that you began. Nothing has been changed for you yet: choose how to go on.',
  'updated.finished':
    '{count, plural, =0 {You had not finished a talk of it.} one {One talk is finished: its score stays if you go on.} other {# talks are finished: their scores stay if you go on.}}',
  'updated.resumed': 'You are in the middle of “{title}”: it goes on as it was.',
  'updated.lost':
    'You are in the middle of “{title}”, and that talk has changed: it has to begin again. This takes no attempt from you.',
  'updated.go-on': 'Go on with the programme as it is now',
  'updated.anew': 'Begin the programme from its start',
  'updated.anew.means': 'Beginning anew sets aside all attempts and scores of the programme so far.',
} as const
