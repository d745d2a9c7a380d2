import { test } from 'vitest'
import { readWalkthroughs } from '../../src/scenario/read.ts'
import { messageOf, helpOf } from './notation.ts'
test('x', () => {
  for (const r of ['[a, -, b]', '[a, -]', '[-, a]', '\n      - a\n      - -\n      - b', '\n      - a\n      -\n      - b', 'a', '[a b]', 'a, -, b'])  {
    const t = `format: 1\nscenario: s\nwalkthroughs:\n  - name: "n"\n    kind: best\n    replies: ${r}\n    ends: e\n`
    const x = readWalkthroughs(t)
    console.log(JSON.stringify(r), JSON.stringify(x.walkthroughs?.walkthroughs[0]?.replies), x.problems.map(p => [p.range.start.line, p.range.start.column, p.code, messageOf(p), helpOf(p), p.mend]))
  }
})
