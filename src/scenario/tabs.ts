/** Lines that are indented with tabs, which YAML does not take for indentation. */
import { lineAt, mendedLine } from './line.ts'
import type { Mend } from './problem.ts'
import { revise } from './revise.ts'
import type { TextFault } from './text-fault.ts'
import { toDraft } from './tree.ts'
import { readYaml } from './yaml.ts'

/** What a tab may have looked like in the author's editor; two spaces are a level in every file of ours. */
const WIDTHS = [2, 4, 8]

interface Stretch {
  readonly from: number
  readonly to: number
  readonly lines: number
}

/** The lines with tabs, all as one fault. It has a mend where a tab can only have meant one thing. */
export function tabFault(text: string): TextFault | undefined {
  const stretch = tabbed(text)
  if (stretch === undefined) return undefined
  const { width, sure } = widthOf(text, stretch)
  const change = widened(text, stretch, width)
  const first = lineAt(text, stretch.from)
  return {
    code: 'tabs',
    args: { lines: stretch.lines, mended: mendedLine(text, change) },
    span: { from: first.from + first.text.indexOf('\t'), to: first.from + first.indent },
    ...(sure ? { mend: change } : { guess: change }),
  }
}

/** From the first line with a tab before its text to the last. */
function tabbed(text: string): Stretch | undefined {
  let stretch: Stretch | undefined
  for (const match of text.matchAll(/^ *\t[ \t]*(?=[^\s])/gm)) {
    const to = match.index + match[0].length
    stretch = { from: stretch?.from ?? match.index, to, lines: (stretch?.lines ?? 0) + 1 }
  }
  return stretch
}

/** Where all indentation is by tabs, a tab is a level. Where it is mixed, the widths that leave fewest errors decide. */
function widthOf(text: string, stretch: Stretch): { width: number; sure: boolean } {
  if (!/^ +\S/m.test(text)) return { width: 2, sure: true }
  let fewest = Number.POSITIVE_INFINITY
  let width = 2
  let meanings = new Set<string>()
  for (const tried of WIDTHS) {
    const { doc, root } = readYaml(revise(text, [widened(text, stretch, tried)]))
    const errors = doc?.errors.length ?? Number.POSITIVE_INFINITY
    if (errors > fewest || root === null) continue
    if (errors < fewest) {
      meanings = new Set()
      width = tried
    }
    fewest = errors
    meanings.add(JSON.stringify(toDraft(root).draft))
  }
  return { width, sure: meanings.size === 1 }
}

function widened(text: string, { from, to }: Stretch, width: number): Mend {
  const spaces = ' '.repeat(width)
  const put = text.slice(from, to).replaceAll(/^[ \t]+/gm, indent => indent.replaceAll('\t', spaces))
  return { from, to, text: put }
}
