#!/usr/bin/env node
/** The command line: hands the world of this process to `run`, and its answer back. */
import { run } from './commands/run.ts'
import { worldOf } from './commands/process-world.ts'

process.exitCode = await run(process.argv.slice(2), worldOf(process))
