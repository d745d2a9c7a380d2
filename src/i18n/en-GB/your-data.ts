/** What is said of all of one’s data: given out as a file, taken in from one, and deleted. */
export const yourData = {
  title: 'Your data',
  lead: '{talks, plural, =0 {This browser keeps no talk of yours yet. What it keeps is sent nowhere.} one {This browser keeps one talk of yours, what you thought of it, your drills and your settings. Nothing of it is sent anywhere.} other {This browser keeps # talks of yours, what you thought of them, your drills and your settings. Nothing of it is sent anywhere.}}',

  save: 'Save it as a file',
  'save.means':
    'Everything in one file, to keep, or to open in another browser. Whoever has the file can read every reply in it.',
  'save.do': 'Save everything as a file',
  'save.done': 'The file was handed to your browser, which saves it with your downloads.',

  take: 'Take in a file',
  'take.means':
    'Adds what is in a file that was saved here or in another browser. Nothing that is here already is written over. You see what will come in before it does.',
  'take.do': 'Choose a file',
  reading: 'Reading the file.',

  'refused.too-large': 'The file is larger than {most} MB, and was not read. No file that was saved here is.',
  'refused.unreadable': 'The browser could not read the file. It may have been moved. Choose it again.',
  'refused.empty': 'The file is empty.',
  'refused.cut-off': 'The file breaks off before its end. It may not have been copied whole. Copy it again.',
  'refused.not-json': 'This is not a file that was saved here: it is of another kind, or was damaged.',
  'refused.one-talk': 'There is one talk in this file, not all of somebody’s data.',
  'refused.one-talk.open': 'Open a single talk',
  'refused.other-kind':
    'This is a file of another kind. A file with your data is called even-keel-data, with the day it was saved.',
  'refused.newer':
    'This file was saved by a newer version of Even Keel. Load the page again to get that version, then choose the file again.',
  'refused.damaged': 'A part of the file is missing or damaged, so nothing was taken from it.',
  'refused.nothing': 'Nothing in this browser was changed.',

  coming: 'What is in the file',
  'coming.talks':
    '{talks, plural, =0 {No talk} one {One talk} other {# talks}}: {fresh, plural, =0 {none of them new here} one {one is new here} other {# are new here}}.',
  'coming.longer':
    '{longer, plural, one {One talk went on in the file after it stopped here. It goes on here too.} other {# talks went on in the file after they stopped here. They go on here too.}}',
  'coming.beside':
    '{beside, plural, one {One of the new talks went another way here. Both are kept.} other {# of the new talks went another way here. Both ways are kept.}}',
  'coming.ratings':
    '{ratings, plural, one {What you thought of one talk} other {What you thought of # talks}}.',
  'coming.drills': '{drills, plural, one {One drilled moment} other {# drilled moments}}.',
  'coming.programmes':
    '{programmes, plural, one {How far you had come in one programme} other {How far you had come in # programmes}}.',
  'coming.settings':
    '{settings, plural, one {One setting that you have not chosen here} other {# settings that you have not chosen here}}.',
  'coming.nothing': 'Everything in the file is here already.',
  'coming.left.talks':
    '{talks, plural, one {One talk in the file cannot be read by this version, and stays out.} other {# talks in the file cannot be read by this version, and stay out.}}',
  'coming.left.others':
    '{others, plural, one {One other record cannot be read, and stays out.} other {# other records cannot be read, and stay out.}}',
  'coming.take': 'Take it in',
  'coming.leave': 'Leave it',
  taken:
    '{fresh, plural, =0 {Taken in. No talk is new.} one {Taken in. One talk is new.} other {Taken in. # talks are new.}}',
  'taken.not': 'This browser would not keep it. Nothing was changed.',

  remove: 'Delete everything',
  'remove.means':
    'All that this page has kept in this browser. A file that you saved stays where you saved it.',
  'remove.do': 'Delete everything',
  'ask.title': 'Delete everything here?',
  'ask.goes': 'This goes, and cannot be brought back:',
  'ask.talks':
    '{talks, plural, =0 {Every talk: there is none} one {One talk, with every reply} other {# talks, with every reply}}',
  'ask.thoughts': 'What you thought of your talks, and your drills',
  'ask.programme': 'How far you have come in the programme, and its scores',
  'ask.settings': 'Your settings, and the language of the page',
  'ask.page': 'The copy of the page for when there is no network',
  'ask.offline':
    'You have no network now. Once the copy of the page is deleted, the page can be opened again only with one.',
  'ask.tabs': 'A talk that is open in another tab goes too.',
  'ask.yes': 'Delete everything',
  'ask.no': 'Keep everything',
  'remove.not':
    'Not everything could be deleted: another tab holds on to it. Close the other tabs with this page, and delete again.',
  'gone.title': 'Everything is deleted',
  gone: 'Nothing of yours is left in this browser. The page begins as on a first visit.',
  'gone.do': 'Begin again',
} as const
