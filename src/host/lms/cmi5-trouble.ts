/** What is wrong between a package and its LRS: a line that is lost comes back, what was refused stays refused. */
import { type Trouble, troubleOf } from './trouble.ts'

export interface LineTrouble extends Pick<Trouble, 'trouble' | 'watch'> {
  readonly unreachable: (is: boolean) => void
  readonly refused: () => void
}

export function lineTrouble(): LineTrouble {
  const { trouble, watch, set } = troubleOf(null)
  let lost = false
  let refused = false
  const tell = () => set(lost ? 'unreachable' : refused ? 'refuses' : null)
  return {
    trouble,
    watch,
    unreachable(is) {
      lost = is
      tell()
    },
    refused() {
      refused = true
      tell()
    },
  }
}
