/** Whether this machine has a browser that a program may open: a server in a bare container has not. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** On Linux a page is opened by xdg-open, and where that is missing the attempt would end in a stack of errors. */
export function canOpenBrowser(): boolean {
  if (process.env['CI'] || process.env['VITEST']) return false
  if (process.platform !== 'linux') return true
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  const opener = folders.some(folder => existsSync(join(folder, 'xdg-open')))
  return opener && (process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']) !== undefined
}
