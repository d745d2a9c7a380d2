/** How wide each window stands, so that every row of them is full. */

/** A row, in parts: it can be halved, and divided by three and by four. */
const ROW = 12

interface Place {
  /** Parts of the row. */
  readonly parts: number
  /** Whether a row begins with it. */
  readonly first: boolean
}

export interface Places {
  /** On a desk. */
  readonly wide: Place
  /** Where two stand side by side. */
  readonly narrow: Place
}

/** Of the window at this place, from 0, among so many. */
export function placesOf(at: number, count: number): Places {
  return { wide: placeIn(at, count, besideOneAnother(count)), narrow: placeIn(at, count, 2) }
}

/** Four, or three where that leaves the last row fuller. */
function besideOneAnother(count: number): number {
  if (count <= 4) return count
  const left = (columns: number) => count % columns || columns
  return left(3) / 3 > left(4) / 4 ? 3 : 4
}

function placeIn(at: number, count: number, columns: number): Place {
  const inLastRow = count % columns || columns
  const inRow = at >= count - inLastRow ? inLastRow : columns
  return { parts: ROW / inRow, first: at % columns === 0 }
}
