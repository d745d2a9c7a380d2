/** What is said of a file that should hold attempts, and of what an LMS gave out. */
import type { SourceProblemCode } from '../../course/source-problem.ts'

export const sourceProblems: Readonly<Record<SourceProblemCode, { message: string; help: string }>> = {
  'source-empty': {
    message: 'There is nothing in this file.',
    help: 'Save or download it again.',
  },
  'source-unknown': {
    message: 'This is a table, but not Moodle’s interactions report: no columns are numbered from 0.',
    help: 'In Moodle open the SCORM activity, then Reports, then Interactions report, and download it as text.',
  },
  'source-cut-off': {
    message: 'What begins here was cut off: the text ends in the middle.',
    help: 'Save or download it again, whole.',
  },
  'source-not-json': {
    message: 'What begins here is not JSON.',
    help: 'Save or download it again, and leave it as it is.',
  },
  'source-too-deep': {
    message: 'What begins here is nested too deep to be an attempt or a statement.',
    help: 'Take it out of the file, or find out who wrote it.',
  },
  'source-too-long': {
    message: 'What begins here is too long to be an attempt, a statement or a person’s row.',
    help: 'Take it out of the file, or find out who wrote it.',
  },
  'source-too-many': {
    message: 'There are more than {most, number} statements in this file; the rest was left out.',
    help: 'Export a course or a year at a time.',
  },
  'source-no-attempt': {
    message: 'What begins here is no attempt, and no statement.',
    help: 'An attempt is what “play --json” prints, or what the page saves.',
  },
  'source-no-rows': {
    message: 'Nothing in this file was written by one of our packages.',
    help: 'In Moodle’s interactions report tick “Summary of responses” before you download it; from an LRS export the “attempted” and “answered” statements too. Of SCORM 2004 packages Moodle shows responses only where “Summary of question” is ticked as well.',
  },
  'source-no-head': {
    message:
      '{known, select, yes {{who}: the} other {The}} attempt {attempt} has turns, but how it was begun is missing.',
    help: 'Export again, with everything since the course was begun.',
  },
  'source-damaged-head': {
    message:
      '{known, select, yes {{who}: how} other {How}} the attempt {attempt} was begun was changed or cut off, and cannot be read.',
    help: 'Export again, and let no spreadsheet shorten or change the cells.',
  },
  'source-gap': {
    message: '{known, select, yes {{who}: turn} other {Turn}} {turn} of the attempt {attempt} is missing.',
    help: 'Export again, with everything since the course was begun. What is missing in the LMS itself cannot be graded.',
  },
  'source-mixed': {
    message:
      '{known, select, yes {{who}: the} other {The}} turns of the attempt {attempt} do not follow one another; another attempt may have been gone on with in between.',
    help: 'In Moodle’s interactions report tick “Summary of question” as well, and download it again: then every turn says whose it is.',
  },
}
