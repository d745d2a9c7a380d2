import { test } from 'vitest'
import { writeFileSync } from 'node:fs'
import { printScenario } from '../../src/scenario/print.ts'
import { readScenario } from '../../src/scenario/read.ts'
import { sample } from './sample.ts'
test('perf', () => {
  const s = readScenario(sample).scenario!
  const beats: any = {}
  const t = s.beats['opening'] as any
  for (let i = 0; i < 200; i++) beats['b' + i] = { ...t, id: 'b' + i, was: [], replies: [...t.replies, {...t.replies[0], id: 'fourth', was: []}].slice(0, i % 2 ? 4 : 3).map((r: any, k: number) => ({ ...r, to: [{ when: [], beat: i === 199 ? 'agreed' : 'b' + (i + 1) }] })) }
  const big = printScenario({ ...s, start: [{ when: [], beat: 'b0' }], beats: { ...beats, agreed: s.beats['agreed']!, 'hangs-up': s.beats['hangs-up']! } })
  writeFileSync('/tmp/ek/w/big.yaml', big)
}, 100000)
