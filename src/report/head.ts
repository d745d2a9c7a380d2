/** The top of the report: what was proven, in one paragraph and four figures. */
import type { Proof } from '../lint/proof.ts'
import { NAIVE } from '../lint/ways/players.ts'
import { counted, say } from '../i18n/report-speech.ts'
import { type Markup, markup } from '../map/markup.ts'
import type { Problem } from '../scenario/problem.ts'
import { RUBRIC } from '../scoring/rubric.ts'
import type { Section } from './section.ts'

export function headOf(
  file: string,
  proof: Proof,
  problems: readonly Problem[],
  sections: readonly Section[],
): Markup {
  const { scenario } = proof.script
  const [fresh] = proof.talks
  const ways = fresh?.ways ?? null
  const facts = [
    [say('fact.ways'), ways === null ? say('fact.endless') : counted(ways)],
    [say('fact.states'), counted(proof.states)],
    [say('fact.endings'), counted(proof.endings.size)],
    [say('fact.problems'), counted(problems.filter(({ severity }) => severity !== 'hint').length)],
  ]
  return markup`<header><div class="inner">
<div><p class="of">${say('of', { file })}</p>
<h1 lang="${scenario.language}" dir="auto">${scenario.title}</h1>
<p class="proven">${sentencesOf(proof).join(' ')} ${say('problems.count', countsOf(problems))}</p></div>
<dl>${facts.map(([name, value]) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
</div></header>
<nav aria-label="${say('contents')}"><ul>${sections.map(({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
`
}

function sentencesOf({ states, endings, talks: [fresh], strategies }: Proof): readonly string[] {
  const ways = fresh?.ways ?? null
  const passing = NAIVE.filter(name => strategies.get(name)?.passed)
  const names = passing.map(name => say(`player.${name}`)).join(', ')
  return [
    say('proven', {
      ways: ways === null ? 'endless' : counted(ways),
      states: counted(states),
      endings: endings.size,
    }),
    ...(fresh
      ? [
          say('proven.score', {
            min: fresh.overall.min,
            max: fresh.overall.max,
            exact: fresh.overall.exact ? 'yes' : 'no',
            mark: RUBRIC.passMark,
          }),
        ]
      : []),
    passing.length === 0 ? say('proven.none') : say('proven.some', { count: passing.length, names }),
  ]
}

function countsOf(problems: readonly Problem[]): { problems: number; hints: number } {
  const hints = problems.filter(({ severity }) => severity === 'hint').length
  return { problems: problems.length - hints, hints }
}
