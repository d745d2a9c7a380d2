/** German for the page: each English sentence, as the object that it is once compiled, leads to the German one. */
import { accessibility } from './de-DE/accessibility.ts'
import { beside } from './de-DE/beside.ts'
import { breather } from './de-DE/breather.ts'
import { certificate } from './de-DE/certificate.ts'
import { coach } from './de-DE/coach.ts'
import { cohort } from './de-DE/cohort.ts'
import { cohortPage } from './de-DE/cohort-page.ts'
import { consequence } from './de-DE/consequence.ts'
import { courseNotice } from './de-DE/course-notice.ts'
import { course } from './de-DE/course.ts'
import { debrief } from './de-DE/debrief.ts'
import { drill } from './de-DE/drill.ts'
import { faces } from './de-DE/faces.ts'
import { findings } from './de-DE/findings.ts'
import { fork } from './de-DE/fork.ts'
import { glossary } from './de-DE/glossary.ts'
import { history } from './de-DE/history.ts'
import { lookedAt } from './de-DE/looked-at.ts'
import { moveNames } from './de-DE/move-names.ts'
import { offline } from './de-DE/offline.ts'
import { open } from './de-DE/open.ts'
import { own } from './de-DE/own.ts'
import { page } from './de-DE/page.ts'
import { player } from './de-DE/player.ts'
import { practice } from './de-DE/practice.ts'
import { progress } from './de-DE/progress.ts'
import { rating } from './de-DE/rating.ts'
import { regret } from './de-DE/regret.ts'
import { removeTalk } from './de-DE/remove-talk.ts'
import { settings } from './de-DE/settings.ts'
import { shift } from './de-DE/shift.ts'
import { captions } from './de-DE/sounds.ts'
import { storage } from './de-DE/storage.ts'
import { verify } from './de-DE/verify.ts'
import { walk } from './de-DE/walk.ts'
import { yourData } from './de-DE/your-data.ts'
import { accessibility as accessibilityInEnglish } from './en-GB/accessibility.ts'
import { beside as besideInEnglish } from './en-GB/beside.ts'
import { breather as breatherInEnglish } from './en-GB/breather.ts'
import { certificate as certificateInEnglish } from './en-GB/certificate.ts'
import { coach as coachInEnglish } from './en-GB/coach.ts'
import { cohort as cohortInEnglish } from './en-GB/cohort.ts'
import { cohortPage as cohortPageInEnglish } from './en-GB/cohort-page.ts'
import { consequence as consequenceInEnglish } from './en-GB/consequence.ts'
import { courseNotice as courseNoticeInEnglish } from './en-GB/course-notice.ts'
import { course as courseInEnglish } from './en-GB/course.ts'
import { debrief as debriefInEnglish } from './en-GB/debrief.ts'
import { drill as drillInEnglish } from './en-GB/drill.ts'
import { faces as facesInEnglish } from './en-GB/faces.ts'
import { findings as findingsInEnglish } from './en-GB/findings.ts'
import { fork as forkInEnglish } from './en-GB/fork.ts'
import { glossary as glossaryInEnglish } from './en-GB/glossary.ts'
import { history as historyInEnglish } from './en-GB/history.ts'
import { lookedAt as lookedAtInEnglish } from './en-GB/looked-at.ts'
import { moveNames as moveNamesInEnglish } from './en-GB/move-names.ts'
import { offline as offlineInEnglish } from './en-GB/offline.ts'
import { open as openInEnglish } from './en-GB/open.ts'
import { own as ownInEnglish } from './en-GB/own.ts'
import { page as pageInEnglish } from './en-GB/page.ts'
import { player as playerInEnglish } from './en-GB/player.ts'
import { practice as practiceInEnglish } from './en-GB/practice.ts'
import { progress as progressInEnglish } from './en-GB/progress.ts'
import { rating as ratingInEnglish } from './en-GB/rating.ts'
import { regret as regretInEnglish } from './en-GB/regret.ts'
import { removeTalk as removeTalkInEnglish } from './en-GB/remove-talk.ts'
import { settings as settingsInEnglish } from './en-GB/settings.ts'
import { shift as shiftInEnglish } from './en-GB/shift.ts'
import { captions as captionsInEnglish } from './en-GB/sounds.ts'
import { storage as storageInEnglish } from './en-GB/storage.ts'
import { verify as verifyInEnglish } from './en-GB/verify.ts'
import { walk as walkInEnglish } from './en-GB/walk.ts'
import { yourData as yourDataInEnglish } from './en-GB/your-data.ts'
import type { Language, Sentence } from './language.ts'

/** Each English table with its German twin; a test asks that every table of the page is here. */
export const GERMAN_TABLES: readonly (readonly [english: object, german: object])[] = [
  [accessibilityInEnglish, accessibility],
  [besideInEnglish, beside],
  [breatherInEnglish, breather],
  [certificateInEnglish, certificate],
  [coachInEnglish, coach],
  [cohortInEnglish, cohort],
  [cohortPageInEnglish, cohortPage],
  [consequenceInEnglish, consequence],
  [courseNoticeInEnglish, courseNotice],
  [courseInEnglish, course],
  [debriefInEnglish, debrief],
  [drillInEnglish, drill],
  [facesInEnglish, faces],
  [findingsInEnglish, findings],
  [forkInEnglish, fork],
  [glossaryInEnglish, glossary],
  [historyInEnglish, history],
  [lookedAtInEnglish, lookedAt],
  [moveNamesInEnglish, moveNames],
  [offlineInEnglish, offline],
  [openInEnglish, open],
  [ownInEnglish, own],
  [pageInEnglish, page],
  [playerInEnglish, player],
  [practiceInEnglish, practice],
  [progressInEnglish, progress],
  [ratingInEnglish, rating],
  [regretInEnglish, regret],
  [removeTalkInEnglish, removeTalk],
  [settingsInEnglish, settings],
  [shiftInEnglish, shift],
  [captionsInEnglish, captions],
  [storageInEnglish, storage],
  [verifyInEnglish, verify],
  [walkInEnglish, walk],
  [yourDataInEnglish, yourData],
]

const sentences = new Map<unknown, Sentence>()
for (const [english, german] of GERMAN_TABLES) pair(english, german)

/** Walks two tables side by side, as deep as the German one goes. */
function pair(english: object, german: object): void {
  for (const [id, inGerman] of Object.entries(german)) {
    const inEnglish: unknown = Reflect.get(english, id)
    if (isSentence(inGerman)) sentences.set(inEnglish, inGerman)
    else if (isTable(inEnglish) && isTable(inGerman)) pair(inEnglish, inGerman)
  }
}

function isSentence(value: unknown): value is Sentence {
  return typeof value === 'string' || Array.isArray(value)
}

function isTable(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

export const german: Language = {
  locale: 'de-DE',
  direction: 'ltr',
  formats: 'de-DE',
  translate: sentence => sentences.get(sentence) ?? sentence,
}
