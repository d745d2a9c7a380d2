/** A Scenario as a file that a person can read aloud; reading it gives the same Scenario. */
import { printConditions } from './conditions.ts'
import { printAmount } from './money.ts'
import { bare, fitsBlock, quoted } from './scalar.ts'
import type {
  Beat,
  Condition,
  Customer,
  Line,
  Minor,
  Moment,
  Offer,
  Policy,
  Reply,
  Route,
  Scenario,
} from './scenario.ts'

/** A line of the file without its indentation, or lines that stand one level farther in. */
type Part = string | readonly Part[]

export function printScenario(scenario: Scenario): string {
  const { currency } = scenario
  const sum = (minor: Minor) => printAmount(minor, currency)
  const parts: Part[] = [
    'format: 1',
    `id: ${bare(scenario.id)}`,
    ...prose('title', scenario.title),
    `language: ${scenario.language}`,
    `currency: ${currency}`,
    `teaches: ${list(scenario.teaches)}`,
    `scores: ${list(scenario.scores)}`,
    `level: ${scenario.level}`,
    `abuse: ${scenario.abuse}`,
    `minutes: ${scenario.minutes}`,
    'setting:',
    [`channel: ${scenario.setting.channel}`, ...prose('business', scenario.setting.business)],
    ...prose('brief', scenario.brief),
    'you-may:',
    [
      `give: ${sum(scenario.youMay.give)}`,
      ...many('policies', scenario.youMay.policies, policy => printPolicy(policy, sum)),
    ],
    'customer:',
    printCustomer(scenario),
    'case:',
    printCase(scenario, sum),
    `at-limit: ${bare(scenario.atLimit)}`,
    ...printRoutes('start', scenario.start, currency),
    'beats:',
    Object.values(scenario.beats).flatMap(beat => printBeat(beat, currency)),
    ...(scenario.note === undefined ? [] : printNote(scenario.note, currency)),
  ]
  return `${laidOut(parts, '')}\n`
}

function printPolicy({ id, says, because, allows, upTo }: Policy, sum: (minor: Minor) => string): Part[] {
  return [
    `id: ${bare(id)}`,
    ...prose('says', says),
    ...prose('because', because),
    ...(allows === undefined ? [] : [`allows: ${bare(allows)}`]),
    ...(upTo === undefined ? [] : [`up-to: ${sum(upTo)}`]),
  ]
}

function printCustomer({ customer: { name, looks, mood, temper, record } }: Scenario): Part[] {
  return [
    ...prose('name', name),
    ...printLooks(looks),
    `mood: { anger: ${mood.anger}, trust: ${mood.trust} }`,
    `temper: { anger: ${temper.anger}, forgives: ${temper.forgives} }`,
    ...many('record', record, ({ on, what }) => [`on: ${on}`, ...prose('what', what)]),
  ]
}

function printLooks({ hairColour, glasses, wheelchair, ...looks }: Customer['looks']): Part[] {
  const fields = [
    ...Object.entries(looks).map(([field, value]) => `${field}: ${value}`),
    ...(hairColour === undefined ? [] : [`hair-colour: ${hairColour}`]),
    ...(glasses === undefined ? [] : [`glasses: ${yesNo(glasses)}`]),
    ...(wheelchair === undefined ? [] : [`wheelchair: ${yesNo(wheelchair)}`]),
  ]
  return fields.length === 0 ? [] : ['looks:', fields]
}

function printCase({ case: facts }: Scenario, sum: (minor: Minor) => string): Part[] {
  return [
    `fault: ${facts.fault}`,
    `price: ${sum(facts.price)}`,
    `loss: ${sum(facts.loss)}`,
    `law: ${sum(facts.law)}`,
    `trouble: ${facts.trouble}`,
    `kept: ${yesNo(facts.kept)}`,
    `failed-before: ${facts.failedBefore}`,
    `credits-last-year: ${facts.creditsLastYear}`,
    `goodwill: ${sum(facts.goodwill)}`,
    `kindness: ${yesNo(facts.kindness)}`,
    `for-everyone: ${yesNo(facts.forEveryone)}`,
    'wants:',
    [...prose('what', facts.wants.what), `worth: ${sum(facts.wants.worth)}`],
  ]
}

function printBeat(beat: Beat, currency: string): Part[] {
  const fields: Part[] = [...prose('seen', beat.seen), ...printLines(beat.lines, currency)]
  if (beat.kind === 'ending')
    fields.push(
      ...prose('thinks', beat.thinks),
      `ends: ${beat.ends}`,
      ...prose('afterwards', beat.afterwards),
    )
  else {
    fields.push(`tone: ${beat.tone}`, ...prose('thinks', beat.thinks))
    if (beat.newFact) fields.push('new-fact: yes')
    fields.push(...many('replies', beat.replies, reply => printReply(reply, currency)))
    if (beat.silence !== undefined) {
      const { after, says, voice, anger } = beat.silence
      fields.push('silence:', [
        `after: ${after}`,
        ...prose('says', says),
        ...prose('voice', voice),
        `anger: ${anger}`,
      ])
    }
  }
  return [`${beat.id}:`, [...fields, ...names('was', beat.was)]]
}

function printLines(lines: readonly Line[], currency: string): Part[] {
  const [only] = lines
  if (lines.length === 1 && only?.when.length === 0)
    return [...prose('customer', only.says), ...prose('plain', only.plain), ...prose('voice', only.voice)]
  return many('customer', lines, ({ when, says, plain, voice }) => [
    ...condition('when', when, currency),
    ...prose('says', says),
    ...prose('plain', plain),
    ...prose('voice', voice),
  ])
}

function printNote(note: Moment, currency: string): Part[] {
  const [line] = note.lines
  return [
    'note:',
    [
      ...prose('asks', line?.says),
      ...prose('plain', line?.plain),
      ...many('replies', note.replies, reply => printReply(reply, currency)),
    ],
  ]
}

function printReply(reply: Reply, currency: string): Part[] {
  const { id, say, offer } = reply
  return [
    `id: ${bare(id)}`,
    ...condition('if', reply.if, currency),
    ...prose('say', say),
    ...printMoves(reply),
    ...(reply.cites === undefined ? [] : [`cites: ${bare(reply.cites)}`]),
    ...names('sets', reply.sets),
    ...(offer === undefined ? [] : ['offer:', printOffer(offer, currency)]),
    ...names('leaves', reply.leaves),
    ...prose('hears', reply.hears),
    ...prose('slip', reply.slip),
    ...prose('better', reply.better),
    ...names('was', reply.was),
    ...printRoutes('to', reply.to, currency),
  ]
}

function printMoves({ moves, words }: Reply): Part[] {
  if (Object.keys(words).length === 0) return [`moves: ${list(moves)}`]
  const items = moves.map(move => {
    const named = words[move]
    return named === undefined ? `- ${move}` : `- ${move}: ${quoted(named)}`
  })
  return ['moves:', items]
}

function printOffer({ id, what, worth, when, fits, remedy }: Offer, currency: string): Part[] {
  return [
    `id: ${bare(id)}`,
    ...prose('what', what),
    `worth: ${printAmount(worth, currency)}`,
    `when: ${when}`,
    ...(fits ? [] : ['fits: no']),
    ...(remedy ? ['remedy: yes'] : []),
  ]
}

function printRoutes(field: string, routes: readonly Route[], currency: string): Part[] {
  const [only] = routes
  if (only === undefined) return []
  if (routes.length === 1 && only.when.length === 0) return [`${field}: ${bare(only.beat)}`]
  return many(field, routes, ({ when, beat }) => [
    ...condition('when', when, currency),
    `beat: ${bare(beat)}`,
  ])
}

function condition(field: string, conditions: readonly Condition[], currency: string): Part[] {
  return conditions.length === 0 ? [] : [`${field}: ${bare(printConditions(conditions, currency))}`]
}

/** What is spoken or read: on one line in quotes, or in a block where it has several lines. */
function prose(field: string, text: string | undefined): Part[] {
  if (text === undefined) return []
  if (text.includes('\n') && fitsBlock(text)) return [`${field}: |`, text.split('\n')]
  return [`${field}: ${quoted(text)}`]
}

function names(field: string, ids: readonly string[]): Part[] {
  return ids.length === 0 ? [] : [`${field}: ${list(ids)}`]
}

function list(words: readonly string[]): string {
  return `[${words.map(bare).join(', ')}]`
}

function many<Item>(field: string, items: readonly Item[], print: (item: Item) => Part[]): Part[] {
  return items.length === 0 ? [] : [`${field}:`, items.flatMap(item => dashed(print(item)))]
}

/** The fields of one item of a list, the first behind a dash. */
function dashed([first, ...rest]: Part[]): Part[] {
  return typeof first === 'string' ? [`- ${first}`, rest] : []
}

function yesNo(value: boolean): string {
  return value ? 'yes' : 'no'
}

function laidOut(parts: readonly Part[], indent: string): string {
  return parts
    .flatMap(part => {
      if (typeof part !== 'string') return part.length === 0 ? [] : laidOut(part, `${indent}  `)
      return part === '' ? '' : indent + part
    })
    .join('\n')
}
