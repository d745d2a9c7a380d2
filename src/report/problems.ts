/** What is wrong in the file, and what to do about it. */
import { describeProblem } from '../i18n/problem-words.ts'
import { say } from '../i18n/report-speech.ts'
import { type Markup, markup } from '../map/markup.ts'
import type { Problem } from '../scenario/problem.ts'
import type { Section } from './section.ts'

export function problemsSection(problems: readonly Problem[], file: string): Section {
  const none = problems.length === 0
  return {
    id: 'problems',
    title: say('problems.title'),
    lead: none ? say('problems.none') : say('problems.lead', { file }),
    shows: none ? markup`` : markup`<ul class="problems">${problems.map(problemOf)}</ul>`,
  }
}

function problemOf(problem: Problem): Markup {
  const { code, severity, range } = problem
  const { line, column } = range.start
  const { message, help } = describeProblem(problem)
  return markup`<li class="${severity}"><p class="where"><span>${say('problem.place', { line, column })}</span> <span>${say(
    'problem.code',
    {
      severity: say(`severity.${severity}`),
      code,
    },
  )}</span></p><p>${message}</p>${help !== '' && markup`<p class="help">${help}</p>`}</li>
`
}
