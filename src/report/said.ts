/** A talk as a list of what is said in it. */
import type { Script } from '../dialogue/script.ts'
import { say } from '../i18n/report-speech.ts'
import { type Markup, markup } from '../map/markup.ts'
import { turnsOf } from '../map/turns.ts'

export function saidList(
  script: Script,
  replies: readonly string[],
  carried: readonly string[] = [],
): Markup {
  const { language } = script.scenario
  return markup`<ol class="said">${turnsOf(script, replies, carried).map(
    ({ beat, reply, words }) => markup`<li>${
      words === null ? say('silence') : markup`<span lang="${language}" dir="auto">${words}</span>`
    } <small>${say('place', { beat, reply })}</small></li>
`,
  )}</ol>`
}
