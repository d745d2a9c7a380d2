/** How a mood lies in the range that can arrive. */

export type Lies = 'only' | 'least' | 'most' | 'between' | 'outside'

export function liesIn(now: number, [least, most]: readonly [number, number]): Lies {
  if (now < least || now > most) return 'outside'
  if (least === most) return 'only'
  if (now === least) return 'least'
  return now === most ? 'most' : 'between'
}
