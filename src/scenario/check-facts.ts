/** The facts of a scenario: sums that its currency can hold, claims that agree with each other. */
import { decimals } from './currency.ts'
import type { Report } from './finding.ts'
import { toMinor } from './money.ts'
import type { Outline } from './outline.ts'
import type { Path } from './problem.ts'
import { asFields, asList, asNumber, asText, fieldOf, isYes, valueAt } from './raw.ts'

export function checkFacts(outline: Outline, draft: unknown, report: Report): void {
  checkSums(outline, draft, report)
  checkScores(draft, report)
  checkAbuse(outline, draft, report)
  checkCase(draft, report)
}

function checkSums({ currency, beats, policies }: Outline, draft: unknown, report: Report): void {
  const sums: Path[] = [
    ['you-may', 'give'],
    ...policies.map(policy => [...policy.at.slice(0, -1), 'up-to']),
    ...['price', 'loss', 'law', 'goodwill'].map(field => ['case', field]),
    ['case', 'wants', 'worth'],
    ...beats.flatMap(beat => beat.replies.map(reply => [...reply.at, 'offer', 'worth'])),
  ]
  for (const at of sums) {
    const value = asNumber(valueAt(draft, at))
    // Outside this range the shape is at fault, and says so.
    if (value === undefined || !(value >= 0 && value < 1e15) || toMinor(value, currency) !== undefined)
      continue
    const places = decimals(currency)
    report({
      code: 'too-many-decimals',
      at,
      args: { field: fieldOf(at), value: String(value), currency, places },
    })
  }
}

/** What a talk is for can be told from these two alone. */
function checkScores(draft: unknown, report: Report): void {
  const scores = asList(asFields(draft)?.['scores'])
  if (scores.length === 0 || scores.includes('empathy') || scores.includes('boundaries')) return
  if (scores.every(score => score === 'compensation')) report({ code: 'no-dimension', at: ['scores'] })
}

/** People choose by this number what they are ready to hear. */
const LEAST_ABUSE: Readonly<Record<string, number>> = { abusive: 1, threatening: 3 }

function checkAbuse({ beats }: Outline, draft: unknown, report: Report): void {
  const abuse = asNumber(asFields(draft)?.['abuse'])
  if (abuse === undefined) return
  const worst = beats
    .map(({ id, tone }) => ({ id, tone: tone ?? '', least: LEAST_ABUSE[tone ?? ''] ?? 0 }))
    .reduce((worse, beat) => (beat.least > worse.least ? beat : worse), { id: '', tone: '', least: 0 })
  if (abuse < worst.least)
    report({
      code: 'abuse-understated',
      severity: 'warning',
      at: ['abuse'],
      args: { abuse, beat: worst.id, tone: worst.tone, least: worst.least },
    })
}

function checkCase(draft: unknown, report: Report): void {
  const facts = asFields(asFields(draft)?.['case'])
  if (facts === undefined) return
  const fault = asText(facts['fault']) ?? ''
  const ours = fault === 'ours' || fault === 'shared'
  const price = asNumber(facts['price']) ?? 0
  const loss = asNumber(facts['loss']) ?? 0
  const law = asNumber(facts['law']) ?? 0
  if (isYes(facts['kindness']) && ours)
    report({ code: 'kindness-and-fault', at: ['case', 'kindness'], args: { fault } })
  if (law > price + loss)
    report({ code: 'law-over-price', severity: 'hint', at: ['case', 'law'], args: { law, price, loss } })
  const gone = facts['kept'] !== undefined && !isYes(facts['kept'])
  if (ours && gone && loss === 0 && law === 0)
    report({ code: 'nothing-lost', severity: 'hint', at: ['case', 'kept'] })
}
