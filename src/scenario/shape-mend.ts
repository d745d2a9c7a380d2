/** What a value of the wrong kind was surely meant to be. */
import { inQuotes } from './line.ts'
import type { Mend, Path } from './problem.ts'
import { shown } from './raw.ts'
import type { Source } from './source.ts'

/** Quotes round a text that YAML took for a number or a list, brackets round items without, a number out of its quotes. */
export function mendKind(kind: string, value: unknown, source: Source, at: Path): Mend | undefined {
  const span = source.span(at)
  const written = source.text.slice(span.from, span.to)
  if (written.includes('\n')) return undefined
  if (kind === 'text' && (shown(value) === written || /^(?:\[.*\]|\{.*\}|-)$/.test(written)))
    return inQuotes(source.text, span)
  if (kind === 'list' && value === written && /^[a-z][a-z0-9-]*(?:, ?[a-z][a-z0-9-]*)*$/.test(written))
    return { ...span, text: `[${written}]` }
  if (kind === 'yes-no' && value === written && /^(?:yes|no)$/i.test(written))
    return { ...span, text: written.toLowerCase() }
  if (kind === 'number' && /^(["'])-?\d+(?:\.\d+)?\1$/.test(written))
    return { ...span, text: written.slice(1, -1) }
  return undefined
}
