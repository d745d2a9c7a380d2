/** `play`: talks a scenario through, by a person at the terminal, by a list of replies or by a strategy. */
import { type Attempt, MODES, type Mode, replayed } from '../dialogue/attempt.ts'
import { graded } from '../scoring/derive.ts'
import type { Graded } from '../scoring/verdict.ts'
import type { Command, Given } from './command.ts'
import { carriedIn } from './carried.ts'
import { loadScenario } from './load.ts'
import { openAttempt } from './new-attempt.ts'
import { wholeNumber, wordsIn } from './options.ts'
import { widthOf, wrap } from './paper.ts'
import { STDIN } from './paths.ts'
import { debrief } from './play-debrief.ts'
import { sayAll } from './play-replies.ts'
import {
  isStrategy,
  nearestStrategy,
  playStrategy,
  STRATEGIES,
  type StrategyResult,
} from './play-strategy.ts'
import { talk } from './play-talk.ts'
import { number, say } from './say.ts'
import { Stop } from './stop.ts'
import { showTalk } from './show-talk.ts'
import type { World } from './world.ts'

export const play: Command = {
  options: { replies: 'text', strategy: 'text', seed: 'text', mode: 'text', carried: 'text' },
  async run(given, world) {
    const path = theFile(given)
    const mode = modeOf(given)
    const seed = wholeNumber(given, 'seed') ?? world.randomSeed()
    const loaded = await loadScenario(path, world)
    const carried = carriedIn(given, loaded.script.scenario)
    const opened = openAttempt(loaded, { mode, seed, carried }, world)
    const json = given.has('json')
    const replies = given.text('replies')
    const name = given.text('strategy')
    let attempt: Attempt
    let strategy: StrategyResult | undefined
    if (replies !== undefined) attempt = sayAll(loaded, opened, wordsIn(replies), world)
    else if (name !== undefined) {
      const played = playStrategy(loaded, strategyOf(name), opened)
      strategy = played.result
      attempt = sayAll(loaded, opened, played.replies, world)
    } else {
      // The talk itself goes past the JSON, for a person who keeps only that.
      attempt = await talk(loaded, opened, json ? { ...world, out: world.err } : world)
    }
    if (json) world.out(`${JSON.stringify(asJson(loaded, attempt, strategy), null, 2)}\n`)
    else report(loaded, attempt, strategy, replies === undefined && name === undefined, world)
    return 0
  },
}

/** The attempt, with what follows from it also at the top, where a script looks first. */
function asJson({ script, reference }: Graded, attempt: Attempt, strategy: StrategyResult | undefined) {
  const whole = graded(script, reference, attempt)
  const { overall, passed, scores, ending, flags } = whole.derived
  return { ...whole, overall, passed, scores, ending, flags, ...(strategy && { strategy }) }
}

function report(
  loaded: Graded,
  attempt: Attempt,
  strategy: StrategyResult | undefined,
  seenAlready: boolean,
  world: World,
): void {
  const { transcript } = replayed(loaded.script, attempt)
  if (!seenAlready) world.out(showTalk(transcript, world))
  world.out(debrief(loaded, transcript, world))
  if (!strategy) return
  const { name, overall, passed, chance, move } = strategy
  const plays = number(100 * chance)
  const values = {
    name,
    move: move ?? 'none',
    overall: number(overall),
    plays,
    passed: passed ? 'yes' : 'no',
  }
  world.out(`${wrap(say('strategy-fares', values), widthOf(world))}\n`)
}

function theFile(given: Given): string {
  const [path, ...rest] = given.words
  if (path === undefined) throw new Stop(say('play-what'), say('play-what-help'))
  if (rest.length > 0) throw new Stop(say('one-file-only'), say('quote-the-replies'))
  const byHand = !given.has('replies') && !given.has('strategy')
  if (path === STDIN && byHand) throw new Stop(say('play-stdin-by-hand'))
  if (given.has('replies') && given.has('strategy')) throw new Stop(say('replies-or-strategy'))
  return path
}

function modeOf(given: Given): Mode {
  const text = given.text('mode') ?? 'practice'
  const mode = MODES.find(known => known === text)
  if (!mode) throw new Stop(say('unknown-mode', { mode: text, modes: MODES.join(', ') }))
  return mode
}

function strategyOf(name: string) {
  if (isStrategy(name)) return name
  const nearest = nearestStrategy(name)
  throw new Stop(
    say('unknown-strategy', { name }),
    nearest ? say('did-you-mean', { nearest }) : say('the-strategies-are', { names: STRATEGIES.join(', ') }),
  )
}
