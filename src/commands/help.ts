/** What a person is told of a command who asks for help. */
import { helps } from '../i18n/en-GB/command-help.ts'
import { speechOf } from '../i18n/speech.ts'
import type { Command } from './command.ts'
import { COMMON } from './options.ts'
import { painter, table, widthOf, wrap } from './paper.ts'
import { say } from './say.ts'
import type { World } from './world.ts'

export type CommandName = keyof typeof helps

/** All commands, each with one line. */
export function overview(world: World): string {
  const bold = (text: string) => painter(world)('bold', text)
  const names = Object.keys(helps) as CommandName[]
  const rows = names.map(name => [bold(name), helpOf(name, 'does')])
  const width = widthOf(world)
  return [
    wrap(say('overview'), width),
    '',
    table(rows, width, 2),
    '',
    wrap(say('overview-end'), width),
    '',
  ].join('\n')
}

/** One command: how it is called, what it does, its options. */
export function helpFor(name: CommandName, { options }: Command, world: World): string {
  const width = widthOf(world)
  const rows = Object.entries({ ...options, ...COMMON }).map(([option, kind]) => [
    `--${option}${kind === 'text' ? ` ${option.toUpperCase()}` : ''}`,
    helpOf(name, option),
  ])
  return [
    painter(world)('bold', wrap(helpOf(name, 'use'), width)),
    '',
    wrap(helpOf(name, 'does'), width),
    ...(Object.hasOwn(helps[name], 'more') ? ['', wrap(helpOf(name, 'more'), width)] : []),
    '',
    table(rows, width, 2),
    '',
  ].join('\n')
}

function helpOf(name: CommandName, part: string): string {
  const common: Readonly<Record<string, string>> = { json: say('help-json'), help: say('help-help') }
  return common[part] ?? speechOf<string>('en-GB', helps[name]).say(part)
}
