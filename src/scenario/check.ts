/** Draft to Scenario: every check in turn, and all that they find in one list, sorted by place. */
import type { z } from 'zod'
import { checkBeats } from './check-beats.ts'
import { checkConditions } from './check-conditions.ts'
import { checkFacts } from './check-facts.ts'
import { checkGraph } from './check-graph.ts'
import { checkNames } from './check-names.ts'
import { checkProgrammeSense } from './check-programme.ts'
import { checkReplies } from './check-replies.ts'
import { checkWays } from './check-ways.ts'
import type { Finding, Report } from './finding.ts'
import { makeNearest } from './nearest.ts'
import { outlineOf } from './outline.ts'
import type { ScenarioProblemCode } from './problem-codes.ts'
import type { Problem } from './problem.ts'
import { scenarioFile, type ScenarioDraft } from './schema.ts'
import { programmeFile, type ProgrammeDraft } from './schema-programme.ts'
import { translationFile, type TranslationDraft } from './schema-translation.ts'
import { walkthroughsFile, type WalkthroughsDraft } from './schema-walkthroughs.ts'
import { asFields } from './raw.ts'
import { checkShape } from './shape.ts'
import type { Source } from './source.ts'

export interface Checked<Draft> {
  /** Undefined where its shape is wrong; where it is right, its names may still lead nowhere. */
  readonly draft: Draft | undefined
  readonly problems: readonly Problem<ScenarioProblemCode>[]
}

/** The shape and the sense of a scenario are checked each on its own, so that a slip in one does not hide the other. */
export function checkScenario(draft: unknown, source: Source): Checked<ScenarioDraft> {
  const other = otherFile(draft, scenarioFile, 'scenario')
  if (other !== undefined) return { draft: undefined, problems: [placed(other, source)] }
  const findings: Finding[] = []
  const report: Report = finding => void findings.push(finding)
  const nearest = makeNearest()
  const setting = { draft, source, nearest, report }
  const shaped = checkShape(scenarioFile, setting)
  const outline = outlineOf(draft)
  const conditionsAt = checkConditions(outline, nearest, report)
  checkFacts(outline, draft, report)
  checkNames(outline, draft, source, report)
  checkWays(outline, { ...setting, conditionsAt })
  checkGraph(outline, nearest, report)
  checkBeats(outline, draft, conditionsAt, report)
  checkReplies(outline, setting)
  return { draft: shaped, problems: findings.map(finding => placed(finding, source)) }
}

export function checkWalkthroughs(draft: unknown, source: Source): Checked<WalkthroughsDraft> {
  return checkShapeAlone(walkthroughsFile, 'walkthroughs', draft, source)
}

export function checkProgramme(draft: unknown, source: Source): Checked<ProgrammeDraft> {
  return checkShapeAlone(programmeFile, 'programme', draft, source, checkProgrammeSense)
}

export function checkTranslation(draft: unknown, source: Source): Checked<TranslationDraft> {
  return checkShapeAlone(translationFile, 'translation', draft, source)
}

/** Files whose names lead to other files: what they mean is for whoever holds those too. */
function checkShapeAlone<Schema extends z.ZodObject>(
  schema: Schema,
  kind: string,
  draft: unknown,
  source: Source,
  checkSense: (draft: unknown, source: Source, report: Report) => void = () => {},
): Checked<z.infer<Schema>> {
  const other = otherFile(draft, schema, kind)
  if (other !== undefined) return { draft: undefined, problems: [placed(other, source)] }
  const findings: Finding[] = []
  const report: Report = finding => void findings.push(finding)
  const shaped = checkShape(schema, { draft, source, nearest: makeNearest(), report })
  checkSense(draft, source, report)
  return { draft: shaped, problems: findings.map(finding => placed(finding, source)) }
}

/** A file that has no field of a scenario is not a scenario with every field missing. */
function otherFile(draft: unknown, schema: z.ZodObject, kind: string): Finding | undefined {
  if (draft === null) return { code: 'empty-file', at: [] }
  const fields = Object.keys(asFields(draft) ?? {})
  const known = fields.some(field => Object.hasOwn(schema.shape, field))
  return known ? undefined : { code: 'not-a-scenario', at: [], args: { kind } }
}

function placed({ code, at, args = {}, severity = 'error', part, within, mend }: Finding, source: Source) {
  const range = within === undefined ? source.locate(at, part) : source.locateWithin(at, within)
  return { code, severity, args, range, ...(mend && { mend }) }
}

export function sortedByPlace<Each extends Problem>(problems: readonly Each[]): Each[] {
  return problems.toSorted(
    (a, b) => a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column,
  )
}
