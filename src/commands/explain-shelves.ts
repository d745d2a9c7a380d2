/** All that can be explained, by kind. */
import { fair, strategies, tones, verdicts } from '../i18n/en-GB/explained.ts'
import { glossary } from '../i18n/en-GB/glossary.ts'
import { lintReasons } from '../i18n/en-GB/lint-problems.ts'
import { ruleWords } from '../i18n/en-GB/rules.ts'
import { reasons } from '../i18n/en-GB/problem-reasons.ts'
import { speechOf } from '../i18n/speech.ts'
import { lintExamples } from '../lint/problem-examples.ts'
import { RULES } from '../lint/rules/rules.ts'
import { examples } from '../scenario/problem-examples.ts'
import { TONES } from '../scenario/vocabulary.ts'
import type { Explanation } from './explanation.ts'
import { moodReason } from './explain-mood.ts'

export const MOOD_CODE = 'mood'
/** The codes whose explanation has what the moment calls for. */
export const CALLS: ReadonlySet<string> = new Set(TONES)

interface Shelf {
  readonly name: 'moves' | 'tones' | 'tables' | 'strategies' | 'verdicts' | 'rules' | 'problems'
  readonly codes: readonly string[]
  readonly of: (code: string) => Omit<Explanation, 'code'>
}

const moves = table(glossary)
const ofTables: Readonly<Record<string, () => Omit<Explanation, 'code'>>> = {
  [MOOD_CODE]: () => ({ reason: moodReason(), ok: '', notOk: '' }),
  fairness: () => spoken(fair),
}

/** A strategy and a verdict have names that no move or problem has; a test keeps it so. */
export const SHELVES: readonly Shelf[] = [
  { name: 'moves', codes: moves.codes, of: code => moves.of(code) },
  { name: 'tones', ...table(tones) },
  { name: 'tables', codes: Object.keys(ofTables), of: code => ofTables[code]?.() ?? EMPTY },
  { name: 'strategies', ...table(strategies) },
  { name: 'verdicts', ...table(verdicts) },
  {
    name: 'rules',
    codes: RULES.map(({ code }) => code),
    of: code => ofRule(code),
  },
  {
    name: 'problems',
    codes: [...Object.keys(reasons), ...Object.keys(lintReasons)],
    of: code => ({
      reason: speechOf<string>('en-GB', { ...reasons, ...lintReasons }).say(code),
      ...(new Map(Object.entries({ ...examples, ...lintExamples })).get(code) ?? { ok: '', notOk: '' }),
    }),
  },
]

function ofRule(code: string): Omit<Explanation, 'code'> {
  const rule = RULES.find(one => one.code === code)
  if (!rule) return EMPTY
  const reason = speechOf('en-GB', ruleWords[rule.code]).say('reason')
  return { reason, ok: rule.ok.trim(), notOk: rule.notOk.trim() }
}

const EMPTY = { reason: '', ok: '', notOk: '' }

type Spoken = { readonly ok: string; readonly notOk: string } & (
  { readonly reason: string } | { readonly means: string }
)

function table(entries: Readonly<Record<string, Spoken>>): Pick<Shelf, 'codes' | 'of'> {
  return {
    codes: Object.keys(entries),
    of: code => {
      const entry = Object.hasOwn(entries, code) ? entries[code] : undefined
      return entry ? spoken(entry) : EMPTY
    },
  }
}

/** The build keeps sentences compiled: they are spoken, not read. */
function spoken(entry: Spoken): Omit<Explanation, 'code'> {
  const { ok, notOk } = entry
  const { say } = speechOf('en-GB', { reason: 'reason' in entry ? entry.reason : entry.means, ok, notOk })
  return { reason: say('reason'), ok: say('ok'), notOk: say('notOk') }
}
