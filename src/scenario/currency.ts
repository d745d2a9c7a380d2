/** How many minor units make one major unit of a currency (ISO 4217). */

const WITHOUT_MINOR = [
  'BIF',
  'CLP',
  'DJF',
  'GNF',
  'ISK',
  'JPY',
  'KMF',
  'KRW',
  'PYG',
  'RWF',
  'UGX',
  'VND',
  'VUV',
  'XAF',
  'XOF',
  'XPF',
]
const WITH_THOUSANDTHS = ['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND']

/** Decimal places of an amount in this currency: 2 unless ISO 4217 says otherwise. */
export function decimals(currency: string): number {
  if (WITHOUT_MINOR.includes(currency)) return 0
  return WITH_THOUSANDTHS.includes(currency) ? 3 : 2
}

/** 100 for GBP, 1 for JPY. */
export function minorPerMajor(currency: string): number {
  return 10 ** decimals(currency)
}
