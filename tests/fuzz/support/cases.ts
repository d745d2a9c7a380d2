/** How many cases, and from which seed: few and always the same ones, or as many as somebody has the patience for. */

const asked = process.env['CASES']

/** Whether somebody is looking for what was never found: then the figures are printed, and time and memory judged. */
export const IS_LONG = asked !== undefined

/** `CASES=1000000` asks for as many of each reader. */
export function casesOf(usual: number): number {
  return asked === undefined ? usual : Number(asked)
}

/** Seconds of processor time after which a reader has had enough of a long run: `SECONDS=60`. */
export const SECONDS = Number(process.env['SECONDS'] ?? Infinity)

const KEPT_SEED = 20_261_122

/** A long run looks where nobody has looked; `SEED=…` looks there again. */
export const SEED = Number(
  process.env['SEED'] ?? (IS_LONG ? Math.floor(Math.random() * 0x7fff_ffff) : KEPT_SEED),
)
