/** A browser with a profile on the disk, which can be killed as a person’s may be: at once, and without a word. */
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { findBrowser } from '../../support/browser.ts'

export interface Mortal {
  readonly page: Page
  /** SIGKILL to every process of it; done when they are gone. */
  readonly kill: () => Promise<void>
}

export interface Profile {
  readonly open: (url: string) => Promise<Mortal>
  readonly remove: () => Promise<void>
}

export async function newProfile(): Promise<Profile> {
  const folder = await mkdtemp(join(tmpdir(), 'even-keel-profile-'))
  return {
    async open(url) {
      const { executablePath = chromium.executablePath(), args = [] } = await findBrowser()
      const started = spawn(
        executablePath,
        [...args, '--headless', '--remote-debugging-port=0', `--user-data-dir=${folder}`, 'about:blank'],
        // A group of its own, so that its children die with it.
        { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
      )
      const ended = new Promise<void>(done => {
        started.once('close', () => done())
      })
      const address = await new Promise<string>((found, failed) => {
        let told = ''
        started.stderr.on('data', (more: Buffer) => {
          told += more.toString()
          const [, socket] = /DevTools listening on (ws:\S+)/.exec(told) ?? []
          if (socket !== undefined) found(socket)
        })
        started.once('close', () => failed(new Error(`The browser did not start: ${told}`)))
      })
      const browser: Browser = await chromium.connectOverCDP(address)
      const page = await (browser.contexts()[0] ?? (await browser.newContext())).newPage()
      await page.goto(url)
      return {
        page,
        async kill() {
          if (started.pid !== undefined) process.kill(-started.pid, 'SIGKILL')
          await ended
          await browser.close().catch(() => undefined)
        },
      }
    },
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  }
}
