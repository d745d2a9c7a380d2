/** A right and a wrong example of each problem that shows when a scenario is walked, in words or as parts of a file. */
import type { LintCode } from './problems.ts'

export const lintExamples: Readonly<Record<LintCode, { readonly ok: string; readonly notOk: string }>> = {
  'no-reference': {
    ok: 'a beat with one reply that has no “if”, does no harm and meets the moment',
    notOk: 'a beat at which every reply argues, offers too much, or is there on a condition only',
  },
  'reference-loops': {
    ok: 'opening → her-story → agreed',
    notOk: 'opening → her-story → opening, by the best reply of each',
  },
  'reference-leaves': {
    ok: 'mood: { anger: 5, trust: 4 }, and kind replies on the way',
    notOk: 'mood: { anger: 9.5, trust: 0 }, so that the customer leaves whatever is said',
  },
  'reference-fatal': {
    ok: 'give: 80, and best replies that offer 15 and then 20',
    notOk: 'give: 30, and best replies that offer 15 and then 20, under two ids',
  },
  'reference-below-100': {
    ok: 'the best reply under a demanding line hears them, says no, and says what you can do',
    notOk: 'the best reply offers money to an angry customer before anyone has listened',
  },
  'reference-unfair': {
    ok: 'a fair band of 5 to 15, and a best reply that offers 10',
    notOk: 'a fair band of 5 to 15, and no best reply that offers anything',
  },
  'too-little-weight': {
    ok: 'scores: [empathy, boundaries], with two demands or more on the way',
    notOk: 'scores: [empathy, boundaries], with nothing but questions',
  },
  'never-too-low': {
    ok: 'a reply that is polite, offers nothing, and leads to an ending',
    notOk: 'a fair sum in every reply of one beat that all must pass',
  },
  'never-fair': {
    ok: 'a fair band of 5 to 15, and a reply that offers 10',
    notOk: 'a fair band of 5 to 15, and replies that offer 2 or 60',
  },
  'never-too-high': {
    ok: 'a fair band of 5 to 15, and a tempting reply that offers 60',
    notOk: 'a fair band of 5 to 15, and 15 as the highest offer',
  },
  'walkthrough-broken': {
    ok: 'replies: [hear-first, explain-once]',
    notOk: 'replies: [hear-frist, explain-once]',
  },
  'walkthrough-unfinished': {
    ok: 'replies that lead to a beat with “ends”',
    notOk: 'replies that stop one short of it',
  },
  'walkthrough-ending': {
    ok: 'ends: agreed',
    notOk: 'ends: hangs-up, for a talk that ends at “agreed”',
  },
  'walkthrough-score': {
    ok: 'scores: { empathy: 100 }, for a talk that earns 100',
    notOk: 'scores: { empathy: 90 }, for a talk that earns 100',
  },
  'walkthrough-unclaimed': {
    ok: 'scores: { empathy: 100 }, where the scenario says scores: [empathy]',
    notOk: 'scores: { boundaries: 100 }, where the scenario says scores: [empathy]',
  },
  'walkthrough-alone': {
    ok: 'late-parcel.walkthroughs.yaml beside late-parcel.yaml',
    notOk: 'late-parcel.walkthroughs.yaml in a folder of its own',
  },
  'walkthrough-waits': {
    ok: 'walkthroughs beside a scenario that passes “check”',
    notOk: 'walkthroughs beside a scenario with a mistake in it',
  },
  'recording-missing': {
    ok: 'voice: voices/opening.webm, and opening.webm in the folder voices beside the scenario',
    notOk: 'voice: voices/opening.webm, and no such file',
  },
  'translation-alone': {
    ok: 'late-parcel.de-DE.yaml beside late-parcel.yaml',
    notOk: 'late-parcel.de-DE.yaml in a folder of its own',
  },
  'translation-waits': {
    ok: 'a translation beside a scenario that passes “check”',
    notOk: 'a translation beside a scenario with a mistake in it',
  },
  'translation-same-language': {
    ok: 'language: de-DE, for a scenario with language: en-GB',
    notOk: 'language: en-GB, for a scenario with language: en-GB',
  },
  'translation-named-otherwise': {
    ok: 'language: de-DE, in late-parcel.de-DE.yaml',
    notOk: 'language: fr-FR, in late-parcel.de-DE.yaml',
  },
  'translation-unknown-line': {
    ok: 'opening.hear-first:, where “opening” has the reply “hear-first”',
    notOk: 'opening.hear-frist:',
  },
  'translation-stale': {
    ok: 'from: "Hello?", where the scenario says "Hello?"',
    notOk: 'from: "Hello?", where the scenario says "Hello there?" by now',
  },
  'translation-words-not-said': {
    ok: 'says: "Das tut mir leid", for a reply that is “Das tut mir leid, wie ärgerlich.”',
    notOk: 'says: "Es tut mir leid", for a reply that is “Das tut mir leid, wie ärgerlich.”',
  },
  'translation-missing': {
    ok: 'says: "Hallo?"',
    notOk: 'says: ""',
  },
  'programme-scenario-missing': {
    ok: 'scenarios: [lost-parcel], beside lost-parcel.yaml',
    notOk: 'scenarios: [lost-parcle], beside lost-parcel.yaml',
  },
  'programme-scenario-faulty': {
    ok: 'a scenario that “even-keel check” finds no errors in',
    notOk: 'a scenario with a beat that is not there',
  },
  'programme-scenario-twice': {
    ok: 'stages that name each scenario once',
    notOk: 'lost-parcel in the first stage and again in the third',
  },
  'programme-scenario-unproven': {
    ok: 'a scenario that “even-keel prove” finds no errors in',
    notOk: 'a scenario that the longest replies pass',
  },
  'pool-unlike': {
    ok: 'two scenarios of level 2, both with scores: [empathy, boundaries]',
    notOk: 'one of level 2 and one of level 4 in the same pool',
  },
  'time-limit-short': {
    ok: 'time-limit: 15, for scenarios of up to 9 minutes',
    notOk: 'time-limit: 5, with a scenario of 9 minutes',
  },
  'logo-missing': {
    ok: 'logo: logo.svg, and logo.svg beside the programme',
    notOk: 'logo: logo.svg, and no such file',
  },
  'logo-no-picture': {
    ok: 'a logo.png that was saved as PNG',
    notOk: 'a photograph of another kind that was renamed to logo.png',
  },
  'logo-too-large': {
    ok: 'a logo of 8 kB',
    notOk: 'a logo of 2,000 kB',
  },
  'language-of-no-one': {
    ok: 'languages: [en-GB], for scenarios with language: en-GB',
    notOk: 'languages: [fr-FR], and no scenario that is written in it or has a translation',
  },
  'language-not-everywhere': {
    ok: 'languages: [en-GB, de-DE], and a de-DE file beside every scenario',
    notOk: 'languages: [en-GB, de-DE], and one scenario that has none',
  },
  'shift-not-staged': {
    ok: 'a shift of two scenarios that stages name too',
    notOk: 'a shift with a scenario that stands in no stage',
  },
  'left-by-no-one': {
    ok: '“left granted-sale-price” in the second encounter, and a reply of the first that says leaves: [granted-sale-price]',
    notOk: '“left granted-sale-price” in the second encounter, and nothing in the first that leaves it',
  },
  'remembers-nothing-left': {
    ok: 'left: granted-sale-price, where a reply says leaves: [granted-sale-price]',
    notOk: 'left: granted-sale-prise',
  },
  'left-not-remembered': {
    ok: 'an entry under “remembers” for each thing that a reply leaves',
    notOk: 'leaves: [granted-sale-price] in a scenario, and no word of it in the shift',
  },
  'shift-forgets': {
    ok: 'a second encounter that opens otherwise for “left granted-sale-price”',
    notOk: 'two encounters that know nothing of each other',
  },
  'rule-unknown': {
    ok: 'rule: never-rejoins',
    notOk: 'rule: never-rejoin',
  },
  'rule-twice': {
    ok: 'one entry for never-rejoins',
    notOk: 'never-rejoins as a warning, and again as off',
  },
}
