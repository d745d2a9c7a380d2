/** A right and a wrong example of each problem that only a programme can have. */
import type { ProgrammeProblemCode } from './problem-codes.ts'
import type { Example } from './problem-examples.ts'

export const programmeExamples: Readonly<Record<ProgrammeProblemCode, Example>> = {
  'too-long': {
    ok: 'name: "The calm counter"',
    notOk: 'name: "The calm counter, where everyone who has to stand at one learns to keep it so"',
  },
  'bad-address': {
    ok: 'address: https://calm.example',
    notOk: 'address: www.calm.example',
  },
  'bad-colour': {
    ok: 'ground: "#0d3442"',
    notOk: 'ground: "dark blue"',
  },
  'bad-logo': {
    ok: 'logo: pictures/calm.svg',
    notOk: 'logo: pictures/calm.jpg',
  },
  'low-contrast': {
    ok: 'ground: "#0d3442"\nink: "#f4f9f7"',
    notOk: 'ground: "#8db7bf"\nink: "#f4f9f7"',
  },
  'attempts-in-practice': {
    ok: 'mode: assessment\nattempts: 2',
    notOk: 'mode: practice\nattempts: 2',
  },
  'certificate-in-practice': {
    ok: 'mode: assessment',
    notOk: 'mode: practice # and a certificate below',
  },
  'counts-one-attempt': {
    ok: 'attempts: 2\ncounts: last',
    notOk: 'attempts: 1\ncounts: last',
  },
  'no-last-attempt': {
    ok: 'attempts: 2\ncounts: last\ndebrief: scores-only-until-last',
    notOk: 'attempts: 1\ndebrief: scores-only-until-last',
  },
  'debrief-before-retake': {
    ok: 'debrief: scores-only-until-last',
    notOk: 'debrief: after-each',
  },
  'opens-on-nothing': {
    ok: '- id: hear-them\n  title: "Hear them"',
    notOk: '- id: hear-them\n  title: "Hear them"\n  opens: when-finished',
  },
  'passed-in-practice': {
    ok: 'mode: assessment',
    notOk: 'mode: practice # and a stage below that opens when-passed',
  },
  'nothing-required': {
    ok: '- id: hear-them\n  title: "Hear them"\n  scenarios: [late-cake, same-cake-again]',
    notOk:
      '- id: hear-them\n  title: "Hear them"\n  scenarios:\n    - { scenario: late-cake, required: no }\n    - { scenario: same-cake-again, required: no }',
  },
  'pool-runs-out': {
    ok: 'attempts: 2',
    notOk: 'attempts: 3 # and a pool of two scenarios below',
  },
  'pool-in-shift': {
    ok: 'title: "Two cakes"\nscenarios: [late-cake, same-cake-again]',
    notOk: 'title: "Two cakes"\nscenarios: [late-cake, wrong-coat] # which a pool draws',
  },
}
