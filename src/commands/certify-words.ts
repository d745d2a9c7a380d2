/** The sentences of `certify`: those that stand in a credential, and what speaks against one. */
import type { EarnedPlace } from '../credential/earned.ts'
import type { AwardWords } from '../credential/make-badge.ts'
import type { Objection } from '../credential/objection.ts'
import type { Source } from '../credential/open-badge.ts'
import { say as sayOfCredentials } from '../i18n/verify-speech.ts'
import { say } from './certify-speech.ts'

export function wordsFor(source: Source, mark: number): AwardWords {
  return {
    criteria: say('criteria', { mark }),
    source: say(`source-${source}`),
    measured: {
      empathy: say('measured-empathy'),
      boundaries: say('measured-boundaries'),
      compensation: say('measured-compensation'),
      overall: say('measured-overall'),
    },
    evidence: place => ({
      name: say('evidence-name', { scenario: place.scenario }),
      narrative: narrative(place),
    }),
  }
}

function narrative({ n, of, overall, before }: EarnedPlace): string {
  return [
    of === 1 ? say('evidence-alone', { overall }) : say('evidence-of', { n, of, overall }),
    before === null ? say('evidence-before-unknown') : say('evidence-before', { ...before }),
  ].join(' ')
}

export function objectionWords({ code, ...args }: Objection): string {
  return sayOfCredentials(`objection.${code}`, args)
}
