/** What `certify` tells of those whom it was asked about. */
import type { CompiledProgramme } from '../course/compiled-programme.ts'
import type { Outcome } from './certify-one.ts'
import { say } from './certify-speech.ts'
import { objectionWords } from './certify-words.ts'
import type { Given } from './command.ts'
import { painter, widthOf, wrap } from './paper.ts'
import { verdictJson } from './verify-json.ts'
import type { World } from './world.ts'

export function tellOfAwards(
  outcomes: readonly Outcome[],
  { programme }: CompiledProgramme,
  given: Given,
  world: World,
): void {
  if (given.has('json')) {
    const credentials = outcomes.map(jsonOf)
    // Of one person the keys of a credential stand at the top.
    const [only] = credentials.length === 1 ? credentials : []
    const valid = credentials.length > 0 && credentials.every(one => one['valid'])
    return world.out(`${JSON.stringify({ ...only, valid, credentials }, null, 2)}\n`)
  }
  const paint = painter(world)
  const width = widthOf(world)
  for (const outcome of outcomes) {
    if ('objections' in outcome) {
      world.out(`${paint('red', wrap(say('refused-for', { who: outcome.who }), width))}\n`)
      for (const objection of outcome.objections) world.out(`${wrap(objectionWords(objection), width, 2)}\n`)
    } else if ('alreadyAt' in outcome) {
      world.out(`${wrap(say('there-already', { who: outcome.who, file: outcome.alreadyAt }), width)}\n`)
    } else {
      world.out(`${paint('green', wrap(say('issued', { who: outcome.who, file: outcome.file }), width))}\n`)
      const overall =
        outcome.verdict.badge?.results.find(({ measures }) => measures === 'overall')?.value ?? ''
      world.out(`${wrap(say('issued-scores', { overall, code: outcome.code }), width, 2)}\n`)
    }
  }
  const count = (key: 'file' | 'alreadyAt' | 'objections') =>
    outcomes.filter(outcome => key in outcome).length
  const counts = { issued: count('file'), already: count('alreadyAt'), refused: count('objections') }
  if (outcomes.length > 1) world.out(`\n${wrap(say('certify-summary', counts), width)}\n`)
  const address = programme.certificate?.address
  if (counts.issued > 0 && address) world.out(`${wrap(say('certify-next', { address }), width)}\n`)
}

function jsonOf(outcome: Outcome): Readonly<Record<string, unknown>> {
  const { who } = outcome
  if ('verdict' in outcome)
    return {
      ...verdictJson(outcome.verdict),
      for: who,
      file: outcome.file,
      code: outcome.code,
      objections: [],
    }
  if ('alreadyAt' in outcome)
    return { valid: true, reason: 'there-already', for: who, file: outcome.alreadyAt, objections: [] }
  const objections = outcome.objections.map(objection => ({
    ...objection,
    message: objectionWords(objection),
  }))
  return {
    valid: false,
    reason: 'refused',
    issuer: null,
    subject: null,
    achievement: null,
    results: [],
    for: who,
    file: null,
    objections,
  }
}
