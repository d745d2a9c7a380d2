/** Whether the logo of a programme's theme is there, and can be shown. */
import type { Theme } from '../scenario/programme.ts'
import type { Found } from './programme.ts'

/** In bytes: a learner on a telephone waits for it before anything else. */
const LARGEST_LOGO = 100_000

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** `file` gives the bytes of a file beside the programme, or undefined where there is none. */
export function logoFaults(theme: Theme | null, file: (path: string) => Uint8Array | undefined): Found[] {
  if (!theme || theme.logo === null) return []
  const { logo } = theme
  const path = ['theme', 'logo']
  const bytes = file(logo)
  if (!bytes) return [{ code: 'logo-missing', severity: 'error', args: { logo }, path }]
  const found: Found[] = []
  if (!isPicture(logo, bytes))
    found.push({ code: 'logo-no-picture', severity: 'error', args: { logo }, path })
  if (bytes.length > LARGEST_LOGO) {
    const args = { logo, kilobytes: Math.ceil(bytes.length / 1000), most: LARGEST_LOGO / 1000 }
    found.push({ code: 'logo-too-large', severity: 'error', args, path })
  }
  return found
}

/** By what is in it, and not by its name alone. */
function isPicture(name: string, bytes: Uint8Array): boolean {
  if (name.endsWith('.png')) return PNG.every((byte, at) => bytes[at] === byte)
  const text = Array.from(bytes.subarray(0, 4096), byte => String.fromCharCode(byte)).join('')
  return /<svg[\s>]/.test(text)
}
