/** How strong the abuse is that a scenario holds, in plain words. */
import { say } from './page-speech.ts'

const STRENGTHS = [0, 1, 2, 3] as const

/** 0 none, 1 rude, 2 insults, 3 personal or threatening. */
export function abuseStrength(abuse: number): (typeof STRENGTHS)[number] {
  return STRENGTHS.findLast(strength => abuse >= strength) ?? 0
}

export function abuseWords(abuse: number): string {
  return say(`library.abuse.${abuseStrength(abuse)}`)
}
