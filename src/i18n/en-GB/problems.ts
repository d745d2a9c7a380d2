/** What is wrong with an author’s file, and what to do: the words of every problem of the file format. */
import type { ScenarioProblemCode } from '../../scenario/problem-codes.ts'
import { programmeProblems } from './problems-programme.ts'

interface Words {
  readonly message: string
  readonly help: string
}

/** Where nothing was meant, `closest` is NONE. */
const MEANT = '{closest, select, NONE {} other { Did you mean “{closest}”?}}'
const SO = 'Write it so: {mended}'

export const problems: Record<ScenarioProblemCode, Words> = {
  ...programmeProblems,

  // The text itself.
  'empty-file': {
    message: 'This file is empty.',
    help: 'Start from a template: “even-keel new” writes one.',
  },
  'not-a-scenario': {
    message:
      '{kind, select, scenario {There is no scenario in this file} programme {There is no programme in this file} translation {There is no translation in this file} other {There are no walkthroughs in this file}}: none of its fields belongs to one.',
    help: 'Check that this is the right file. “even-keel new” writes a scenario to start from.',
  },
  'too-large': {
    message: 'This file is larger than 2 MB.',
    help: 'A long scenario takes a hundredth of that. Check that this is the right file.',
  },
  'not-text': {
    message: 'This is not a text file.',
    help: 'Check that this is the right file. If it is, save it as plain text, in UTF-8.',
  },
  tabs: {
    message:
      '{lines, plural, one {This line starts with a tab} other {# lines start with tabs, this one first}}, and only spaces can say what belongs to what.',
    help: `Use two spaces for each level. ${SO}`,
  },
  'uneven-indent': {
    message:
      'This line starts {found, plural, one {# space} other {# spaces}} in, beside the lines it belongs with.',
    help: 'Start it {spaces, plural, =0 {at the left edge} one {# space in} other {# spaces in}}, as they do.',
  },
  'curly-quotes': {
    message: 'This text stands in curly quotes, which would be read as part of it.',
    help: `Put straight quotes round it. ${SO}`,
  },
  'cut-at-hash': {
    message: 'This text stops before “{lost}”: what follows a space and a # is taken for a note.',
    help: `Put the text in quotes. ${SO}`,
  },
  'cut-at-colon': {
    message: 'This text has a colon in it, and is cut in two there.',
    help: `Put the text in quotes. ${SO}`,
  },
  'cut-at-comma': {
    message: 'This text is cut at its comma, because it stands in braces without quotes.',
    help: `Put the text in quotes. ${SO}`,
  },
  'needs-quotes': {
    message: 'This text starts with {sign}, which has a meaning of its own here.',
    help: `Put the text in quotes. ${SO}`,
  },
  'unclosed-quote': {
    message: 'The quotes that open here do not close on this line.',
    help: `Close them at the end of the text. ${SO}`,
  },
  'quote-in-quotes': {
    message: 'The quotes close too early: there are quotes within the text.',
    help: `Use “ and ” within the text, or a backslash before each. ${SO}`,
  },
  'unclosed-bracket': {
    message: 'The {bracket} that opens here is never closed.',
    help: 'Put a {closing} at the end of the list.',
  },
  'bad-escape': {
    message:
      'A backslash has a meaning of its own in straight quotes, and what follows this one makes no sense.',
    help: `Write two for one. ${SO}`,
  },
  'no-space-after-colon': {
    message: 'There is no space after the colon.',
    help: `Put one there. ${SO}`,
  },
  'no-field-name': {
    message: '“{text}” stands alone: it is not a field with a colon, and not part of a text.',
    help: 'Give it a name and a colon before it. If it goes on with the text above, put the whole text on one line in quotes.',
  },
  'not-yaml': {
    message: '“{text}” cannot be read.',
    help: 'Look at the quotes, colons and spaces of this line and the one above. Texts are safest in straight quotes.',
  },
  'several-documents': {
    message: 'A second document starts here; a file holds one.',
    help: 'Take out the line of dashes, or move what follows to a file of its own.',
  },
  'duplicate-key': {
    message: '“{key}” stands twice: it is on line {line} already.',
    help: 'Keep one of the two.',
  },
  'forbidden-key': {
    message: '“{key}” cannot be a name: it has a meaning of its own in the program.',
    help: 'Choose another name.',
  },
  'odd-key': {
    message: 'A list or a group of fields stands where the name of a field should.',
    help: 'Start the line with a name and a colon.',
  },
  'too-many-copies': {
    message: 'The * here copies a part that copies others, or itself, without end.',
    help: 'Write the part out instead of copying it.',
  },
  'too-deep': {
    message: 'There are more levels within levels here than can be read.',
    help: 'Look for brackets that were never closed.',
  },
  'unknown-copy': {
    message: 'The * copies “{key}”, and nothing before it is marked “&{key}”.',
    help: 'If it is a text that starts with *, put it in quotes.',
  },

  // One field.
  'wrong-format': {
    message: 'This program reads format 1, and this file says {found}.',
    help: 'Write “format: 1”. If the file was made for a newer version, use that one.',
  },
  'unknown-field': {
    message: `There is no field “{field}” {where, select, NONE {at this level} other {in “{where}”}}.${MEANT}`,
    help: 'What can stand here: {known}.',
  },
  'missing-field': {
    message: '{where, select, NONE {The file} other {“{where}”}} has no “{field}”.',
    help: 'Add a line that starts with “{field}:”.',
  },
  'empty-field': {
    message: '{item, select, yes {An item of “{field}”} other {“{field}”}} is empty.',
    help: 'Write what belongs there, or take the field out.',
  },
  'wrong-type': {
    message:
      '{item, select, yes {Each item of “{field}”} other {“{field}”}} must be {kind, select, text {a text} number {a plain number} list {a list} fields {a group of fields} other {yes or no}}.',
    help: '{kind, select, text {Put it in straight quotes.} number {Write digits alone, without quotes, commas, or a sign for the currency.} list {Put square brackets round it, or each item on a line of its own after a dash.} fields {Write each field on a line of its own, two spaces farther in.} other {Write yes or no, in small letters and without quotes.}}',
  },
  'unknown-move': {
    message: `There is no move “{move}”.${MEANT}`,
    help: '{closest, select, NONE {The moves are: {moves}.} other {Mend the name; your editor shows the moves as you type.}}',
  },
  'found-move': {
    message:
      'The move “{move}” cannot be declared: it depends on how the talk went, so the scorer finds it by itself.',
    help: 'Take it out.',
  },
  'unknown-word': {
    message: `“{field}” cannot be “{word}”.${MEANT}`,
    help: 'What it can be: {words}.',
  },
  'out-of-range': {
    message: '“{field}” is {value}, and must be from {least} to {most}.',
    help: 'Choose a number in that range.',
  },
  'not-in-halves': {
    message: '“{field}” is {value}, and feelings are counted in halves.',
    help: 'Write a whole number, or one that ends in .5.',
  },
  'not-whole': {
    message: '“{field}” is {value}, and must be a whole number.',
    help: 'Leave out what stands after the point.',
  },
  'too-many-decimals': {
    message:
      '“{field}” is {value}, and {currency} has {places, plural, =0 {no decimals} one {# decimal} other {# decimals}}.',
    help: 'Round it.',
  },
  'bad-id': {
    message: '“{id}” cannot be a name here.',
    help: 'Use small letters a to z, digits and hyphens, and start with a letter: hear-first.',
  },
  'reserved-id': {
    message: '“{id}” has a meaning of its own, so nothing else can be called that.',
    help: 'Choose another name.',
  },
  'bad-date': {
    message: '“{value}” is not a day of the calendar.',
    help: 'Write the year, the month and the day: 2026-03-02.',
  },
  'bad-language': {
    message: '“{value}” is not a language that can be read here.',
    help: 'Write the short name of the language, and of the country where it matters: en-GB, de, fr-CA.',
  },
  'bad-currency': {
    message: '“{value}” is not a currency that can be read here.',
    help: 'Write its three capital letters: GBP, EUR, USD.',
  },
  'bad-recording': {
    message: '“{value}” is not a recording that can be found here.',
    help: 'Name a file in the folder of this one or in a folder below it, with / between their names, that ends in .webm, .m4a, .mp3 or .ogg: voices/opening.webm.',
  },
  'too-few': {
    message:
      '“{field}” has {count, plural, =0 {nothing in it} one {# item} other {# items}}, and needs {least}.',
    help: '{field, select, replies {Add a reply: with fewer there is no choice.} other {Add what is missing, or take the field out if it may be left out.}}',
  },
  'too-many': {
    message: '“{field}” has {count} items, and may have {most}.',
    help: '{field, select, replies {Take one out: nobody weighs more while a customer waits.} other {Take some out.}}',
  },
  'listed-twice': {
    message: '“{word}” stands twice under “{field}”.',
    help: 'Keep one of the two.',
  },
  'one-move-an-item': {
    message:
      'There {count, plural, =0 {is no move} one {is # move} other {are # moves}} after this dash, and there must be one.',
    help: 'Put each move on a line of its own, after a dash of its own.',
  },
  'no-place-in-ending': {
    message: '“{beat}” ends the talk, so it cannot have “{field}”.',
    help: 'Take “{field}” out. If the talk goes on here, take out “ends” and “afterwards” instead.',
  },
  'no-place-in-turn': {
    message: '“{beat}” has “afterwards”, but no “ends”, so the talk goes on there.',
    help: 'Say how it ends, such as “ends: resolved”. If the talk does go on, take “afterwards” out.',
  },
  'no-dimension': {
    message: 'A scenario must score empathy or boundaries, and this one scores neither.',
    help: 'Add the one that it tests.',
  },
  'missing-reply-id': {
    message: 'This reply has no id, and attempts, walkthroughs and translations know a reply by its id.',
    help: 'Add one as its first line: “id: {id}”.',
  },

  // Between fields.
  'bad-condition': {
    message:
      '{why, select, or {A condition cannot say “or”.} code {A condition cannot hold “{found}”: it is a few plain words, not code.} comparison {After anger, trust or offered comes >=, <=, > or <{found, select, NONE {} other {, not “{found}”}}.} number {A number must stand here{found, select, NONE {} other {, not “{found}”}}.} name {After “left” comes the name of what an earlier talk left{found, select, NONE {} other {, not “{found}”}}.} and {Only “and” can stand between two conditions, not “{found}”.} incomparable {Only anger, trust and offered can be compared with a number, not “{found}”.} decimals {“{found}” has more decimals than the currency.} long {This condition is too long.} other {{found, select, NONE {A condition is missing at the end.} other {“{found}” is not a condition.}}}}' +
      MEANT,
    help: '{why, select, or {Make two of it, one for each case: both can lead to the same place.} other {What can stand here: anger >= 7, trust < 3, offered > 20, a flag such as told-policy, left granted-sale-price; with “not” before, and “and” between them.}}',
  },
  'impossible-condition': {
    message: '“{condition}” can never hold.',
    help: 'Anger and trust go from 0 to 10, and two conditions joined by “and” must hold at the same time.',
  },
  'idle-condition': {
    message: '“{condition}” always holds, so it decides nothing.',
    help: 'Anger and trust go from 0 to 10. Choose a number between, or take the condition out.',
  },
  'unknown-flag': {
    message: `No reply sets the flag “{flag}”.${MEANT}`,
    help: 'Add “sets: [{flag}]” to the reply that should, or mend the name here.',
  },
  'unknown-beat': {
    message: `There is no beat called “{beat}”.${MEANT}`,
    help: 'Mend the name here, or write the beat.',
  },
  'unknown-policy': {
    message: `There is no policy called “{policy}”.${MEANT}`,
    help: 'Mend the name here, or add the policy under “you-may”.',
  },
  'limit-not-customer-left': {
    message: 'At the limit the customer leaves, and “{beat}” does not say so.',
    help: 'Name a beat with “ends: customer-left”, or write one.',
  },
  'duplicate-id': {
    message:
      'Two {what, select, policy {policies} stage {stages} shift {shifts} place {talks} other {replies of this beat}} are called “{id}”: the other is on line {line}.',
    help: 'Give one of them another name.',
  },
  'was-clash': {
    message:
      '“{id}” cannot be an old name here: another {what, select, beat {beat} other {reply of this beat}} has it, on line {line}.',
    help: 'Take it out of one of the two, so that an old attempt finds its way to one.',
  },
  'move-twice': {
    message: 'The move “{move}” stands twice in this reply.',
    help: 'Keep one of the two: a reply makes a move or it does not.',
  },
  'words-not-said': {
    message:
      'The words “{words}” do not stand in what is said.{closest, select, NONE {} other { Did you mean “{closest}”?}}',
    help: 'Copy the words of “say” that make the move, sign by sign.',
  },
  'cites-without-move': {
    message: 'This reply names the policy “{policy}”, but none of its moves does.',
    help: 'Add cite-policy or grant-exception to its moves, or take “cites” out.',
  },
  'move-without-cites': {
    message: 'This reply cites a policy, and does not say which.',
    help: 'Add “cites:” with the id of the policy.',
  },
  'needs-last-resort': {
    message:
      'The last {what, select, line {line} other {way}} has a “when”, so {what, select, line {there may be nothing to say} other {there may be nowhere to go}}.',
    help: 'Take out its “when”, or add a last one without.',
  },
  'never-taken': {
    message:
      'This {what, select, line {line can never be said} other {way can never be taken}}: whenever it could be, the one on line {line} comes first.',
    help: 'Put the narrower condition first, and the one without “when” last.',
  },
  'plain-twice': {
    message: 'The plain words of the last line stand twice: with the line, and under “{beat}”.',
    help: 'Keep one of the two.',
  },
  'voice-twice': {
    message: 'The last line has two recordings: one with the line, and one under “{beat}”.',
    help: 'Keep one of the two.',
  },
  'unreachable-beat': {
    message: 'Nothing leads to the beat “{beat}”.',
    help: 'Let a reply lead to it with “to: {beat}”, or take it out.',
  },
  'no-way-out': {
    message: 'From the beat “{beat}” no ending can be reached.',
    help: 'Let one of its replies lead, sooner or later, to a beat with “ends”.',
  },
  'few-replies': {
    message:
      'At “{beat}” there may be {left, plural, =0 {no reply} one {only # reply} other {only # replies}} left, when the “if” of the others does not hold.',
    help: 'Take out an “if”, or add a reply without one: two must always remain.',
  },
  'limitless-abuse': {
    message: 'The customer is abusive at “{beat}”, and no reply without “if” sets a limit.',
    help: 'Give one of them set-limit, warn-consequence, end-contact, escalate or part-ways.',
  },
  'kindness-and-fault': {
    message: '“kindness: yes” says that no one of ours is at fault, and “fault: {fault}” says that we are.',
    help: 'Change one of the two.',
  },
  'abuse-understated': {
    message: '“abuse” is {abuse}, but at “{beat}” the customer is {tone}.',
    help: 'Write {least} or more, so that people know what they are about to hear.',
  },
  'law-over-price': {
    message: 'The law gives {law}, which is more than price and loss together ({price} and {loss}).',
    help: 'That can be right. Check that all three are in the same currency, and in whole pounds rather than pence.',
  },
  'nothing-lost': {
    message: 'They do not have what they paid for, but “loss” and “law” are both 0.',
    help: 'Write what it cost them under “loss”, or what they are owed under “law”, or say “kept: yes”.',
  },
}
