/** What a class of a style sheet is called in the page: the same in each build, and for whoever draws ahead of it. */
import { basename } from 'node:path'

/** Sheets are told apart by their names; a test sees to it that no two are called the same. */
export function scopedName(local: string, sheet: string): string {
  return `${basename(sheet.split('?')[0] ?? sheet, '.module.css')}_${local}`
}
