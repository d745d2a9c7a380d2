/** How strong the abuse is that a scenario holds, in plain words. */
import { say } from './page-speech.ts'

export function abuseWords(abuse: number): string {
  return say(`library.abuse.${abuse <= 0 ? 0 : abuse === 1 ? 1 : abuse === 2 ? 2 : 3}`)
}
