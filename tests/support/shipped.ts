/** The scenarios that ship, read from their files. */
import { readdirSync, readFileSync } from 'node:fs'
import { scriptOf, type Script } from '../../src/dialogue/script.ts'
import { readScenario, readWalkthroughs } from '../../src/scenario/read.ts'
import type { Scenario, Walkthrough } from '../../src/scenario/scenario.ts'
import type { Reference } from '../../src/scoring/reference.ts'
import { referenceFor } from './script.ts'

export interface Shipped {
  readonly name: string
  readonly text: string
  readonly scenario: Scenario
  readonly script: Script
  readonly reference: Reference
  readonly walkthroughs: readonly Walkthrough[]
}

export const SHIPPED: readonly Shipped[] = readdirSync('scenarios')
  .filter(file => /^[\w-]+\.yaml$/.test(file) && file !== 'programme.yaml')
  .map(file => {
    const name = file.replace('.yaml', '')
    const text = readFileSync(`scenarios/${file}`, 'utf8')
    const { scenario, problems } = readScenario(text)
    if (!scenario) throw new Error(`${file} cannot be played: ${JSON.stringify(problems[0])}`)
    const script = scriptOf(scenario)
    const { walkthroughs } = readWalkthroughs(readFileSync(`scenarios/${name}.walkthroughs.yaml`))
    if (!walkthroughs) throw new Error(`${name}.walkthroughs.yaml cannot be read.`)
    return {
      name,
      text,
      scenario,
      script,
      reference: referenceFor(script),
      walkthroughs: walkthroughs.walkthroughs,
    }
  })
