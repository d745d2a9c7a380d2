/** What you know at your desk: the brief, what you may give, the policies, the customer's record. */
import { offered } from '../dialogue/memory.ts'
import type { State } from '../dialogue/state.ts'
import { sum } from '../i18n/page-speech.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { painter, table, widthOf, wrap } from './paper.ts'
import { date, say } from './say.ts'
import type { World } from './world.ts'

/** Before the talk. */
export function showBrief(scenario: Scenario, world: World): string {
  const paint = painter(world)
  const width = widthOf(world)
  const warning = scenario.abuse > 0 ? [wrap(say('abuse-warning', { abuse: scenario.abuse }), width), ''] : []
  return [
    paint('bold', scenario.title),
    paint('dim', `${scenario.setting.business} · ${say(scenario.setting.channel)}`),
    '',
    ...warning,
    wrap(scenario.brief, width),
    '',
    desk(scenario, scenario.youMay.give, world),
    '',
  ].join('\n')
}

/** In the middle of it: the same facts, with what is still yours to give. */
export function showDesk(scenario: Scenario, { memory }: State, world: World): string {
  return `\n${desk(scenario, Math.max(0, scenario.youMay.give - offered(memory.standing)), world)}\n`
}

function desk(scenario: Scenario, left: number, world: World): string {
  const { youMay, customer } = scenario
  const paint = painter(world)
  const width = widthOf(world)
  const policies = youMay.policies.flatMap(({ says, because, upTo }) => [
    wrap(`· ${says}${upTo === undefined ? '' : ` ${say('up-to', { sum: sum(upTo, scenario) })}`}`, width, 2),
    paint('dim', wrap(because, width, 4)),
  ])
  const record = customer.record.map(({ on, what }) => [date(on), what])
  return [
    say('you-may-give', { sum: sum(left, scenario) }),
    ...(policies.length > 0 ? [paint('bold', say('policies')), ...policies] : []),
    ...(record.length > 0
      ? [paint('bold', say('record', { name: customer.name })), table(record, width, 2)]
      : []),
    '',
  ].join('\n')
}
