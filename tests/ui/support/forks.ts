/** Talks that were said differently, as the host has them, and a page that is ready to say them so. */
import { configure, screen } from '@testing-library/react'
import { beforeAll, beforeEach, vi } from 'vitest'
import type { Attempt } from '../../../src/dialogue/attempt.ts'
import type { Host } from '../../../src/ui/host.ts'
import { freshBrowser } from './stage.tsx'

/** Before each test of a file: a browser with nothing in it. */
export function useForks(): void {
  // What the page fetches late is fetched here first: on a busy machine that alone can take its second.
  beforeAll(async () => {
    await Promise.all([
      import('../../../src/ui/fork/fork-screen.tsx'),
      import('../../../src/ui/play/talk-screen.tsx'),
      import('../../../src/ui/debrief/debrief-screen.tsx'),
      import('../../../src/ui/history/history-screen.tsx'),
      import('../../../src/ui/brief/begin.ts'),
      import('../../../src/ui/library/history.ts'),
    ])
  })
  // The screens read, grade and draw talks: on a busy machine that can take its second as well.
  configure({ asyncUtilTimeout: 20_000 })
  beforeEach(() => {
    freshBrowser()
    // Nothing is laid out here, so nothing can be scrolled to.
    Element.prototype.scrollIntoView = vi.fn<() => void>()
  })
}

export async function attemptsOf(host: Host): Promise<readonly Attempt[]> {
  return (await host.attempts.list()).flatMap(stored => ('attempt' in stored ? stored.attempt : []))
}

export async function forksOf(host: Host): Promise<readonly Attempt[]> {
  return (await attemptsOf(host)).filter(({ from }) => from)
}

/** The fork whose talk is on the screen. */
export async function forkShown(host: Host): Promise<Attempt> {
  await screen.findByText(/^Turn \d, said differently\.$/)
  const id = location.hash.replace('#/talks/', '')
  const fork = (await forksOf(host)).find(each => each.id === id)
  if (!fork) throw new Error(`${id} is no fork`)
  return fork
}
