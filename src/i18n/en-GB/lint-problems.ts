/** What the checks on a whole scenario say to its author, and why each is made. */
import type { LintCode } from '../../lint/problems.ts'

interface Words {
  readonly message: string
  readonly help: string
}

export const lintProblems: Readonly<Record<LintCode, Words>> = {
  'no-reference': {
    message: 'No reply at “{beat}” can serve as the measure for the others.',
    help: 'Give it one reply without “if” that does no harm, offers no more than is fair, grants nothing that no policy allows, and takes no drastic step that the moment does not ask for.',
  },
  'reference-loops': {
    message: 'The best replies come back to “{beat}”, so a good talk would never end.',
    help: 'Let the best reply at one of the beats on the way lead on instead of back.',
  },
  'reference-leaves': {
    message: 'The best replies end with the customer leaving, at “{beat}”.',
    help: 'Give the customer a way to be satisfied: a kinder reply on the way, or less anger at the start.',
  },
  'reference-fatal': {
    message: 'The best replies give {given} in all, and you may give only {give}.',
    help: 'Raise “give”, lower the offers, or give them the same “id” so that a later one replaces an earlier.',
  },
  'reference-below-100': {
    message: 'The best replies earn {score} for {dimension}, not 100.',
    help: 'Points are lost at turn {turn}, by “{reply}” at “{beat}”. Let a reply there meet the moment whole, and do nothing that the talk so far makes a mistake.',
  },
  'reference-unfair': {
    message: 'The best replies earn {score} for compensation, not 100: they give {given}.',
    help: '{kind, select, nothing {Nothing is owed in this case, and up to {hi} is fair with a way forward. Let the best reply at some beat put a choice or a next step} other {Between {lo} and {hi} is fair in this case. Let the best reply at some beat offer that}}, or look at the facts under “case”.',
  },
  'too-little-weight': {
    message: 'A good talk has too little to show for {dimension}: {attained}, where 2 is the least.',
    help: 'Add moments that call for it, or leave {dimension} out of “scores”.',
  },
  'never-too-low': {
    message:
      '{kind, select, nothing {No way through offers nothing at all.} beyond {No way through keeps the case and gives less than is owed.} other {No way through gives less than {lo}.}}',
    help: '{kind, select, nothing {Let a trainee who puts no offer, choice or next step reach an ending.} other {Let a trainee who gives too little reach an ending.}} Else leave compensation out of “scores”.',
  },
  'never-fair': {
    message:
      '{kind, select, beyond {No way through hands the case over, and {lo} is owed where you may give {give}.} nothing {No way through puts an offer, a choice or a next step and gives no more than {hi}.} other {No way through gives what is fair, {lo} to {hi}.}}',
    help: '{kind, select, beyond {Let a reply with “escalate” hand it over.} nothing {Nothing is owed in this case: let a reply put a choice or a next step.} other {Let a reply offer a sum from {lo} to {hi}.}}',
  },
  'never-too-high': {
    message:
      '{kind, select, beyond {No way through gives more than the {give} that you may give.} other {No way through gives more than {hi}.}}',
    help: 'Let a reply that a sensible person might say offer too much. Else leave compensation out of “scores”.',
  },
  'walkthrough-broken': {
    message:
      'The walkthrough “{name}” cannot say “{reply}” as its {place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} reply: the talk is at “{beat}”.',
    help: '{there, select, none {The talk is over there.} other {What can be said there: {there}.}}',
  },
  'walkthrough-unfinished': {
    message: 'The walkthrough “{name}” stops before the talk is over, at “{beat}”.',
    help: 'Add the replies that are left; the next can be: {there}.',
  },
  'walkthrough-ending': {
    message: 'The walkthrough “{name}” ends at “{ending}”, not at “{expected}”.',
    help: 'Change its replies, or write “ends: {ending}”.',
  },
  'walkthrough-score': {
    message: 'The walkthrough “{name}” scores {score} for {dimension}, not {expected}.',
    help: 'Change its replies, or write “{dimension}: {score}”.',
  },
  'walkthrough-unclaimed': {
    message: 'The walkthrough “{name}” asks for a score for {dimension}, which its scenario does not test.',
    help: 'Take the line out, or add {dimension} to “scores” in the scenario.',
  },
  'walkthrough-alone': {
    message: 'There is no scenario “{scenario}” beside this file.',
    help: 'Put the walkthroughs in the folder of their scenario, or correct the id after “scenario:”.',
  },
  'walkthrough-waits': {
    message: 'The walkthroughs could not be tried: the scenario “{scenario}” has problems of its own.',
    help: 'Run “check” on the scenario and mend it first.',
  },
  'recording-missing': {
    message: 'There is no file “{file}” in the folder of the scenario.',
    help: 'Put the recording there, correct its name, or leave “voice” out until it is recorded.',
  },
  'translation-alone': {
    message: 'There is no scenario “{scenario}” beside this file.',
    help: 'Put the translation in the folder of its scenario, or correct the id after “scenario:”.',
  },
  'translation-waits': {
    message: 'The translation could not be compared: the scenario “{scenario}” has problems of its own.',
    help: 'Run “check” on the scenario and mend it first.',
  },
  'translation-same-language': {
    message: 'The scenario is written in {language} already.',
    help: 'Name the language of this translation after “language:”, such as de-DE.',
  },
  'translation-named-otherwise': {
    message: 'This file is named for {named}, and says that it is in {language}.',
    help: 'Write “language: {named}”, or name the file for {language}.',
  },
  'translation-unknown-line': {
    message: 'The scenario has no line “{line}”.',
    help: '{closest, select, none {It was renamed or taken out: move its words to the line they belong to, or take them out.} other {Did you mean “{closest}”? If it was taken out of the scenario, take it out here.}}',
  },
  'translation-stale': {
    message: 'The scenario says otherwise at “{line}” by now, so trainees see the original there.',
    help: 'It says: “{now}”. Mend the translation, and put these words after “from”.',
  },
  'translation-words-not-said': {
    message: 'The words “{words}” of {move} do not stand in the translated reply “{reply}”.',
    help: 'Copy them from the reply, letter for letter, or change the reply.',
  },
  'translation-missing': {
    message:
      '{count, plural, one {One line is not translated: “{line}”.} other {# lines are not translated; the first is “{line}”.}}',
    help: 'Trainees see the original there. “even-keel translate” adds what is missing, with the words to translate.',
  },
  'programme-scenario-missing': {
    message:
      'There is no scenario called “{scenario}” beside this programme.{closest, select, NONE {} other { Did you mean “{closest}”?}}',
    help: 'Look at the “id” in the scenario’s file, not at the file’s name.',
  },
  'programme-scenario-faulty': {
    message: 'The scenario “{scenario}” cannot be played yet.',
    help: 'Run “even-keel check” on its file, and mend what it says.',
  },
  'programme-scenario-twice': {
    message: 'The scenario “{scenario}” stands in the stages already.',
    help: 'Name each scenario once: its attempts are counted in one place.',
  },
  'programme-scenario-unproven': {
    message:
      'The scenario “{scenario}” is not proven: {errors, plural, =0 {it is too large to walk} one {# error} other {# errors}}.',
    help: 'Run “even-keel prove” on its file, and mend what it says.',
  },
  'pool-unlike': {
    message:
      '{what, select, level {“{scenario}” is of level {has}, and “{first}” in the same pool of level {wanted}.} other {“{scenario}” is graded for {has}, and “{first}” in the same pool for {wanted}.}}',
    help: 'Draw only from scenarios that ask as much and are graded for the same, or give “{scenario}” a place of its own.',
  },
  'time-limit-short': {
    message:
      'The limit is {limit, plural, one {# minute} other {# minutes}} a talk, and “{scenario}” takes about {minutes}.',
    help: 'Allow half as long again as the longest talk takes, or leave “time-limit” out.',
  },
  'logo-missing': {
    message: 'There is no file “{logo}” beside this programme.',
    help: 'Put the picture there, correct its name, or leave “logo” out.',
  },
  'logo-no-picture': {
    message: '“{logo}” is not what its name says: no such picture is in it.',
    help: 'Open it in the program that it was drawn with, and save it again as SVG or PNG.',
  },
  'logo-too-large': {
    message: '“{logo}” has {kilobytes} kB, and {most} kB is the most.',
    help: 'Save it smaller: it is shown about an inch high.',
  },
  'language-of-no-one': {
    message:
      'No scenario here is written in {language} or translated into it.{closest, select, NONE {} other { Did you mean “{closest}”?}}',
    help: 'Take it out, or translate the scenarios: “even-keel translate” starts a file.',
  },
  'language-not-everywhere': {
    message:
      '{count, plural, one {One scenario is} other {# scenarios are}} not there in {language}: “{scenario}”{count, plural, one {} other { is the first}}.',
    help: 'Whoever chooses {language} meets the original there. “even-keel translate” starts a translation.',
  },
  'shift-not-staged': {
    message: 'The scenario “{scenario}” is part of a shift, and stands in no stage.',
    help: 'Add it to a stage, so that it counts and can be found.',
  },
  'left-by-no-one': {
    message: '“{scenario}” asks for “left {left}”, and no earlier encounter of this shift leaves it.',
    help: 'Let a reply of an earlier scenario say “leaves: [{left}]”, or put the one that does before it.',
  },
  'remembers-nothing-left': {
    message: 'Nothing in this shift ever leaves “{left}”.',
    help: 'Look at “leaves” in its scenarios, or take the entry out.',
  },
  'left-not-remembered': {
    message: '“{left}” can be left behind in this shift, and the long view says nothing of it.',
    help: 'Add an entry under “remembers” that says what comes of it.',
  },
  'shift-forgets': {
    message: 'Nothing that an encounter of “{shift}” leaves is asked for by a later one.',
    help: 'Let a later scenario open otherwise with “when: left …”, or make it a stage, not a shift.',
  },
  'rule-unknown': {
    message: 'There is no rule called “{rule}”.',
    help: '“even-keel explain” lists the rules.',
  },
  'rule-twice': {
    message: '“{rule}” is {before} here already, and {level} again.',
    help: 'Keep one of the two, with its reason.',
  },
}

/** Why each check is made, for `explain`. */
export const lintReasons: Readonly<Record<LintCode, string>> = {
  'no-reference':
    'Every reply is measured against the best plain one at its beat. Without such a reply nobody could do well there, and the score would say nothing.',
  'reference-loops':
    'Points are shared out over the talk that the best replies make. A talk that goes round has no end to share them over.',
  'reference-leaves':
    'A trainee who does everything well must not be left standing. Where nothing could have helped, a score teaches nothing.',
  'reference-fatal':
    'Going beyond your authority makes the whole talk count 0. The best replies must not do it, not even in sum.',
  'reference-below-100':
    'The best replies are the measure. If they lose points themselves, the full score is out of reach and the measure is bent.',
  'reference-unfair':
    'The best replies are the measure. If they do not end with a fair sum, the trainee would have to choose between two marks.',
  'too-little-weight':
    'A dimension that hardly comes up is decided by one lucky guess. Two full moments are the least that tells skill from luck.',
  'never-too-low': 'A test of fairness must let people be mean. Where nobody can, the full mark is a gift.',
  'never-fair': 'A test of fairness that nobody can pass tests nothing.',
  'never-too-high':
    'Giving in is the mistake that this trains people out of. Where nobody can give too much, nobody can learn it.',
  'walkthrough-broken':
    'A walkthrough is a promise about the scenario. When the scenario changes, this is how you hear of it.',
  'walkthrough-unfinished': 'Only a talk that has come to its end has a score to compare.',
  'walkthrough-ending': 'A talk that ends elsewhere is another talk, even if its score is the same.',
  'walkthrough-score':
    'A score that moved unnoticed is a trainee graded differently from last week. Either the change was meant, or it was not.',
  'walkthrough-unclaimed':
    'A scenario gives a score only for what it claims to test, so there is nothing to compare.',
  'walkthrough-alone': 'A walkthrough is a talk through one scenario, and can only be tried with it.',
  'walkthrough-waits': 'A scenario that cannot be played cannot be walked through either.',
  'recording-missing': 'A line that promises a voice is shown whole, and nothing would be heard with it.',
  'translation-alone': 'A translation belongs to one scenario, and can only be compared with it.',
  'translation-waits': 'The lines of a scenario that cannot be read are not known.',
  'translation-same-language': 'A translation into the language of the scenario would never be shown.',
  'translation-named-otherwise':
    'The page finds a translation by the name of its file, and tells browsers the language that stands in it.',
  'translation-unknown-line':
    'Words for a line that is not there are shown to nobody, and most often an id was renamed.',
  'translation-stale':
    'A translation that says what the original no longer says would train people on another talk. Until it is mended, the original is shown.',
  'translation-words-not-said':
    'The debrief underlines the words that made a move. Words that do not stand in the reply cannot be shown as evidence.',
  'translation-missing': 'A talk in two languages is harder to follow than one in the original alone.',
  'programme-scenario-missing': 'A course with a hole in it fails on the day that somebody comes to it.',
  'programme-scenario-faulty': 'What cannot be played or measured cannot count towards a certificate.',
  'programme-scenario-twice': 'A scenario that counts twice makes one lucky talk worth two.',
  'programme-scenario-unproven':
    'Trainees are graded by it, and certificates given. What a naive player passes, or nobody can finish well, may not count.',
  'pool-unlike':
    'Whoever drew the harder one would have a lower score for the same skill, and two certificates would not mean the same.',
  'time-limit-short':
    'A limit is there to keep a talk a talk, not to hurry people. Whoever reads slowly must reach the end too.',
  'logo-missing': 'A page with a hole where the logo belongs looks as if more were missing.',
  'logo-no-picture': 'A browser looks into the file, not at its name, and would show nothing.',
  'logo-too-large': 'The logo is loaded first of all, on telephones too, and goes into every package.',
  'language-of-no-one': 'Nobody should choose a language, and then hear another one in every talk.',
  'language-not-everywhere': 'A talk in two languages is harder to follow than one in the original alone.',
  'shift-not-staged': 'Stages say what belongs to the course. A shift puts some of it in a row.',
  'left-by-no-one':
    'A variant for something that nobody can have left is never met. Often the name is spelt in two ways, or the order is the wrong way round.',
  'remembers-nothing-left':
    'The long view is told from what was left behind. What nobody can leave, nobody will ever read.',
  'left-not-remembered':
    'What you grant, a customer comes back for. Leaving something behind without a word on what comes of it teaches nothing.',
  'shift-forgets': 'A shift is more than a list because the second customer knows of the first.',
  'rule-unknown': 'A rule with a wrong name would be held as ever, and you would think it changed.',
  'rule-twice': 'Two levels for one rule cannot both hold, and a reader would not know which reason counts.',
}
