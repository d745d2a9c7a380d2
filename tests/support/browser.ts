/** Finds a Chromium to drive; the same answer serves every test that needs a real browser. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium, type LaunchOptions } from 'playwright-core'

const NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'chrome',
]
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  name => `/Applications/${name}.app/Contents/MacOS/${name}`,
)
const WINDOWS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe']
const WINDOWS_ROOTS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']

/** No Chromium phones home: on a closed network each such call is a refused connection. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
]

/**
 * In this order: CHROME_PATH, Playwright's own, the system's, and on Linux the one inside an npm package.
 *
 * @throws an Error that says what to install, where there is none.
 */
export async function findBrowser(): Promise<LaunchOptions & { from: string }> {
  const args = [...QUIET, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
  const named = process.env['CHROME_PATH']
  if (named) return { executablePath: named, args, from: 'CHROME_PATH' }
  const own = chromium.executablePath()
  if (own && existsSync(own)) return { args, from: 'Playwright' }
  const installed = [...onPath(), ...inUsualPlaces()].find(path => existsSync(path))
  if (installed) return { executablePath: installed, args, from: installed }
  if (process.platform === 'linux' && process.arch === 'x64') {
    // Must be set before the import: it makes the package unpack the libraries that a bare system lacks.
    process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs20.x'
    const { default: packed } = await import('@sparticuz/chromium')
    const executablePath = await packed.executablePath()
    return { executablePath, args: [...args, '--no-sandbox'], from: '@sparticuz/chromium' }
  }
  throw new Error('No Chromium was found. Install Google Chrome, or run: npx playwright install chromium')
}

function onPath(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  return folders.flatMap(folder => NAMES.map(name => join(folder, name)))
}

function inUsualPlaces(): string[] {
  if (process.platform === 'darwin') return MAC
  if (process.platform !== 'win32') return []
  const roots = WINDOWS_ROOTS.flatMap(root => process.env[root] ?? [])
  return roots.flatMap(root => WINDOWS.map(path => join(root, path)))
}
