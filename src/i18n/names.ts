/** How a person is named in a sentence. */

const TITLES = ['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'sir', 'dame', 'lord', 'lady', 'father', 'sister']

/** “Dana” of Dana Whitlock; someone with a title keeps the whole name. */
export function calledBy(name: string): string {
  const [first = name] = name.trim().split(/\s+/)
  return TITLES.includes(first.toLowerCase().replace('.', '')) ? name : first
}
