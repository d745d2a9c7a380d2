/** Why each problem of an author’s file is one. */
import type { ScenarioProblemCode } from '../../scenario/problem-codes.ts'
import { programmeReasons } from './problems-programme.ts'

export const reasons: Record<ScenarioProblemCode, string> = {
  ...programmeReasons,
  'empty-file': 'A file with nothing in it cannot be played, and is most often a slip while saving.',
  'not-a-scenario': 'A file of another kind would only be told a hundred times that it is not one.',
  'too-large': 'A file far larger than any scenario would keep the program busy, and holds something else.',
  'not-text':
    'A scenario is plain text, so that any editor can open it; a picture or a word processor’s file is not.',
  tabs: 'How far in a line starts says what it belongs to, and a tab is as wide as each editor likes.',
  'uneven-indent': 'Lines that belong together start at the same column; one beside it belongs to nothing.',
  'curly-quotes': 'Word processors turn quotes into curly ones, which YAML takes for letters.',
  'cut-at-hash':
    'In a bare text, what follows a space and a # is a note to the reader, so people would never hear it.',
  'cut-at-colon': 'A colon with a space behind it names a field, so a bare text with one in it falls apart.',
  'cut-at-comma':
    'In braces a comma starts the next field; so nothing that is spoken or read should stand there bare.',
  'needs-quotes':
    'Signs such as * & ! % @ and [ at the start of a bare text are read as orders to the program.',
  'unclosed-quote':
    'A text in quotes goes on until they close, so without the second one it swallows the lines below.',
  'quote-in-quotes': 'The second straight quote ends the text, and what comes after it belongs to nothing.',
  'unclosed-bracket':
    'A list in brackets goes on until they close, so without the second one it swallows the lines below.',
  'bad-escape':
    'In straight quotes a backslash changes the letter after it, and only a few letters can be changed.',
  'no-space-after-colon': 'Without the space, name and text run together into one word.',
  'no-field-name':
    'A line must be a field, an item of a list, or the rest of a text; else nobody can tell what it is for.',
  'not-yaml': 'A scenario is a YAML file, and this line breaks its rules in a way that cannot be guessed.',
  'several-documents':
    'One file is one scenario; what stands after a line of dashes would be left out in silence.',
  'duplicate-key': 'Of two fields with one name only one can count, and nobody can know which was meant.',
  'forbidden-key': 'A few names reach into the workings of the program, so no file may use them.',
  'odd-key': 'A field is known by its name, and a list cannot be a name.',
  'too-many-copies': 'A few lines that copy each other can stand for more text than any computer holds.',
  'too-deep': 'A scenario is nine levels deep; many more are a slip, or a trap for the program.',
  'unknown-copy': 'A * and a name copy what was marked with & and that name, and nothing was.',
  'wrong-format':
    'The number says how the file is to be read, so that old files stay readable when the format grows.',
  'unknown-field':
    'A field that nobody reads is most often a slip in a name, and what it says would be lost in silence.',
  'missing-field': 'Without it the scenario cannot be played or scored.',
  'empty-field': 'A field that is there and says nothing is a thing that was to be filled in later.',
  'wrong-type':
    'Each field holds one kind of thing: a text, a number, a list, yes or no, or a group of fields.',
  'unknown-move': 'A reply is scored by its moves, so each must be one that the scorer knows.',
  'found-move':
    'Whether a reply caves in or ignores abuse depends on what was said before, so no file can know it.',
  'unknown-word': 'This field takes one of a few words, and each of them has a meaning in the scoring.',
  'out-of-range':
    'The number is a point on a scale, or a sum that people know; outside it, it means nothing.',
  'not-in-halves': 'Anger and trust move in half points, so that the same replies always give the same talk.',
  'not-whole': 'It counts things, and there are no halves of them.',
  'too-many-decimals': 'Sums are kept in whole pence, cents or yen, so that they add up to the digit.',
  'bad-id': 'Attempts, walkthroughs and translations use these names, so they must look the same everywhere.',
  'reserved-id':
    'The name already stands for something else, such as the note at the end, or a word of a condition.',
  'bad-date': 'The desk screen shows the record by its dates, each in the language of the trainee.',
  'bad-language': 'The language decides how the file is read aloud, and how dates and sums are written.',
  'bad-currency': 'The currency decides how sums are written, and into what their smallest part divides.',
  'bad-recording':
    'The scenarios folder is all that travels with a course, and browsers play these four kinds of file.',
  'too-few': 'One reply is no choice, and an empty list says nothing.',
  'too-many': 'A person weighs four replies at most while a customer waits.',
  'listed-twice': 'The second says nothing new, so perhaps another word was meant.',
  'one-move-an-item': 'Each move has a dash of its own, so that one can see at a glance what a reply does.',
  'no-place-in-ending': 'After an ending nothing is said any more.',
  'no-place-in-turn': '“afterwards” tells what became of it all, which only an ending can.',
  'no-dimension':
    'What is fair to give can be judged only beside how it was said, or where a line was drawn.',
  'missing-reply-id':
    'Attempts, walkthroughs and translations know a reply by its id, so that replies can be moved and reworded.',
  'bad-condition':
    'Conditions are a few plain words, so that every way through a scenario can be walked and proved.',
  'impossible-condition': 'What can never hold hides a line or a way from everyone, and was meant otherwise.',
  'idle-condition': 'What always holds decides nothing, and was meant otherwise.',
  'unknown-flag': 'A flag that no reply sets never stands, so what depends on it never happens.',
  'unknown-beat': 'A talk that is led to a beat that is not there could not go on.',
  'unknown-policy':
    'The debrief shows the policy that was named, and an exception is judged by what its policy allows.',
  'limit-not-customer-left': 'When a customer has had enough, they leave; the score counts on it.',
  'duplicate-id':
    'What was chosen, and what was finished, is kept under its name, and two of one name could not be told apart.',
  'was-clash': 'An old name leads old attempts to one beat or reply, and must not lead to two.',
  'move-twice': 'The moves of a reply are a set, so the second of two counts for nothing.',
  'words-not-said': 'The debrief marks these words in the reply, so they must stand in it.',
  'cites-without-move': 'Naming a policy counts only as a move, so here the score would not see it.',
  'move-without-cites': 'The debrief shows which policy was named, and why it is so.',
  'needs-last-resort': 'There must be something to say, and somewhere to go, whatever happened before.',
  'never-taken':
    'The first whose condition holds is taken, so what stands behind a wider one is never reached.',
  'plain-twice': 'The plain words under a beat belong to its last line, which then needs none of its own.',
  'voice-twice': 'The recording under a beat is of its last line, which then needs none of its own.',
  'unreachable-beat':
    'A beat that nothing leads to is never heard, and often shows that a way leads elsewhere than was meant.',
  'no-way-out': 'A talk that cannot end traps the trainee in it.',
  'few-replies': 'A trainee must always have a choice, whatever was said before.',
  'limitless-abuse': 'Nobody has to take abuse, so whoever meets it must be able to set a limit.',
  'kindness-and-fault':
    'Kindness is for someone in distress where nobody of ours is at fault; else it is owed, and is no kindness.',
  'abuse-understated': 'People choose by this number what they are ready to hear, so it must not be too low.',
  'law-over-price': 'The law seldom gives more than price and loss together, so a figure may have slipped.',
  'nothing-lost':
    'Who paid and has nothing to show for it has lost something, and what is fair is worked out from that.',
}
