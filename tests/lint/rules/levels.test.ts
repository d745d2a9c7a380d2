import { expect, test } from 'vitest'
import type { Severity } from '../../../src/scenario/problem.ts'
import { RULES } from '../../../src/lint/rules/rules.ts'

/** As programmes rely on it: an error keeps a scenario out of a package, a warning and a hint do not. */
const PUBLISHED: Record<Severity, string> = {
  error: `beat-never-reached best-out-of-reach harm-that-pays naive-passes no-way-out-for-you one-temperament reply-never-there `,
  warning: `best-is-first best-is-longest condition-one-sided effect-in-vain ends-badly-whatever flag-never-read goes-round guessable minutes-as-said moves-and-words straw-man time-to-read tone-out-of-keeping two-the-same words-a-reply words-that-give-away `,
  hint: `length-ratio never-rejoins no-wrong-time reading-age two-replies-only words-a-screen words-a-sentence `,
}

test.each(Object.entries(PUBLISHED))('what is an %s is as published', (level, codes) => {
  const inForce = RULES.filter(rule => rule.level === level).map(({ code }) => code)
  expect(inForce.toSorted()).toEqual(codes.trim().split(/\s+/))
})
