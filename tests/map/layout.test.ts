import { describe, expect, test } from 'vitest'
import { type Box, type Layout, layoutOf, type Point, type Ribbon, SIZE } from '../../src/map/layout.ts'
import { planOf } from '../../src/map/plan.ts'
import { scriptOf } from '../../src/dialogue/script.ts'
import { longScenario } from '../bench/long-scenario.ts'
import { provenOf } from '../support/proven.ts'
import { scripted } from '../support/script.ts'
import { SHIPPED } from '../support/shipped.ts'

function mapped(beats: string) {
  const script = scripted(beats)
  const plan = planOf(script, provenOf(script))
  const layout = layoutOf(plan)
  return {
    plan,
    layout,
    box: (id: string) => boxOf(layout, id),
    ribbon: (from: string, to: string) => ribbonOf(layout, from, to),
  }
}

function boxOf({ boxes }: Layout, id: string): Box {
  const found = boxes.find(({ beat }) => beat.id === id)
  if (!found) throw new Error(`${id} is not drawn`)
  return found
}

function ribbonOf({ ribbons }: Layout, from: string, to: string): Ribbon {
  const found = ribbons.find(({ way }) => way.from === from && way.to === to)
  if (!found) throw new Error(`${from} to ${to} is not drawn`)
  return found
}

/** Points along a way as it is drawn: curves between rows, straight lines past them and round the side. */
function along({ course, points }: Ribbon): Point[] {
  return points.slice(1).flatMap((to, at) => {
    const from = points[at] ?? to
    return Array.from({ length: 21 }, (_, step) => {
      const t = step / 20
      const bend = course === 'down' ? t * t * (3 - 2 * t) : t
      const rise = course === 'down' ? height(t) : t
      return { x: from.x + (to.x - from.x) * bend, y: from.y + (to.y - from.y) * rise }
    })
  })
}

/** How far down a curve is whose handles lie half way. */
function height(t: number): number {
  return 1.5 * t * (1 - t) ** 2 + 1.5 * t * t * (1 - t) + t ** 3
}

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

function overlapping({ boxes }: Layout): string[] {
  return boxes.flatMap((a, at) =>
    boxes.slice(at + 1).flatMap(b => (overlap(a, b) ? [`${a.beat.id} and ${b.beat.id}`] : [])),
  )
}

/** Ways that would be drawn over a beat that they do not stop at. */
function hidden({ boxes, ribbons }: Layout): string[] {
  return ribbons.flatMap(ribbon =>
    boxes.flatMap(box => {
      const { from, to } = ribbon.way
      const half = ribbon.width / 2
      const inside = along(ribbon).some(
        ({ x, y }) =>
          x + half > box.x &&
          x - half < box.x + box.width &&
          y > box.y + 0.01 &&
          y < box.y + box.height - 0.01,
      )
      return inside ? [`${from} to ${to} over ${box.beat.id}`] : []
    }),
  )
}

describe.each(SHIPPED)('the map of $name', ({ script }) => {
  const proof = provenOf(script)
  const layout = layoutOf(planOf(script, proof))

  test('has no beat over another, and no way over a beat', () => {
    expect(overlapping(layout)).toEqual([])
    expect(hidden(layout)).toEqual([])
  })

  test('has every beat of the file, and every way that the proof came by, once', () => {
    const ids = layout.boxes.map(({ beat }) => beat.id)
    expect(ids.toSorted()).toEqual(
      [...Object.keys(script.scenario.beats), ...(script.note ? ['note'] : [])].toSorted(),
    )
    const drawn = layout.ribbons
      .filter(({ points }) => points.length > 1)
      .map(({ way }) => `${way.from} ${way.to}`)
    const proven = [...proof.arrivals.goesOn].flatMap(([from, on]) =>
      [...on.keys()].map(to => `${from} ${to}`),
    )
    expect(drawn.toSorted()).toEqual(proven.toSorted())
  })

  test('stays within its frame', () => {
    for (const { x, y, width, height: high } of layout.boxes) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
      expect(x + width).toBeLessThanOrEqual(layout.width)
      expect(y + high).toBeLessThanOrEqual(layout.height)
    }
    for (const { points } of layout.ribbons)
      for (const { x } of points) expect(x).toBeLessThanOrEqual(layout.width)
  })

  test('has each way as wide as its share', () => {
    for (const { way, width, course } of layout.ribbons) {
      if (course !== 'down') continue
      const share = proof.arrivals.goesOn.get(way.from)?.get(way.to) ?? 0
      expect(width).toBeCloseTo(Math.max(SIZE.least, share * SIZE.flow))
    }
  })

  test('shows the best talk as one unbroken way from the opening to an ending', () => {
    const best = layout.ribbons.filter(({ way }) => way.best).map(({ way }) => way)
    const ends = best.filter(({ to }) => script.endings.has(to))
    expect(ends).toHaveLength(1)
    const starts: readonly (string | undefined)[] = script.scenario.start.map(({ beat }) => beat)
    for (const { from } of best)
      expect(starts.includes(from) || best.some(({ to }) => to === from)).toBe(true)
  })
})

describe('the order of the talk', () => {
  test('puts a beat below all that can come before it, however short another way there is', () => {
    const { box } = mapped(`
      opening: frustrated
        long = validate -> middle
        short = apologise -> last
      middle: asking
        on = answer -> last
      last: settling
        end = commit-next-step -> agreed
      agreed: resolved`)
    expect(box('opening').y).toBeLessThan(box('middle').y)
    expect(box('middle').y).toBeLessThan(box('last').y)
    expect(box('last').y).toBeLessThan(box('agreed').y)
  })

  test('uncrosses ways that need not cross', () => {
    const { box } = mapped(`
      opening: frustrated
        a = validate -> left-one
        b = apologise -> right-one
      left-one: asking
        on = answer -> left-end
      right-one: asking
        on = answer -> right-end
      right-end: partly
      left-end: resolved`)
    const side = (id: string) => box(id).x
    expect(side('left-one') < side('right-one')).toBe(side('left-end') < side('right-end'))
  })

  test('turns back the way that fewest take, where a talk goes round', () => {
    const { ribbon, box, layout } = mapped(`
      opening: frustrated
        on = validate -> asks
      asks: demanding
        again = apologise -> opening
        no = decline-clearly -> agreed
        give = offer-choice -> agreed
      agreed: resolved`)
    expect(ribbon('asks', 'opening').course).toBe('back')
    expect(ribbon('opening', 'asks').course).toBe('down')
    expect(ribbon('asks', 'opening').points.at(-1)?.y).toBe(box('opening').y)
    expect(hidden(layout)).toEqual([])
  })

  test('draws a beat that leads to itself', () => {
    const { ribbon, layout } = mapped(`
      opening: frustrated
        again = apologise -> opening
        no = acknowledge-feeling own-fault -> agreed
      agreed: resolved`)
    expect(ribbon('opening', 'opening').points.length).toBeGreaterThan(3)
    expect(overlapping(layout)).toEqual([])
  })

  test('keeps outbursts apart: they lead round the side to the ending of those who had enough', () => {
    const { ribbon, box, layout } = mapped(`
      opening: abusive
        rude = sarcasm threaten -> asks
        kind = set-limit -> asks
      asks: demanding
        rude = sarcasm threaten slur -> agreed
        no = decline-clearly -> agreed
      agreed: resolved
      gone: customer-left`)
    const outburst = ribbon('asks', 'gone')
    expect(outburst.course).toBe('outburst')
    expect(Math.max(...outburst.points.map(({ x }) => x))).toBeGreaterThan(
      box('agreed').x + box('agreed').width,
    )
    expect(hidden(layout)).toEqual([])
  })

  test('shows what no way comes to below all the rest, and unmet', () => {
    const { box } = mapped(`
      opening: asking
        on = answer -> agreed
        never = validate if:anger_>_9 -> dear
      dear: partly
      agreed: resolved`)
    expect(box('dear').beat).toMatchObject({ met: false, best: null })
    expect(box('dear').y).toBeGreaterThan(box('agreed').y)
  })

  test('is the same each time', () => {
    const [first] = SHIPPED
    if (!first) throw new Error('There is a shipped scenario.')
    const plan = planOf(first.script, provenOf(first.script))
    expect(layoutOf(plan)).toEqual(layoutOf(plan))
  })
})

test('two hundred beats without a proof are laid out, nothing over anything', () => {
  const layout = layoutOf(planOf(scriptOf(longScenario(200))))
  expect(layout.boxes.length).toBeGreaterThan(200)
  expect(overlapping(layout)).toEqual([])
})
