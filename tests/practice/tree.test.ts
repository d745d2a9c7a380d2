/** Attempts as trees: whatever they say of where they come from, each stands once, and nothing goes round. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Branch, flattened, type Leaf, treesOf } from '../../src/practice/tree.ts'

/** “b<a2” is b, forked from turn 2 of a; started in the order in which they stand. */
function leaves(words: string): Leaf[] {
  return words.split(' ').map((word, index) => {
    const [id = '', from] = word.split('<')
    const [, attempt = '', turn = '1'] = /^(.*?)(\d+)$/.exec(from ?? '') ?? []
    return {
      id,
      from: from === undefined ? null : { attempt, turn: Number(turn) },
      started: `2026-05-31T10:${String(index).padStart(2, '0')}:00.000Z`,
    }
  })
}

/** “a(b(c) d)”: what stands under what. */
function told(trees: readonly Branch<Leaf>[]): string {
  return trees.map(({ of, forks }) => (forks.length > 0 ? `${of.id}(${told(forks)})` : of.id)).join(' ')
}

describe('attempts', () => {
  test.each([
    ['a b', 'a b'],
    ['a b<a2', 'a(b)'],
    ['c<b3 b<a2 a', 'a(b(c))'],
    ['a b<a5 c<a2 d<a2', 'a(c d b)'],
    ['b<gone3 c<b1', 'b(c)'],
    ['a<a1', 'a'],
    ['a<b1 b<a1', 'a(b)'],
    ['z<a1 a<b1 b<c1 c<a1', 'a(z c(b))'],
    ['a b<a1 b<a1 c<b2', 'a(b(c) b)'],
  ])('%s stand as %s', (words, trees) => {
    expect(told(treesOf(leaves(words)))).toBe(trees)
  })

  test('those of one turn stand in the order of time, whichever way they are listed', () => {
    expect(told(treesOf(leaves('a b<a2 c<a2').toReversed()))).toBe('a(b c)')
  })

  test('a chain of ten thousand is a tree like any other', () => {
    const chain = Array.from({ length: 10_000 }, (_, n): Leaf => ({
      id: `${n}`,
      from: n === 0 ? null : { attempt: `${n - 1}`, turn: 1 },
      started: '',
    }))
    const [tree, ...others] = treesOf(chain)
    expect(others).toEqual([])
    expect(tree && flattened(tree).at(-1)).toMatchObject({ depth: 9999 })
  })
})

const hostile = fc
  .array(fc.record({ id: fc.nat(12), from: fc.option(fc.nat(14)), turn: fc.nat(4) }), { maxLength: 40 })
  .map(all =>
    all.map(({ id, from, turn }): Leaf => ({
      id: `${id}`,
      from: from === null ? null : { attempt: `${from}`, turn },
      started: `${turn}`,
    })),
  )

describe('whatever they claim', () => {
  test('every attempt stands once, and nothing else does', () => {
    fc.assert(
      fc.property(hostile, all => {
        const stood = treesOf(all).flatMap(tree => flattened(tree).map(({ of }) => of))
        expect(stood).toHaveLength(all.length)
        expect(new Set(stood)).toEqual(new Set(all))
      }),
    )
  })

  test('what stands under something was forked from it', () => {
    fc.assert(
      fc.property(hostile, all => {
        const waiting = [...treesOf(all)]
        for (let next = waiting.pop(); next; next = waiting.pop()) {
          for (const fork of next.forks) expect(fork.of.from?.attempt).toBe(next.of.id)
          waiting.push(...next.forks)
        }
      }),
    )
  })

  test('a tree of its own is a whole talk, one whose parent is not there, or the first of a ring', () => {
    fc.assert(
      fc.property(hostile, all => {
        const ids = new Set(all.map(({ id }) => id))
        for (const tree of treesOf(all)) {
          const { from } = tree.of
          if (!from || !ids.has(from.attempt)) continue
          // Its parent must then stand somewhere under it.
          expect(flattened(tree).some(({ of }) => of.id === from.attempt)).toBe(true)
        }
      }),
    )
  })
})
