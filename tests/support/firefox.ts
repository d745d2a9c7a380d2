/** Finds a Firefox as people have it, and drives it by WebDriver BiDi. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, firefox } from 'playwright-core'

const NAMES = ['firefox', 'firefox-esr']
const MAC = '/Applications/Firefox.app/Contents/MacOS/firefox'
const WINDOWS = 'Mozilla Firefox/firefox.exe'
const WINDOWS_ROOTS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']

/** FIREFOX_PATH, or the system’s own; undefined where there is none. */
export function findFirefox(): string | undefined {
  return [process.env['FIREFOX_PATH'] ?? '', ...places()].find(path => path !== '' && existsSync(path))
}

function places(): string[] {
  if (process.platform === 'darwin') return [MAC]
  if (process.platform === 'win32')
    return WINDOWS_ROOTS.flatMap(root => process.env[root] ?? []).map(root => join(root, WINDOWS))
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  return folders.flatMap(folder => NAMES.map(name => join(folder, name)))
}

/** Without motion, as the tests ask of every browser: here it is a setting, not a word of the protocol. */
export async function launchFirefox(executablePath: string): Promise<Browser> {
  const browser = await firefox.launch({
    channel: 'moz-firefox',
    executablePath,
    // A scrollbar that takes room is no phone's.
    firefoxUserPrefs: { 'ui.prefersReducedMotion': 1, 'ui.useOverlayScrollbars': 1 },
  })
  doWithoutMedia(browser)
  return browser
}

interface Session {
  send: (method: string, ...rest: readonly unknown[]) => Promise<unknown>
}

interface Inside {
  readonly _connection: { readonly toImpl: (of: Browser) => { readonly _browserSession: Session } }
}

/** The one command that this Playwright sends to each new window, and that a Firefox with long support does not know yet. */
const MEDIA = 'emulation.setMediaFeaturesOverride'

/** Playwright has no way to say so from outside: this reaches into the version that package.json pins. */
function doWithoutMedia(browser: Browser): void {
  const { _connection: connection } = browser as unknown as Inside
  const { _browserSession: session } = connection.toImpl(browser)
  const sessions = Object.getPrototypeOf(session) as Session
  const { send } = sessions
  sessions.send = function (method, ...rest) {
    const sent = send.call(this, method, ...rest)
    return method === MEDIA ? sent.catch(() => ({})) : sent
  }
}
