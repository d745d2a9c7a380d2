/** How much of the usual time a person needs: kept in this browser alone, and told to nobody. */

/** As it is, half as much again, or double. */
export const TIMES = [1, 1.5, 2] as const
export type Times = (typeof TIMES)[number]

export interface MoreTime {
  readonly read: () => Times
  readonly choose: (times: Times) => void
}

const KEY = 'even-keel more-time'

/** Where the browser keeps nothing, it is known for as long as the page is open. */
export function moreTimeIn(storage: () => Storage): MoreTime {
  let chosen: Times | undefined
  return {
    read: () => (chosen ??= kept(storage)),
    choose(times) {
      chosen = times
      try {
        storage().setItem(KEY, String(times))
      } catch {
        // Refused: the page itself still knows it.
      }
    },
  }
}

function kept(storage: () => Storage): Times {
  try {
    const found = Number(storage().getItem(KEY))
    return TIMES.find(times => times === found) ?? 1
  } catch {
    return 1
  }
}
