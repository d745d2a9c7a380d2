/** The words of what is wrong with one field: its name, its kind, its value. */
import type { FieldProblemCode } from '../../scenario/problem-codes.ts'
import type { ProblemWords } from '../problem-words.ts'

/** Where nothing was meant, `closest` is NONE. */
const MEANT = '{closest, select, NONE {} other { Did you mean “{closest}”?}}'

export const fieldProblems: Readonly<Record<FieldProblemCode, ProblemWords>> = {
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
}
