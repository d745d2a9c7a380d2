/** Quantiles of the F distribution, from the incomplete beta function (its continued fraction, by Lentz's method). */

/** The value that F with these degrees of freedom stays under with this chance. */
export function fQuantile(chance: number, above: number, below: number): number {
  let [low, high] = [0, 1]
  while (fChance(high, above, below) < chance && high < 1e12) high *= 2
  for (let turn = 0; turn < 200 && high - low > 1e-12 * high; turn++) {
    const middle = (low + high) / 2
    if (fChance(middle, above, below) < chance) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** The chance that F stays under a value. */
export function fChance(value: number, above: number, below: number): number {
  return incompleteBeta((above * value) / (above * value + below), above / 2, below / 2)
}

/** The regularised incomplete beta function. */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  // The fraction goes quickly on this side of the mean only.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a)
  const front =
    Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) / a
  return front * fraction(x, a, b)
}

const LEAST = 1e-300

function fraction(x: number, a: number, b: number): number {
  const nonZero = (value: number) => (Math.abs(value) < LEAST ? LEAST : value)
  let c = 1
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1))
  let sum = d
  for (let m = 1; m < 1000; m++) {
    for (const term of [
      (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)),
      (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)),
    ]) {
      d = 1 / nonZero(1 + term * d)
      c = nonZero(1 + term / c)
      sum *= c * d
    }
    if (Math.abs(c * d - 1) < 1e-14) break
  }
  return sum
}

/** Lanczos' series. */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
]

function logGamma(x: number): number {
  const at = x - 1
  const sum = LANCZOS.reduce(
    (found, factor, index) => (index === 0 ? factor : found + factor / (at + index)),
    0,
  )
  const t = at + 7.5
  return 0.5 * Math.log(2 * Math.PI) + (at + 0.5) * Math.log(t) - t + Math.log(sum)
}
