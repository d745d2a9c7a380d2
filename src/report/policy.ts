/** What a report may do in a browser, said in itself: it is one page, of which nothing runs and which asks for nothing. */
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

const STYLE = /<style>([^<]*)<\/style>/g

/** Of a finished page: its own style sheets are known by their hashes, and none besides. */
export function policyOf(page: string): string {
  const sheets = [...page.matchAll(STYLE)].map(([, sheet = '']) => `'sha256-${base64(sheet)}'`)
  return [
    "default-src 'none'",
    `style-src ${[...new Set(sheets)].join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))
}
