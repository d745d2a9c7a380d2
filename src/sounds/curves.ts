/** Sine and decay, reckoned by sums and products alone. */

// Engines round Math.sin and Math.exp each in its own way, and the committed hashes ask for the same to the last bit.

/** The sine of so many whole turns. */
export function sine(turns: number): number {
  let part = turns - Math.floor(turns + 0.5)
  if (part > 0.25) part = 0.5 - part
  if (part < -0.25) part = -0.5 - part
  const x = part * 2 * Math.PI
  const y = x * x
  return (
    x * (1 - (y / 6) * (1 - (y / 20) * (1 - (y / 42) * (1 - (y / 72) * (1 - (y / 110) * (1 - y / 156))))))
  )
}

/** What is left after `x` times the span in which a thing falls to 1/e; before it began, all of it. */
export function decay(x: number): number {
  let left = Math.max(0, 1 - Math.max(0, x) / 1024)
  for (let i = 0; i < 10; i += 1) left *= left
  return left
}

/** From 0 to 1 without a corner at either end. */
export function rise(x: number): number {
  const part = Math.min(1, Math.max(0, x))
  return part * part * (3 - 2 * part)
}

/** A level below full scale as a factor: −20 dB is a tenth. */
export function fromDecibels(below: number): number {
  return decay((-below * Math.LN10) / 20)
}
