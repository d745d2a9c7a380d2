/** In which language the words of a row are: the head of its attempt says it. */
import { readHead } from './head-text.ts'
import type { HeadRow, Row } from './report.ts'

/** BCP 47; undetermined where the attempt was begun before these rows. */
export function languagesOf(rows: readonly Row[]): (row: Row) => string {
  const heads = rows.filter((row): row is HeadRow => row.kind === 'attempt')
  const known = new Map(
    heads.map(head => {
      const parts = heads.filter(({ id }) => id === head.id || id.startsWith(`${head.id}.`))
      return [head.id, readHead(parts.map(({ text }) => text))?.attempt.language ?? UNKNOWN] as const
    }),
  )
  return ({ id }) => known.get(id.split('.').slice(0, 2).join('.')) ?? UNKNOWN
}

const UNKNOWN = 'und'
