/** What an author sees over the page while a scenario file is edited. */
import { act, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fingerprint } from '../../src/dialogue/fingerprint.ts'
import { attemptsIn } from '../../src/host/attempts.ts'
import { type Wire, type Workshop, workshopIn } from '../../src/host/workshop.ts'
import { ASK, EDITED, type Edited, type Told } from '../../src/scenario/edited.ts'
import { ada } from './support/ada.ts'
import { begin, freshBrowser, sayAll, stage } from './support/stage.tsx'

const ROUTE: Told = {
  severity: 'error',
  line: 12,
  column: 5,
  message: 'There is no beat called “asked”.',
  help: 'Choose one.',
}
const TONE: Told = { severity: 'hint', line: 3, column: 1, message: 'All are long.', help: '' }

const FOUND: Edited = {
  file: 'lamp.yaml',
  scenario: 'lamp',
  version: fingerprint(ada()),
  problems: [ROUTE, TONE],
  moods: {
    opening: { anger: [5, 5], trust: [4, 4] },
    asks: { anger: [2.5, 9], trust: [0.5, 4] },
  },
  moodsWithTimer: { opening: { anger: [5, 7], trust: [4, 4] } },
}
const CLEAN: Edited = { ...FOUND, problems: [] }

/** The development server, as a page hears it. */
function fakeServer() {
  const heard = new Map<string, (told: unknown) => void | Promise<void>>()
  const asked = vi.fn<(event: string) => void>()
  const wire: Wire = {
    on: (event, listener) => heard.set(event, told => listener(told as never)),
    send: asked,
  }
  return {
    wire,
    asked,
    /** As `act` does, it waits for what comes of it. */
    says: (edited: Edited) => act(async () => heard.get(EDITED)?.(edited)),
    /** Where the page must be served from to be loaded anew; undefined: anywhere. */
    reloads: async (triggeredBy = '/scenarios/lamp.yaml') => {
      const reload: { triggeredBy: string; path?: string } = { triggeredBy }
      await heard.get('vite:beforeFullReload')?.(reload)
      return reload.path
    },
  }
}

let server: ReturnType<typeof fakeServer>
let workshop: Workshop
let reload: ReturnType<typeof vi.fn<() => void>>

beforeEach(() => {
  freshBrowser()
  sessionStorage.clear()
  server = fakeServer()
  reload = vi.fn<() => void>()
  workshop = workshopIn(server.wire, attemptsIn(), () => sessionStorage, reload)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function panel(): HTMLElement {
  return screen.getByRole('complementary', { name: 'What is found in lamp.yaml' })
}

/** In a talk, with nothing said yet. */
async function inTalk() {
  const opened = await stage('/scenarios/lamp', { workshop })
  await begin(opened.user)
  return opened
}

test('while nothing is edited, there is nothing to be seen; the server was asked', async () => {
  await inTalk()
  await vi.waitFor(() => expect(server.asked).toHaveBeenCalledWith(ASK))
  expect(screen.queryByRole('complementary')).not.toBeInTheDocument()
})

test('each problem stands there with its weight, its place, and what to do', async () => {
  await inTalk()
  await server.says(FOUND)
  const items = within(await within(panel()).findByRole('list')).getAllByRole('listitem')
  expect(items.map(item => item.textContent)).toEqual([
    '12:5Line 12, column 5Error There is no beat called “asked”.Choose one.',
    '3:1Line 3, column 1Hint All are long.',
  ])
})

test('folded, it says how many there are; a press or the key W folds and unfolds it', async () => {
  const { user } = await inTalk()
  await server.says(FOUND)
  const fold = within(panel()).getByRole('button', { name: '2 problems' })
  expect(fold).toHaveAttribute('aria-expanded', 'true')
  await user.click(fold)
  expect(fold).toHaveAttribute('aria-expanded', 'false')
  expect(screen.getByText('Choose one.')).not.toBeVisible()
  await user.keyboard('w')
  expect(screen.getByText('Choose one.')).toBeVisible()
  fold.focus()
  await user.keyboard('{Enter}')
  expect(screen.getByText('Choose one.')).not.toBeVisible()
})

test('it stays folded when the page is loaded anew', async () => {
  workshop.fold(true)
  workshop = workshopIn(server.wire, attemptsIn(), () => sessionStorage, reload)
  await inTalk()
  await server.says(FOUND)
  expect(within(panel()).getByRole('button', { expanded: false })).toBeVisible()
})

test('where there is little room it is folded until someone unfolds it', async () => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: vi.fn<() => void>(),
    removeEventListener: vi.fn<() => void>(),
  }))
  await inTalk()
  await server.says(FOUND)
  expect(within(panel()).getByRole('button', { expanded: false })).toBeVisible()
})

test('one problem is called what it is', async () => {
  await inTalk()
  await server.says({ ...FOUND, problems: [TONE] })
  expect(within(panel()).getByRole('button', { name: '1 hint' })).toBeVisible()
})

test('the moods that can arrive at the beat in view, and where the present one lies, follow the talk', async () => {
  const { user } = await inTalk()
  await server.says(FOUND)
  const opening = within(await screen.findByRole('region', { name: 'Moods that arrive at “opening”' }))
  expect(opening.getByText('Always 5, and so it is now')).toBeVisible()
  await sayAll(user, 'Three')
  const asks = within(screen.getByRole('region', { name: 'Moods that arrive at “asks”' }))
  expect(asks.getByText(/^2\.5 to 9, now [\d.]+/)).toBeVisible()
  await sayAll(user, 'I see why')
  expect(screen.getByText('In the file as it is, no talk comes to “settled”.')).toBeVisible()
})

test('with the silence timer on, the moods are those of people who wait as well', async () => {
  const { host } = await inTalk()
  await server.says(FOUND)
  act(() => host.settings.change({ timer: 1 }))
  const opening = within(await screen.findByRole('region', { name: 'Moods that arrive at “opening”' }))
  expect(opening.getByText('5 to 7, now 5, the least')).toBeVisible()
})

test.each([
  [[2, 4], '2 to 4, now 5, which no talk brings'],
  [[5, 8], '5 to 8, now 5, the least'],
  [[2, 5], '2 to 5, now 5, the most'],
  [[2, 8], '2 to 8, now 5'],
] as const)('anger 5 in %j is told as “%s”', async (anger, words) => {
  await inTalk()
  await server.says({ ...FOUND, moods: { opening: { anger, trust: [4, 4] } } })
  expect(await screen.findByText(words)).toBeVisible()
})

test('a talk that was begun before the save says so, and how to meet the file as it is', async () => {
  await inTalk()
  await server.says(FOUND)
  expect(screen.queryByText(/goes on as the file was/)).not.toBeInTheDocument()
  await server.says({ ...FOUND, version: { plays: 'other', words: 'other' } })
  expect(screen.getByText(/goes on as the file was/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Begin anew with the file as it is' })).toHaveAttribute(
    'href',
    '#/scenarios/lamp',
  )
})

test('a file that cannot be played says that the page goes on with the last that could', async () => {
  await inTalk()
  await server.says({ ...FOUND, version: null, moods: {}, moodsWithTimer: null })
  expect(screen.getByText(/^lamp\.yaml cannot be played yet/)).toBeVisible()
  expect(screen.queryByText(/no talk comes to/)).not.toBeInTheDocument()
})

test('mended, it says so for a moment, and goes', async () => {
  await inTalk()
  await server.says(FOUND)
  vi.useFakeTimers()
  await server.says(CLEAN)
  expect(within(panel()).getByRole('status')).toHaveTextContent('Nothing is wrong in lamp.yaml now.')
  act(() => vi.runAllTimers())
  expect(screen.queryByRole('complementary')).not.toBeInTheDocument()
})

test('mended by a save that loads the page anew, it says so as well', async () => {
  await server.says(FOUND)
  workshop = workshopIn(server.wire, attemptsIn(), () => sessionStorage, reload)
  await inTalk()
  await server.says(CLEAN)
  expect(panel()).toHaveTextContent('Nothing is wrong in lamp.yaml now.')
})

test('a file that was never wrong says nothing', async () => {
  await inTalk()
  await server.says(CLEAN)
  expect(screen.queryByRole('complementary')).not.toBeInTheDocument()
})

test('in a talk its own file comes before the last saved, which is named', async () => {
  await inTalk()
  await server.says(FOUND)
  await server.says({ ...FOUND, file: 'chair.yaml', scenario: 'chair' })
  expect(panel()).toHaveTextContent('Also with problems: chair.yaml.')
})

test('outside a talk the last saved file stands there, without moods', async () => {
  await stage('/', { workshop })
  await server.says(FOUND)
  expect(await within(panel()).findByText(ROUTE.message)).toBeVisible()
  expect(screen.queryByRole('region', { name: /^Moods/ })).not.toBeInTheDocument()
})

test('a reload waits for what was just said to be written down', async () => {
  const attempts = attemptsIn()
  workshop = workshopIn(server.wire, attempts, () => sessionStorage, reload)
  const { user } = await stage('/scenarios/lamp', { workshop, attempts })
  await begin(user)
  await sayAll(user, 'Three')
  await server.reloads()
  // Another tab on the same browser: what it finds is on the disk.
  const [kept] = await attemptsIn().list()
  expect(kept && 'attempt' in kept && kept.attempt.events.map(({ reply }) => reply)).toEqual(['hear'])
})

test('a talk in view is not disturbed; the page is loaded anew when it is left', async () => {
  const { user } = await inTalk()
  await server.says(FOUND)
  await screen.findByRole('region', { name: /^Moods/ })
  server.asked.mockClear()
  expect(await server.reloads()).toBeDefined()
  // What is found can be seen all the same.
  expect(server.asked).toHaveBeenCalledWith(ASK)
  expect(reload).not.toHaveBeenCalled()
  await user.click(screen.getByRole('button', { name: 'Leave' }))
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce())
})

test('a talk that is left with its file as it was needs no reload', async () => {
  const { user } = await inTalk()
  await server.says(FOUND)
  await user.click(screen.getByRole('button', { name: 'Leave' }))
  expect(reload).not.toHaveBeenCalled()
})

test('a page without a talk is loaded anew at once', async () => {
  await stage('/', { workshop })
  await server.says(FOUND)
  expect(await server.reloads()).toBeUndefined()
})

test('so is one with a talk where the program itself was changed', async () => {
  await inTalk()
  await server.says(FOUND)
  expect(await server.reloads('/src/dialogue/mood.ts')).toBeUndefined()
})

test('a browser that keeps nothing is never loaded anew for a scenario: its talks would be lost', async () => {
  const attempts = attemptsIn(() => Promise.reject(new DOMException('no', 'SecurityError')))
  workshop = workshopIn(server.wire, attempts, () => sessionStorage, reload)
  expect(await server.reloads()).toBeUndefined()
  const { user } = await stage('/scenarios/lamp', { workshop, attempts })
  await begin(user)
  expect(await server.reloads()).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Leave' }))
  expect(await server.reloads()).toBeDefined()
  expect(reload).not.toHaveBeenCalled()
})
