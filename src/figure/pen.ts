/** Draws outlines that are written down once, for whoever is drawn: each point goes where it belongs on that person. */
/** Where a point of the written outline stands in the drawing. */
export interface Place {
  readonly x: (across: number, down: number) => number
  readonly y: (across: number, down: number) => number
}

/**
 * Writes a path. Every command is absolute: M, L, C or Z; and W, which goes back the way it came on the other side of
 * the middle, so that of what is the same on both sides only the right half is written.
 */
export type Pen = (outline: string | TemplateStringsArray, ...values: readonly number[]) => string

/** A command, or a point; of a number that is not in the outline itself, which of the values it is, and on which side. */
type Token = string | readonly [across: Coordinate, down: Coordinate]
type Coordinate = number | { readonly value: number; readonly side: number }

const texts: string[] = []

const known = new Map<string | TemplateStringsArray, readonly Token[]>()

export function pen({ x, y }: Place): Pen {
  return (outline, ...values) => {
    let tokens = known.get(outline)
    if (!tokens) known.set(outline, (tokens = tokensOf(outline)))
    let d = ''
    for (const token of tokens) {
      if (typeof token === 'string') d += token
      else {
        const across = valueOf(token[0], values)
        const down = valueOf(token[1], values)
        d += textOf(x(across, down)) + textOf(y(across, down))
      }
    }
    return d
  }
}

/** Writing a number takes longer than reckoning it, and a drawing has a thousand: each tenth is written once. */
function textOf(value: number): string {
  const tenths = Math.round(value * 10)
  return (texts[tenths + 9999] ??= `${tenths / 10} `)
}

function valueOf(of: Coordinate, values: readonly number[]): number {
  return typeof of === 'number' ? of : of.side * (values[of.value] ?? 0)
}

function tokensOf(outline: string | TemplateStringsArray): readonly Token[] {
  const text = typeof outline === 'string' ? outline : outline.join('#')
  const tokens: Token[] = []
  let values = 0
  let across: Coordinate | undefined
  for (const part of text.match(/[MLCZW#]|-?[\d.]+/g) ?? []) {
    if (part === 'W') tokens.push(...wayBack(tokens.slice(tokens.lastIndexOf('M'))))
    else if (/[MLCZ]/.test(part)) tokens.push(part)
    else {
      const number = part === '#' ? { value: values++, side: 1 } : Number(part)
      if (across !== undefined) tokens.push([across, number])
      across = across === undefined ? number : undefined
    }
  }
  return tokens
}

/** What was closed already begins anew on the other side. */
function wayBack(way: readonly Token[]): readonly Token[] {
  const closed = way.at(-1) === 'Z'
  const back = (closed ? way.slice(1, -1) : way.slice(1)).toReversed().map(token => {
    if (typeof token === 'string') return token
    const [across, down] = token
    return [typeof across === 'number' ? -across : { ...across, side: -1 }, down] as const
  })
  // Each command now stands behind its handles and before its end: it is moved before its handles.
  const [start = '', ...rest] = back
  const moved: Token[] = closed ? ['M', start] : []
  let handles: Token[] = []
  let ends = false
  for (const token of rest) {
    if (typeof token === 'string') moved.push(token, ...handles)
    else if (ends) moved.push(token)
    else handles.push(token)
    if (typeof token === 'string') handles = []
    ends = typeof token === 'string'
  }
  return [...moved, 'Z']
}
