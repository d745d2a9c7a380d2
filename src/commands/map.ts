/** `map`: draws a scenario as a picture, as a flowchart in text, or as the machine that plays it. */
import { machineConfig } from '../dialogue/machine-config.ts'
import { isTooLarge, prove } from '../lint/prove.ts'
import { drawnMap } from '../map/draw.ts'
import { layoutOf } from '../map/layout.ts'
import { mermaidMap } from '../map/mermaid.ts'
import { type Plan, planOf } from '../map/plan.ts'
import { makeNearest } from '../scenario/nearest.ts'
import type { Graded } from '../scoring/verdict.ts'
import type { Command, Given } from './command.ts'
import { loadScenario } from './load.ts'
import { say } from './say.ts'
import { Stop } from './stop.ts'

const FORMS = ['svg', 'mermaid', 'xstate'] as const
type Form = (typeof FORMS)[number]

export const mapCommand: Command = {
  options: { as: 'text' },
  async run(given, world) {
    const [path, ...rest] = given.words
    if (path === undefined) throw new Stop(say('map-what'), say('map-what-help'))
    if (rest.length > 0) throw new Stop(say('map-one-only'))
    const form = formOf(given)
    const map = mapAs(form, await loadScenario(path, world))
    if (given.has('json')) world.out(`${JSON.stringify({ as: form, map }, null, 2)}\n`)
    else world.out(typeof map === 'string' ? map : `${JSON.stringify(map, null, 2)}\n`)
    return 0
  },
}

function formOf(given: Given): Form {
  const text = given.text('as') ?? FORMS[0]
  const form = FORMS.find(known => known === text)
  if (form) return form
  const nearest = makeNearest()(text, FORMS)
  throw new Stop(
    say('unknown-map', { form: text }),
    nearest ? say('did-you-mean', { nearest }) : say('the-maps-are', { forms: FORMS.join(', ') }),
  )
}

function mapAs(form: Form, loaded: Graded): string | object {
  if (form === 'xstate') return machineConfig(loaded.script)
  const plan = planFor(loaded)
  return form === 'mermaid' ? mermaidMap(plan) : drawnMap(plan, layoutOf(plan)).markup
}

/** What is too large to prove is drawn without what only a proof knows. */
function planFor({ script, reference }: Graded): Plan {
  const proven = prove(script, reference)
  return isTooLarge(proven) ? planOf(script) : planOf(script, proven)
}
