/** What can be had from a state in all dimensions at once: the losses of which none is worse than another. */

/** Losses in empathy, boundaries and compensation, packed; each 0..100, the lower the better. */
export type Losses = number

export function losses(empathy: number, boundaries: number, compensation: number): Losses {
  return (empathy << 14) | (boundaries << 7) | compensation
}

export const empathyIn = (packed: Losses): number => packed >> 14
export const boundariesIn = (packed: Losses): number => (packed >> 7) & 127
export const compensationIn = (packed: Losses): number => packed & 127

/** The overall score that losses leave. */
export function overallOf(packed: Losses): number {
  return 100 - Math.max(empathyIn(packed), boundariesIn(packed), compensationIn(packed))
}

/** Losses with what one more reply takes; each stops at 100. */
export function plus(packed: Losses, empathy: number, boundaries: number): Losses {
  if (empathy === 0 && boundaries === 0) return packed
  return losses(
    Math.min(100, empathyIn(packed) + empathy),
    Math.min(100, boundariesIn(packed) + boundaries),
    compensationIn(packed),
  )
}

/** None of these is better than another in every dimension. */
export type Front = readonly Losses[]

/** Adds losses to a front, and drops whatever they beat; whether anything was added. */
export function addTo(front: Losses[], packed: Losses): boolean {
  for (const known of front) if (isNoWorse(known, packed)) return false
  let kept = 0
  for (const known of front) if (!isNoWorse(packed, known)) front[kept++] = known
  front.length = kept
  front.push(packed)
  return true
}

function isNoWorse(a: Losses, b: Losses): boolean {
  return (
    a === b ||
    (empathyIn(a) <= empathyIn(b) &&
      boundariesIn(a) <= boundariesIn(b) &&
      compensationIn(a) <= compensationIn(b))
  )
}

/** Of a front the losses with the best overall, then with the least in all, then in empathy: whatever its order. */
export function bestOf(front: Front): Losses | undefined {
  let best: Losses | undefined
  for (const packed of front) if (best === undefined || isBetter(packed, best)) best = packed
  return best
}

function isBetter(a: Losses, b: Losses): boolean {
  return rank(a) > rank(b) || (rank(a) === rank(b) && a < b)
}

function rank(packed: Losses): number {
  const sum = empathyIn(packed) + boundariesIn(packed) + compensationIn(packed)
  return overallOf(packed) * 1000 - sum
}
