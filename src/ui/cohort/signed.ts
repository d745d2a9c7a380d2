/** A correlation as it is written: two decimals, and its sign. */
import { locale } from '../../i18n/language.ts'

export function signed(value: number): string {
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: 'exceptZero',
  })
  return format.format(value)
}

/** The same without a sign where there is nothing below. */
export function twoDecimals(value: number): string {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value)
}
