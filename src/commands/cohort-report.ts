/** What `cohort` tells a person: scenario by scenario, then who needs help, then how reliable it all is. */
import { ENOUGH_PEOPLE } from '../cohort/correlation.ts'
import type { Alpha, NoAlpha } from '../cohort/alpha.ts'
import { LEFT_OUT } from '../cohort/cohort.ts'
import type { ReplyFigures } from '../cohort/figures.ts'
import type { Help } from '../cohort/help.ts'
import type { CohortReport, ReliabilityReport, ScenarioReport } from '../cohort/report.ts'
import { MARKS } from '../cohort/rest-score.ts'
import { number, say } from '../i18n/cohort-speech.ts'
import { pointWords } from '../i18n/help-words.ts'
import { say as sayHere } from './cohort-speech.ts'
import { painter, table, widthOf, wrap } from './paper.ts'
import type { World } from './world.ts'

export function cohortText(report: CohortReport, read: number, world: World): string {
  const width = widthOf(world)
  const bold = (text: string) => painter(world)('bold', text)
  const left = LEFT_OUT.filter(why => report.leftOut[why] > 0)
  const count = left.reduce((sum, why) => sum + report.leftOut[why], 0)
  const lines = [
    wrap(sayHere('read', { count: read, left: count }), width),
    ...left.map(why => wrap(say(`left.${why}`, { count: report.leftOut[why] }), width, 2)),
    '',
    ...report.scenarios.flatMap(one => [...scenarioLines(one, width, bold), '']),
    bold(sayHere('help')),
    ...helpLines(report, width),
    '',
    bold(sayHere('reliability')),
    ...report.reliability.flatMap(one => reliabilityLines(one, width)),
    '',
  ]
  return `${lines.join('\n')}\n`
}

function scenarioLines(one: ScenarioReport, width: number, bold: (text: string) => string): string[] {
  const { title, scenario, mode, plays, people, before } = one
  const version = say('version', { version: plays.slice(0, 8) })
  const head = `${bold(title)}  ${scenario} · ${say(`mode.${mode}`)} · ${version}`
  const told = [
    say('counted', { people, attempts: one.attempts, unfinished: one.unfinished }),
    say('counted.once'),
    say('counted.nameless', { nameless: one.nameless }),
    before.debriefed === null
      ? say('before.unknown', { first: before.first, played: before.playedBefore })
      : say('before.known', {
          first: before.first,
          played: before.playedBefore,
          debriefed: before.debriefed,
        }),
    say('fatal', { fatal: one.fatal }),
  ].filter(Boolean)
  if (people === 0) return [head, wrap(told[0] ?? '', width, 2)]
  return [
    head,
    wrap(told.join(' '), width, 2),
    wrap(`${scoresOf(one)}.`, width, 2),
    '',
    `  ${bold(sayHere('way'))}`,
    table(beatRows(one), width, 2),
    '',
    table(passRows(one), width, 2),
    '',
    table(endingRows(one), width, 2),
    '',
    wrap(bold(sayHere('replies')), width, 2),
    table(replyRows(one), width, 2),
  ]
}

function scoresOf({ scores }: ScenarioReport): string {
  return MARKS.flatMap(mark => {
    const spread = scores[mark]
    return spread ? [say('score', { mark: say(`mark.${mark}`), ...spread })] : []
  }).join('; ')
}

function beatRows({ beats }: ScenarioReport): string[][] {
  const head = (['beat', 'came', 'visits', 'silences', 'time'] as const).map(name =>
    sayHere(`column.${name}`),
  )
  return [
    head,
    ...beats.map(({ beat, people, visits, silences, seconds }) => [
      beat,
      String(people),
      String(visits),
      String(silences),
      seconds
        ? say('seconds', {
            median: number(seconds.median),
            lower: number(seconds.lower),
            upper: number(seconds.upper),
          })
        : say('seconds.none'),
    ]),
  ]
}

function passRows({ passes }: ScenarioReport): string[][] {
  const head = [sayHere('column.way'), sayHere('column.came')]
  return [head, ...passes.map(({ from, to, people }) => [`${from} → ${to}`, String(people)])]
}

function endingRows({ endings }: ScenarioReport): string[][] {
  const head = [sayHere('column.ending'), sayHere('column.came')]
  return [head, ...endings.map(({ ending, people }) => [ending, String(people)])]
}

function replyRows({ replies }: ScenarioReport): string[][] {
  const head = (['beat', 'reply', 'chosen', 'share', 'goes'] as const).map(name => sayHere(`column.${name}`))
  return [
    head,
    ...replies.map((figures, index) => [
      replies[index - 1]?.beat === figures.beat ? '' : figures.beat,
      figures.reply,
      say('share', { chosen: figures.chosen, offered: figures.offered }),
      figures.offered > 0 ? String(Math.round((100 * figures.chosen) / figures.offered)) : '',
      goesWith(figures),
    ]),
  ]
}

function goesWith({ offered, chosen, goesWith: by }: ReplyFigures): string {
  if (offered === 0) return say('never-offered')
  if (chosen === 0) return say('never-chosen')
  const { overall } = by
  if (overall === null) return say('correlation.none')
  if (typeof overall === 'string') return say(`correlation.${overall}`)
  const [r, from, to] = [overall.r, overall.from, overall.to].map(signed)
  return say('correlation', { r: r ?? '', from: from ?? '', to: to ?? '' })
}

/** Two decimals, as correlations are written. */
function signed(value: number): string {
  const text = Math.abs(value).toFixed(2)
  return Number(text) === 0 ? text : `${value < 0 ? '−' : '+'}${text}`
}

function helpLines({ help, scenarios, mark }: CohortReport, width: number): string[] {
  if (help.length === 0) {
    const anyone = scenarios.some(({ people, nameless }) => people > nameless)
    return [wrap(sayHere(anyone ? 'help.none' : 'help.nobody', { mark }), width, 2)]
  }
  return [wrap(sayHere('help.latest'), width, 2), ...help.map(one => wrap(helpLine(one, mark), width, 2))]
}

function helpLine({ learner, mode, fatal, with: list }: Help, mark: number): string {
  const parts = list.map(({ dimension, below, of, points }) => {
    const what = points.map(point => say('help.point', { what: pointWords(point), talks: point.talks }))
    const head = say('help.below', { dimension: say(`mark.${dimension}`), mark, below, of })
    return what.length > 0 ? `${head}. ${what.join('; ')}.` : `${head}.`
  })
  const words = [...parts, ...(fatal > 0 ? [say('help.fatal', { fatal })] : [])].join(' ')
  return `${learner.name} (${say(`mode.${mode}`)}). ${words}`
}

function reliabilityLines({ mode, scenarios, people, alpha }: ReliabilityReport, width: number): string[] {
  const head = sayHere('reliability.of', { mode: say(`mode.${mode}`), scenarios: scenarios.join(', ') })
  const rows = MARKS.map(mark => [say(`mark.${mark}`), alphaWords(alpha[mark], people)])
  return [wrap(head, width, 2), table(rows, width, 4)]
}

function alphaWords(alpha: Alpha | NoAlpha, people: number): string {
  if (typeof alpha === 'string') return say(`alpha.${alpha}`, { people, enough: ENOUGH_PEOPLE })
  const [found, from, to] = [alpha.alpha, alpha.from, alpha.to].map(value => value.toFixed(2))
  return say('alpha.known', {
    alpha: found ?? '',
    from: from ?? '',
    to: to ?? '',
    people: alpha.people,
    items: alpha.items,
  })
}
