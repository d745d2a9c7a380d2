/** What can still come of a talk, put together of the ways on. */
import { expect, test } from 'vitest'
import { prospectsIn } from '../../../src/lint/net/prospects.ts'

/** So much lost in empathy and in boundaries. */
const takes = (empathy: number, boundaries: number) => empathy | (boundaries << 7)

/** All ways on that lose a hundred and fifty in three dimensions together, of which none is worse than another. */
function together(most: number) {
  const prospects = prospectsIn()
  let all: number[] = []
  for (let empathy = 0; empathy <= 100; empathy++)
    for (let boundaries = 50; boundaries <= 90 && all.length < most; boundaries++)
      if (empathy + boundaries >= 50 && empathy + boundaries <= 150)
        all.push(prospects.along(takes(empathy, boundaries), prospects.atTheEnd(150 - empathy - boundaries)))
  while (all.length > 1)
    all = all.flatMap((one, at) =>
      at % 2 === 1 ? [] : [all[at + 1] === undefined ? one : prospects.together(one, all[at + 1] ?? 0)],
    )
  return { prospects, whole: prospects.all[all[0] ?? 0] }
}

test('a thousand losses of which none is worse than another are kept whole', () => {
  const { prospects, whole } = together(1_000)
  expect(whole?.front.length).toBe(1_000)
  expect(prospects.fit()).toBe(true)
})

test('more are not, and that is said: nothing is proven by halves', () => {
  const { prospects, whole } = together(1_001)
  expect(whole?.front.length).toBe(1_000)
  expect(prospects.fit()).toBe(false)
})
