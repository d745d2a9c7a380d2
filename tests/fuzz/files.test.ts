/** Files of authors, gone wrong in every way that YAML allows: a scenario, its walkthroughs, its translation, a programme. */
import fc from 'fast-check'
import { describe } from 'vitest'
import { compiledProgramme } from '../../src/course/compiled-programme.ts'
import { standingOf } from '../../src/course/standing.ts'
import { fingerprint } from '../../src/dialogue/fingerprint.ts'
import { scriptOf } from '../../src/dialogue/script.ts'
import { readCompiled } from '../../src/host/read-compiled.ts'
import { checkScenario } from '../../src/lint/check.ts'
import { checkProgramme } from '../../src/lint/programme.ts'
import { checkTranslation } from '../../src/lint/translation.ts'
import { checkWalkthroughs } from '../../src/lint/walkthroughs.ts'
import { updatedTranslation } from '../../src/scenario/print-translation.ts'
import { printScenario } from '../../src/scenario/print.ts'
import { readProgramme, readScenario, readTranslation, readWalkthroughs } from '../../src/scenario/read.ts'
import { fittingLines } from '../../src/scenario/translation.ts'
import { sampleProgramme } from '../scenario/sample-programme.ts'
import { referenceFor } from '../support/script.ts'
import { type Edit, edits, which } from './support/edits.ts'
import { editedYaml } from './support/edited-yaml.ts'
import { expectHolds, expectPlain, expectSame, playsThrough } from './support/follow.ts'
import { fuzz } from './support/fuzz.ts'
import { expectAnswered } from './support/in-text.ts'
import { pumped } from './support/pumped.ts'
import { SMALL_SCENARIO, SMALL_TRANSLATION, SMALL_WALKTHROUGHS } from './support/small-files.ts'

/** Now and then the same little thing over and over, which is the dearest to read. */
function gone(good: string, pumps: number) {
  return ([changes, once]: readonly [readonly Edit[], number]): string => {
    const [first] = changes
    return first && once % 1000 < pumps ? pumped(good, first) : editedYaml(good, changes)
  }
}

const cases = (good: string) => fc.tuple(edits, which).map(gone(good, 2))

const { scenario: SCENARIO } = readScenario(SMALL_SCENARIO)
if (!SCENARIO) throw new Error('The small scenario has errors.')
const SCRIPT = scriptOf(SCENARIO)
const MEASURED = { script: SCRIPT, reference: referenceFor(SCRIPT) }

describe('whatever a file holds, there is a value or a reason', () => {
  fuzz('scenario', {
    usual: 500,
    cases: fc.tuple(cases(SMALL_SCENARIO), which),
    reads([text, choice]) {
      const { scenario, problems, source } = readScenario(text)
      expectAnswered(scenario !== null, problems, source?.text)
      if (!scenario) return
      expectPlain(scenario)
      playsThrough(scenario, choice)
      // The rest takes longer than reading it.
      if (choice % 4 !== 0) return
      const again = readScenario(printScenario(scenario))
      expectSame(again.scenario, scenario)
      checkScenario(scenario, source.locate)
      const compiled = { scenario, ...fingerprint(scenario) }
      expectSame(readCompiled(JSON.parse(JSON.stringify(compiled))), compiled)
    },
  })

  fuzz('walkthroughs', {
    usual: 1_000,
    cases: cases(SMALL_WALKTHROUGHS),
    reads(text) {
      const { walkthroughs, problems, source } = readWalkthroughs(text)
      expectAnswered(walkthroughs !== null, problems, source?.text)
      if (!walkthroughs) return
      expectPlain(walkthroughs)
      expectAnswered(false, [...checkWalkthroughs(walkthroughs, MEASURED, source.locate), ERROR], source.text)
    },
  })

  fuzz('translation', {
    usual: 1_000,
    cases: cases(SMALL_TRANSLATION),
    reads(text) {
      const { translation, problems, source } = readTranslation(text)
      expectAnswered(translation !== null, problems, source?.text)
      if (!translation) return
      fittingLines(SCENARIO, translation)
      expectAnswered(
        false,
        [...checkTranslation(translation, SCENARIO, 'de-DE', source.locate), ERROR],
        source.text,
      )
      const { text: updated } = updatedTranslation(SCENARIO, translation.language, { text, translation })
      expectHolds(readTranslation(updated).translation !== null, updated)
    },
  })

  fuzz('programme', {
    usual: 1_000,
    cases: cases(sampleProgramme),
    reads(text) {
      const { programme, problems, source } = readProgramme(text)
      expectAnswered(programme !== null, problems, source?.text)
      if (!programme) return
      expectPlain(programme)
      standingOf(compiledProgramme(programme, {}).programme, null, 70)
      const beside = { translated: new Map(), file: () => undefined }
      expectAnswered(false, [...checkProgramme(programme, SHELF, source.locate, beside), ERROR], source.text)
    },
  })
})

/** What is checked beside a file that could be read may find nothing. */
const ERROR = {
  code: 'none',
  severity: 'error',
  args: {},
  range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
} as const

const SHELF = new Map([['late-cake', SCENARIO]])
