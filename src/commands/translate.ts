/** `translate`: writes a scenario's lines for a translator, or brings a translation into step with its scenario. */
import { updatedTranslation } from '../scenario/print-translation.ts'
import { readScenario, readTranslation } from '../scenario/read.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Command, Given } from './command.ts'
import { widthOf, wrap } from './paper.ts'
import { contentsOf, nameOf, STDIN } from './paths.ts'
import { say } from './say.ts'
import { showProblem } from './show-problem.ts'
import { Stop } from './stop.ts'
import type { World } from './world.ts'

export const translate: Command = {
  options: { to: 'text' },
  async run(given, world) {
    const [path, ...rest] = given.words
    if (path === undefined || rest.length > 0) throw new Stop(say('translate-what'))
    if (path === STDIN) throw new Stop(say('not-with-stdin'))
    const language = languageOf(given)
    const scenario = await scenarioAt(path, world)
    if (scenario.language === language) throw new Stop(say('translate-same', { language }))
    const beside = path.replace(/(\.ya?ml)?$/, extension => `.${language}${extension || '.yaml'}`)
    const before = translationAt(beside, world)
    const { text, ...left } = updatedTranslation(scenario, language, before)
    const changed = text !== before?.text
    if (changed) world.files.write(beside, text)
    const [missing, stale, gone] = [left.missing.length, left.stale.length, left.gone.length]
    if (given.has('json')) world.out(`${JSON.stringify({ path: beside, ...left }, null, 2)}\n`)
    else {
      const wrote = say(before ? 'translate-updated' : 'translate-begun', { path: beside })
      const words = changed ? wrote : say('translate-same-as-before', { path: beside })
      const width = widthOf(world)
      world.out(`${wrap(words, width)}\n${wrap(say('translate-left', { missing, stale, gone }), width)}\n`)
    }
    return missing + stale + gone > 0 ? 1 : 0
  },
}

function languageOf(given: Given): string {
  const language = given.text('to')
  if (language === undefined) throw new Stop(say('translate-to'), say('translate-to-help'))
  if (!/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/.test(language))
    throw new Stop(say('translate-bad-language', { language }), say('translate-to-help'))
  return language
}

async function scenarioAt(path: string, world: World): Promise<Scenario> {
  const { scenario, problems, source } = readScenario(await contentsOf(path, world))
  if (scenario) return scenario
  const [first] = problems
  if (first) world.err(`${showProblem(nameOf(path), source?.text, first, world)}\n`)
  throw new Stop(say('translate-faulty', { path }), say('translate-faulty-help'))
}

/** A file that cannot be read is left as it is: its words are somebody's work. */
function translationAt(path: string, world: World) {
  if (world.files.kind(path) === 'none') return undefined
  const { translation, problems, source } = readTranslation(world.files.read(path))
  if (translation) return { text: source.text, translation }
  const [first] = problems
  if (first) world.err(`${showProblem(path, source?.text, first, world)}\n`)
  throw new Stop(say('translate-faulty', { path }), say('translate-faulty-help'))
}
