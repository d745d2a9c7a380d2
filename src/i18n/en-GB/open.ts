/** What the screen says that opens a talk from a file. */
import type { Refusal } from '../../practice/refusal.ts'

/** What happened, then what to do. */
const refusals = {
  'refused.too-big':
    'This file is larger than {most} MB, and a saved talk never is. It was not read. Choose the file that the debrief saved.',
  'refused.unreadable':
    'The browser could not read this file. It may have been moved or locked: look whether it opens elsewhere, and choose it again.',
  'refused.empty': 'There is nothing in this file. Ask for it again, or save it again from the debrief.',
  'refused.cut-short':
    'The end of this file is missing. It was cut short on its way: ask for it again, or save it again from the debrief.',
  'refused.not-json':
    'This is not a saved talk, or it was damaged on its way. Choose the file that the debrief saved: its name ends in .json.',
  'refused.other-kind':
    'This file holds something else, and no talk. Choose the file that the debrief saved: its name begins with even-keel.',
  'refused.all-data':
    'This file holds everything that a browser kept, and not one talk. It is brought in from the settings.',
  'refused.newer':
    'This file was written by a newer version of Even Keel. Open it there, or update this one and choose it again.',
  'refused.damaged':
    'Parts of the talk in this file are missing or do not fit. Ask for it again, or save it again from the debrief.',
  'refused.bad-scenario':
    'The talk is there, but the scenario in this file is missing or does not fit, so it cannot be shown. Save it again from the debrief.',
  'refused.changed':
    'The scenario in this file is not the one that the talk was played on: something was changed after it was saved. Ask for the file as it was.',
  'refused.does-not-follow':
    'The replies in this file do not follow from one another in its scenario: something was changed after it was saved. Ask for the file as it was.',
  'refused.unfinished':
    'The talk in this file is not over yet, so there is nothing to show of it. It can be finished where it was begun, and saved then.',
} as const satisfies Record<`refused.${Refusal}`, string>

export const open = {
  ...refusals,

  title: 'Open a talk from a file',
  lead: 'Someone has saved a talk and given you the file. Here you see its debrief as they do. It is read in this browser, goes nowhere, and nothing of it is kept here.',
  choose: 'Choose a file',
  drop: 'or drop it here',
  reading: 'Reading the file',
  refused: 'This file cannot be opened: {file}',
  settings: 'Go to the settings',
  another: 'Open another file',
} as const
