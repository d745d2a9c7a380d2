/** Splits tables of text as spreadsheets write them: commas, semicolons or tabs, quotes doubled, any end of line. */

export interface Table {
  readonly push: (text: string) => void
  readonly end: () => void
}

/** Counted from 1, where the record begins. */
export type OnRecord = (cells: readonly string[], line: number) => void

/** Characters of one record: a report with ten thousand columns is shorter. What is longer is passed over. */
export const MOST_CHARACTERS = 4_000_000

const QUOTE = 34

/** The delimiter is the one that the first record has most of. Memory holds one record and what was pushed last. */
export function tableReader(onRecord: OnRecord, onTooLong: (line: number) => void): Table {
  let rest = ''
  let line = 1
  let delimiter: string | undefined
  let skipping = false

  const take = (record: string) => {
    const begins = line
    line++
    if (record === '') return
    delimiter ??= delimiterOf(record)
    if (!record.includes('"')) onRecord(record.split(delimiter), begins)
    else {
      onRecord(quotedCells(record, delimiter), begins)
      for (let at = record.indexOf('\n'); at >= 0; at = record.indexOf('\n', at + 1)) line++
    }
  }
  const read = (ended: boolean) => {
    let from = 0
    if (skipping) {
      from = rest.indexOf('\n') + 1
      if (from === 0) {
        rest = ''
        return
      }
      skipping = false
      line++
    }
    // Asked for once and not for every record: a table without any would be searched to its end each time.
    let quote = rest.indexOf('"', from)
    for (;;) {
      if (quote >= 0 && quote < from) quote = rest.indexOf('"', from)
      const to = endOfRecord(rest, from, quote)
      if (to < 0) break
      take(withoutReturn(rest.slice(from, to)))
      from = to + 1
    }
    rest = rest.slice(from)
    if (rest.length > MOST_CHARACTERS) {
      onTooLong(line)
      rest = ''
      skipping = true
    }
    if (ended && rest !== '') {
      const record = withoutReturn(rest)
      rest = ''
      take(record)
    }
  }
  return {
    push(text) {
      rest += line === 1 && rest === '' ? text.replace(/^\uFEFF/, '') : text
      read(false)
    },
    end: () => read(true),
  }
}

/** Where the line feed stands that ends the record; −1 where it does not end yet. `firstQuote`: the next quote, or −1. */
function endOfRecord(text: string, from: number, firstQuote: number): number {
  let end = text.indexOf('\n', from)
  let quote = firstQuote
  // Quotes are open or closed by their number: a doubled one counts twice.
  while (end >= 0 && quote >= 0 && quote < end) {
    const closing = text.indexOf('"', quote + 1)
    if (closing < 0) return -1
    if (closing > end) end = text.indexOf('\n', closing)
    quote = text.indexOf('"', closing + 1)
  }
  return end
}

function withoutReturn(record: string): string {
  return record.endsWith('\r') ? record.slice(0, -1) : record
}

/** Old spreadsheets say it in a line of their own; where nothing is delimited, it does not matter. */
function delimiterOf(record: string): string {
  const counts = ['\t', ';', ','].map(sign => ({ sign, count: quotedCells(record, sign).length }))
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).sign
}

function quotedCells(record: string, delimiter: string): string[] {
  const cells: string[] = []
  let from = 0
  while (from <= record.length) {
    if (record.charCodeAt(from) === QUOTE) {
      let to = record.indexOf('"', from + 1)
      while (to >= 0 && record.charCodeAt(to + 1) === QUOTE) to = record.indexOf('"', to + 2)
      if (to < 0) to = record.length
      const next = record.indexOf(delimiter, to)
      const after = next < 0 ? record.length : next
      cells.push(record.slice(from + 1, to).replaceAll('""', '"') + record.slice(to + 1, after))
      from = after + 1
    } else {
      const next = record.indexOf(delimiter, from)
      const to = next < 0 ? record.length : next
      cells.push(record.slice(from, to))
      from = to + 1
    }
  }
  return cells
}
