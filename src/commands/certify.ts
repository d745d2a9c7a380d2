/** `certify`: makes a provider’s key, and signs credentials for those who earned one. */
import { award } from './certify-award.ts'
import { newKey } from './certify-key.ts'
import type { Command } from './command.ts'

export const certifyCommand: Command = {
  options: {
    key: 'text',
    for: 'text',
    out: 'text',
    'from-learner': 'switch',
    'open-name': 'switch',
    mark: 'text',
    scenarios: 'text',
    'new-key': 'text',
    algorithm: 'text',
    did: 'text',
  },
  run: (given, world) => (given.has('new-key') ? newKey(given, world) : award(given, world)),
}
