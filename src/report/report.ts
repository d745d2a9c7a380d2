/** The report on a proven scenario: one page that needs nothing else, for a trainer to read and to hand on. */
import { say } from '../i18n/report-speech.ts'
import type { Proof } from '../lint/proof.ts'
import { markup } from '../map/markup.ts'
import type { Problem } from '../scenario/problem.ts'
import { beatsOf } from './beats.ts'
import { endingsSection } from './endings.ts'
import { headOf } from './head.ts'
import { mapSection } from './map-section.ts'
import { moodsSection } from './moods.ts'
import { playersSection } from './players.ts'
import { policyOf } from './policy.ts'
import { problemsSection } from './problems.ts'
import { repliesSection } from './replies.ts'
import { scoresSection } from './scores.ts'
import { sectionOf } from './section.ts'
import { silencesSection } from './silences.ts'
import { STYLE } from './style.ts'
import { temperamentsSection } from './temperaments.ts'

/** `file` is what a reader calls it. The problems are those of the file, in the order in which they are shown. */
export function reportHtml(file: string, proof: Proof, problems: readonly Problem[]): string {
  const beats = beatsOf(proof)
  const sections = [
    mapSection(proof),
    scoresSection(proof),
    playersSection(proof),
    temperamentsSection(proof),
    moodsSection(proof, beats),
    endingsSection(proof),
    repliesSection(proof, beats),
    silencesSection(proof),
    problemsSection(problems, file),
  ]
  const { title } = proof.script.scenario
  const page = markup`<title>${say('page', { title })}</title>
<style>${{ markup: STYLE }}</style>
</head>
<body>
${headOf(file, proof, problems, sections)}<main>
${sections.map(sectionOf)}</main>
<footer><p>${say('foot')}</p></footer>
</body>
</html>
`
  return markup`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(page.markup)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${page}`.markup
}
