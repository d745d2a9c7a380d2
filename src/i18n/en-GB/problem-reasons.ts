/** Why each problem of a file is one, with a right and a wrong example; a test puts both to the proof. */
import type { ScenarioProblemCode } from '../../scenario/problem-codes.ts'

export interface Reason {
  readonly reason: string
  readonly ok: string
  readonly notOk: string
}

export const reasons: Record<ScenarioProblemCode, Reason> = {
  'empty-file': {
    reason: 'A file with nothing in it cannot be played, and is most often a slip while saving.',
    ok: 'format: 1',
    notOk: '',
  },
  'too-large': {
    reason: 'A file far larger than any scenario would keep the program busy, and holds something else.',
    ok: 'a file of 20 KB',
    notOk: 'a file of 3 MB',
  },
  'not-text': {
    reason: 'A scenario is plain text, so that any editor can open it; a picture or a word processor’s file is not.',
    ok: 'a file saved as plain text, in UTF-8',
    notOk: 'a picture, or a file of a word processor',
  },
  tabs: {
    reason: 'How far in a line starts says what it belongs to, and a tab is as wide as each editor likes.',
    ok: '  channel: phone\n  business: "Marrow & Finch Books"',
    notOk: '\tchannel: phone\n\tbusiness: "Marrow & Finch Books"',
  },
  'uneven-indent': {
    reason: 'Lines that belong together start at the same column; one beside it belongs to nothing.',
    ok: '  price: 45\n  loss: 45',
    notOk: '  price: 45\n   loss: 45',
  },
  'curly-quotes': {
    reason: 'Word processors turn quotes into curly ones, which YAML takes for letters.',
    ok: 'thinks: "That was quick."',
    notOk: 'thinks: “That was quick.”',
  },
  'cut-at-hash': {
    reason: 'In a bare text, what follows a space and a # is a note to the reader, so people would never hear it.',
    ok: 'what: "Called: no parcel yet."',
    notOk: 'what: Called about order #4711.',
  },
  'cut-at-colon': {
    reason: 'A colon with a space behind it names a field, so a bare text with one in it falls apart.',
    ok: 'what: "Called: no parcel yet."',
    notOk: 'what: Called: no parcel yet.',
  },
  'cut-at-comma': {
    reason: 'In braces a comma starts the next field; so nothing that is spoken or read should stand there bare.',
    ok: 'offer: { id: books, what: "the same books again", worth: 45, remedy: yes }',
    notOk: 'offer: { id: books, what: the same books, again, worth: 45, remedy: yes }',
  },
  'needs-quotes': {
    reason: 'Signs such as * & ! % @ [ and { at the start of a bare text are read as orders to the program.',
    ok: 'hears: "Somebody believes me."',
    notOk: 'hears: *Somebody* believes me.',
  },
  'unclosed-quote': {
    reason: 'A text in quotes goes on until they close, so without the second one it swallows the lines below.',
    ok: 'hears: "Somebody believes me."',
    notOk: 'hears: "Somebody believes me.',
  },
  'quote-in-quotes': {
    reason: 'The second straight quote ends the text, and what comes after it belongs to nothing.',
    ok: 'thinks: "That was quick."',
    notOk: 'thinks: "That was "quick"."',
  },
  'unclosed-bracket': {
    reason: 'A list in brackets goes on until they close, so without the second one it swallows the lines below.',
    ok: 'scores: [empathy, boundaries, compensation]',
    notOk: 'scores: [empathy, boundaries, compensation',
  },
  'bad-escape': {
    reason: 'In straight quotes a backslash changes the letter after it, and only a few letters can be changed.',
    ok: 'thinks: "That was quick."',
    notOk: 'thinks: "That was \\quick."',
  },
  'no-space-after-colon': {
    reason: 'Without the space, name and text run together into one word.',
    ok: 'kept: no',
    notOk: 'kept:no',
  },
  'no-field-name': {
    reason: 'A line must be a field, an item of a list, or the rest of a text; else nobody can tell what it is for.',
    ok: 'minutes: 8',
    notOk: 'minutes 8',
  },
  'not-yaml': {
    reason: 'A scenario is a YAML file, and this line breaks its rules in a way that cannot be guessed.',
    ok: 'mood: { anger: 5.5, trust: 4 }',
    notOk: 'mood: { anger: 5.5, , trust: 4 }',
  },
  'several-documents': {
    reason: 'One file is one scenario; what stands after a line of dashes would be left out in silence.',
    ok: 'minutes: 8',
    notOk: 'minutes: 8\n---',
  },
  'duplicate-key': {
    reason: 'Of two fields with one name only one can count, and nobody can know which was meant.',
    ok: 'minutes: 8',
    notOk: 'minutes: 8\nminutes: 9',
  },
  'forbidden-key': {
    reason: 'A few names reach into the workings of the program, so no file may use them.',
    ok: 'minutes: 8',
    notOk: 'minutes: 8\n__proto__: 1',
  },
  'odd-key': {
    reason: 'A field is known by its name, and a list cannot be a name.',
    ok: 'minutes: 8',
    notOk: '[minutes]: 8',
  },
  'too-many-copies': {
    reason: 'A few lines that copy each other can stand for more text than any computer holds.',
    ok: 'minutes: 8',
    notOk: 'minutes: &self [*self]',
  },
  'too-deep': {
    reason: 'A scenario is nine levels deep; many more are a slip, or a trap for the program.',
    ok: 'minutes: 8',
    notOk: `minutes: ${'['.repeat(70)}8${']'.repeat(70)}`,
  },
  'unknown-copy': {
    reason: 'A * and a name copy what was marked with & and that name, and nothing was.',
    ok: 'scores: [empathy, boundaries, compensation]',
    notOk: 'scores: [empathy, *boundaries]',
  },
  'wrong-format': {
    reason: 'The number says how the file is to be read, so that old files stay readable when the format grows.',
    ok: 'format: 1',
    notOk: 'format: 2',
  },
  'unknown-field': {
    reason: 'A field that nobody reads is most often a slip in a name, and what it says would be lost in silence.',
    ok: 'hears: "Somebody believes me."',
    notOk: 'heard: "Somebody believes me."',
  },
  'missing-field': {
    reason: 'Without it the scenario cannot be played or scored.',
    ok: 'minutes: 8\nsetting:',
    notOk: 'setting:',
  },
  'empty-field': {
    reason: 'A field that is there and says nothing is a thing that was to be filled in later.',
    ok: 'hears: "Somebody believes me."',
    notOk: 'hears:',
  },
  'wrong-type': {
    reason: 'Each field holds one kind of thing: a text, a number, a list, yes or no, or a group of fields.',
    ok: 'trouble: 2',
    notOk: 'trouble: "2"',
  },
  'unknown-move': {
    reason: 'A reply is scored by its moves, so each must be one that the scorer knows.',
    ok: 'moves: [cite-policy, deflect]',
    notOk: 'moves: [cite-policy, deflct]',
  },
  'found-move': {
    reason: 'Whether a reply caves in or ignores abuse depends on what was said before, so no file can know it.',
    ok: 'moves: [dismiss]\n        to: shouts',
    notOk: 'moves: [ignore-abuse]\n        to: shouts',
  },
  'unknown-word': {
    reason: 'This field takes one of a few words, and each of them has a meaning in the scoring.',
    ok: 'tone: frustrated',
    notOk: 'tone: frustated',
  },
  'out-of-range': {
    reason: 'The number is a point on a scale, or a sum that people know; outside it, it means nothing.',
    ok: 'level: 3        # 1 gentle … 5 severe',
    notOk: 'level: 6        # 1 gentle … 5 severe',
  },
  'not-in-halves': {
    reason: 'Anger and trust move in half points, so that the same replies always give the same talk.',
    ok: 'mood: { anger: 5.5, trust: 4 }',
    notOk: 'mood: { anger: 5.3, trust: 4 }',
  },
  'not-whole': {
    reason: 'It counts things, and there are no halves of them.',
    ok: 'failed-before: 1',
    notOk: 'failed-before: 1.5',
  },
  'too-many-decimals': {
    reason: 'Sums are kept in whole pence, cents or yen, so that they add up to the digit.',
    ok: 'up-to: 45.50',
    notOk: 'up-to: 45.505',
  },
  'bad-id': {
    reason: 'Attempts, walkthroughs and translations use these names, so they must look the same everywhere.',
    ok: 'to: agreed\n      - id: ask-neighbour',
    notOk: 'to: Agreed!\n      - id: ask-neighbour',
  },
  'reserved-id': {
    reason: 'The name already stands for something else, such as the note at the end, or a word of a condition.',
    ok: 'leaves: [was-heard]',
    notOk: 'leaves: [anger]',
  },
  'bad-date': {
    reason: 'The desk screen shows the record by its dates, each in the language of the trainee.',
    ok: '- on: 2026-03-09',
    notOk: '- on: 2026-02-30',
  },
  'bad-language': {
    reason: 'The language decides how the file is read aloud, and how dates and sums are written.',
    ok: 'language: en-GB',
    notOk: 'language: english',
  },
  'bad-currency': {
    reason: 'The currency decides how sums are written, and into what their smallest part divides.',
    ok: 'currency: GBP',
    notOk: 'currency: pounds',
  },
  'too-few': {
    reason: 'One reply is no choice, and an empty list says nothing.',
    ok: 'teaches: [listen-apologise-solve, lost-package-and-review]',
    notOk: 'teaches: []',
  },
  'too-many': {
    reason: 'A person weighs four replies at most while a customer waits.',
    ok: '- id: blame\n  say: "Perhaps you did not hear the bell."',
    notOk:
      '- id: a\n  say: "A."\n  moves: [argue]\n  to: story\n- id: b\n  say: "B."\n  moves: [argue]\n  to: story\n- id: blame\n  say: "Perhaps you did not hear the bell."',
  },
  'listed-twice': {
    reason: 'The second says nothing new, so perhaps another word was meant.',
    ok: 'scores: [empathy, boundaries, compensation]',
    notOk: 'scores: [empathy, empathy, boundaries]',
  },
  'one-move-an-item': {
    reason: 'Each move has a dash of its own, so that one can see at a glance what a reply does.',
    ok: '- acknowledge-feeling: "a horrid thing to read when you sat there waiting"\n- invite-story: "What did you see?"',
    notOk:
      '- acknowledge-feeling: "a horrid thing to read when you sat there waiting"\n  invite-story: "What did you see?"',
  },
  'no-place-in-ending': {
    reason: 'After an ending nothing is said any more.',
    ok: 'ends: resolved',
    notOk: 'ends: resolved\nnew-fact: yes',
  },
  'no-place-in-turn': {
    reason: '“afterwards” tells what became of it all, which only an ending can.',
    ok: 'tone: venting',
    notOk: 'tone: venting\nafterwards: "Jo never called again."',
  },
  'no-dimension': {
    reason: 'What is fair to give can be judged only beside how it was said, or where a line was drawn.',
    ok: 'scores: [empathy, boundaries, compensation]',
    notOk: 'scores: [compensation]',
  },
  'missing-reply-id': {
    reason: 'Attempts, walkthroughs and translations know a reply by its id, so that replies can be moved and reworded.',
    ok: '- id: hear-first\n  say: "That is a horrid thing to read when you sat there waiting. What did you see?"',
    notOk: '- say: "That is a horrid thing to read when you sat there waiting. What did you see?"',
  },
  'bad-condition': {
    reason: 'Conditions are a few plain words, so that every way through a scenario can be walked and proved.',
    ok: 'when: offered > 20 and anger <= 4',
    notOk: 'when: offered > 20 or anger <= 4',
  },
  'impossible-condition': {
    reason: 'What can never hold hides a line or a way from everyone, and was meant otherwise.',
    ok: 'when: offered > 20 and anger <= 4',
    notOk: 'when: offered > 20 and anger >= 11',
  },
  'idle-condition': {
    reason: 'What always holds decides nothing, and was meant otherwise.',
    ok: 'when: trust < 3',
    notOk: 'when: trust >= 0',
  },
  'unknown-flag': {
    reason: 'A flag that no reply sets never stands, so what depends on it never happens.',
    ok: 'when: anger >= 7 and not told-policy',
    notOk: 'when: anger >= 7 and not told-polcy',
  },
  'unknown-beat': {
    reason: 'A talk that is led to a beat that is not there could not go on.',
    ok: 'to: agreed\n      - id: ask-neighbour',
    notOk: 'to: agred\n      - id: ask-neighbour',
  },
  'unknown-policy': {
    reason: 'The debrief shows the policy that was named, and an exception is judged by what its policy allows.',
    ok: 'cites: re-send',
    notOk: 'cites: resend',
  },
  'limit-not-customer-left': {
    reason: 'When a customer has had enough, they leave; the score counts on it.',
    ok: 'at-limit: hangs-up',
    notOk: 'at-limit: agreed',
  },
  'duplicate-id': {
    reason: 'An attempt names the reply that was chosen, and two of one name could not be told apart.',
    ok: '- id: wave-off',
    notOk: '- id: own-it',
  },
  'was-clash': {
    reason: 'An old name leads old attempts to one beat or reply, and must not lead to two.',
    ok: 'was: [policy-first]',
    notOk: 'was: [hear-first]',
  },
  'move-twice': {
    reason: 'The moves of a reply are a set, so the second of two counts for nothing.',
    ok: 'moves: [cite-policy, deflect]',
    notOk: 'moves: [cite-policy, cite-policy]',
  },
  'words-not-said': {
    reason: 'The debrief marks these words in the reply, so they must stand in it.',
    ok: '- paraphrase: "The van never stopped, you say."',
    notOk: '- paraphrase: "You say the van never stopped."',
  },
  'cites-without-move': {
    reason: 'Naming a policy counts only as a move, so here the score would not see it.',
    ok: 'moves: [cite-policy, deflect]',
    notOk: 'moves: [explain-reason, deflect]',
  },
  'move-without-cites': {
    reason: 'The debrief shows which policy was named, and why it is so.',
    ok: 'moves: [dismiss]\n        to: shouts',
    notOk: 'moves: [cite-policy]\n        to: shouts',
  },
  'needs-last-resort': {
    reason: 'There must be something to say, and somewhere to go, whatever happened before.',
    ok: '    beat: wary\n- beat: opening',
    notOk: '    beat: wary\n- when: not left shouted-last-time\n  beat: opening',
  },
  'never-taken': {
    reason: 'The first whose condition holds is taken, so what stands behind a wider one is never reached.',
    ok: '    beat: wary\n- beat: opening',
    notOk: '    beat: wary\n- beat: opening\n- beat: opening',
  },
  'plain-twice': {
    reason: 'The plain words under a beat belong to its last line, which then needs none of its own.',
    ok: '- says: "The van never stopped. So where are my books?"',
    notOk: '- says: "The van never stopped. So where are my books?"\n  plain: "Where are my books?"',
  },
  'unreachable-beat': {
    reason: 'A beat that nothing leads to is never heard, and often shows that a way leads elsewhere than was meant.',
    ok: 'agreed:\n  seen: "The queue moves on."',
    notOk:
      'settled:\n  customer: "Thank you."\n  ends: resolved\n  afterwards: "Jo was glad."\nagreed:\n  seen: "The queue moves on."',
  },
  'no-way-out': {
    reason: 'A talk that cannot end traps the trainee in it.',
    ok: 'moves: [end-contact]\n        to: hangs-up\n  agreed:',
    notOk:
      'moves: [end-contact]\n        to: stuck\n  stuck:\n    customer: "Well?"\n    tone: asking\n    replies:\n      - id: one\n        say: "One."\n        moves: [answer]\n        to: stuck\n      - id: two\n        say: "Two."\n        moves: [answer]\n        to: stuck\n  agreed:',
  },
  'few-replies': {
    reason: 'A trainee must always have a choice, whatever was said before.',
    ok: '- id: blame\n  say: "Perhaps you did not hear the bell."',
    notOk: '- id: blame\n  if: anger >= 5\n  say: "Perhaps you did not hear the bell."',
  },
  'limitless-abuse': {
    reason: 'Nobody has to take abuse, so whoever meets it must be able to set a limit.',
    ok: 'moves: [validate, set-limit]\n        to: story\n      - id: hang-up-first\n        say: "I am ending this call."\n        moves: [end-contact]',
    notOk:
      'moves: [validate]\n        to: story\n      - id: hang-up-first\n        say: "I am ending this call."\n        moves: [dismiss]',
  },
  'kindness-and-fault': {
    reason: 'Kindness is for someone in distress where nobody of ours is at fault; else it is owed, and is no kindness.',
    ok: 'kindness: no',
    notOk: 'kindness: yes',
  },
  'abuse-understated': {
    reason: 'People choose by this number what they are ready to hear, so it must not be too low.',
    ok: 'abuse: 3',
    notOk: 'abuse: 0',
  },
  'law-over-price': {
    reason: 'The law seldom gives more than price and loss together, so a figure may have slipped.',
    ok: 'law: 45',
    notOk: 'law: 4500',
  },
  'nothing-lost': {
    reason: 'Who paid and has nothing to show for it has lost something, and what is fair is worked out from that.',
    ok: 'loss: 45\n  law: 45',
    notOk: 'loss: 0\n  law: 0',
  },
}
