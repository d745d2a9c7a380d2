/** The words of what is wrong with the text of a file: its quotes, spaces, signs and size. */
import type { TextProblemCode } from '../../scenario/problem-codes.ts'
import type { ProblemWords } from '../problem-words.ts'

const SO = 'Write it so: {mended}'

export const textProblems: Readonly<Record<TextProblemCode, ProblemWords>> = {
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
    message:
      '{fault, select, wrong {This {found} cannot close the {bracket} that opens before it.} stray {This {found} cannot close the {bracket} that opens before it.} outdented {What this {bracket} opens goes on below, on a line that starts no further in.} other {The {bracket} that opens here is never closed.}}',
    help: `{fault, select, wrong {Write {closing} in its place. ${SO}} stray {Take it out; or write {closing} in its place, if the list ends there. If it is part of a text, put the text in quotes.} outdented {Put the list on one line, or start each of its lines further in.} inner {Put a {closing} before the {found}. ${SO}} other {Put a {closing} at the end of the list.}}`,
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
}
