/** A guess in words: how much of what the talk called for. */

type Share = 'none' | 'little' | 'half' | 'most' | 'all'

/** In fifths: a guess is no finer than that. */
export function shareOf(value: number): Share {
  if (value < 20) return 'none'
  if (value < 40) return 'little'
  if (value <= 60) return 'half'
  return value <= 80 ? 'most' : 'all'
}
