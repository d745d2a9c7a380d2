/** Runs the command that a person asked for, and answers with the exit code; nothing it does throws. */
import { makeNearest } from '../scenario/nearest.ts'
import { check } from './check.ts'
import { certifyCommand } from './certify.ts'
import { cohortCommand } from './cohort.ts'
import type { Command } from './command.ts'
import { explain } from './explain.ts'
import { grade } from './grade.ts'
import { type CommandName, helpFor, overview } from './help.ts'
import { mapCommand } from './map.ts'
import { begin } from './new.ts'
import { readOptions } from './options.ts'
import { painter, widthOf, wrap } from './paper.ts'
import { packageCommand } from './package.ts'
import { withPlainSigns } from './plain-signs.ts'
import { play } from './play.ts'
import { proveCommand } from './prove.ts'
import { say } from './say.ts'
import { Stop } from './stop.ts'
import { translate } from './translate.ts'
import { verifyCommand } from './verify.ts'
import type { ExitCode, World } from './world.ts'

const COMMANDS: Readonly<Record<CommandName, Command>> = {
  check,
  play,
  grade,
  prove: proveCommand,
  map: mapCommand,
  explain,
  translate,
  new: begin,
  package: packageCommand,
  certify: certifyCommand,
  verify: verifyCommand,
  cohort: cohortCommand,
}

/** `argv` without node and the script. */
export async function run(argv: readonly string[], outside: World): Promise<ExitCode> {
  const world = withPlainSigns(outside)
  try {
    return await dispatch(argv, world)
  } catch (error) {
    const stop = error instanceof Stop ? error : unforeseen(error)
    const width = widthOf(world)
    world.err(`${painter(world)('red', wrap(stop.message, width))}\n`)
    if (stop.help !== undefined) world.err(`${wrap(stop.help, width)}\n`)
    return 2
  }
}

async function dispatch(argv: readonly string[], world: World): Promise<ExitCode> {
  const [name, ...rest] = argv
  if (name === undefined) {
    world.err(overview(world))
    return 2
  }
  if (name === '--version') {
    world.out(`${world.engine}\n`)
    return 0
  }
  if (name === '--help' || name === 'help' || name === '-h') {
    world.out(overview(world))
    return 0
  }
  if (!isCommand(name)) throw unknownCommand(name)
  const command = COMMANDS[name]
  const given = readOptions(rest, command.options)
  if (given.has('help')) {
    world.out(helpFor(name, command, world))
    return 0
  }
  return command.run(given, world)
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name)
}

function unknownCommand(name: string): Stop {
  const nearest = makeNearest()(name, Object.keys(COMMANDS))
  return new Stop(
    say('unknown-command', { name }),
    nearest
      ? say('did-you-mean', { nearest })
      : say('the-commands-are', { names: Object.keys(COMMANDS).join(', ') }),
  )
}

/** A mistake of ours, or a disk that refuses: a person gets one sentence, never a stack. */
function unforeseen(error: unknown): Stop {
  const what = error instanceof Error ? error.message : String(error)
  const ofDisk = error instanceof Error && 'code' in error && 'syscall' in error
  return ofDisk
    ? new Stop(say('disk-refused', { what }))
    : new Stop(say('our-mistake', { what }), say('tell-us'))
}
