/** The worker that keeps the page: asked for when the page is idle, and a newer build only when somebody asks. */
import { afterEach, expect, test, vi } from 'vitest'
import { offlineIn, workersHere } from '../../src/host/offline.ts'

/** A browser's workers; a test lets builds arrive. */
function workers() {
  const told: unknown[] = []
  const target = new EventTarget()
  const registration = Object.assign(new EventTarget(), {
    active: null as object | null,
    waiting: null as object | null,
    installing: null as EventTarget | null,
    update: () => Promise.resolve(),
  })
  const arrive = () => {
    const worker = Object.assign(new EventTarget(), { postMessage: (order: unknown) => told.push(order) })
    registration.installing = worker
    registration.dispatchEvent(new Event('updatefound'))
    registration.installing = null
    if (registration.active) registration.waiting = worker
    else registration.active = worker
    worker.dispatchEvent(new Event('statechange'))
  }
  const asked: string[] = []
  const container = Object.assign(target, {
    register: (address: URL) => {
      asked.push(address.pathname)
      return Promise.resolve(registration)
    },
  }) as unknown as ServiceWorkerContainer
  return {
    container,
    arrive,
    told,
    asked,
    takeOver: () => target.dispatchEvent(new Event('controllerchange')),
  }
}

const settled = () => new Promise(done => setTimeout(done, 0))
const idle = Promise.resolve()

afterEach(() => vi.unstubAllGlobals())

test('the worker is asked for beside the page, and only when the page has what it needs', async () => {
  const { container, asked } = workers()
  let rest: () => void = () => undefined
  const resting = new Promise<void>(done => {
    rest = done
  })
  offlineIn(container, () => undefined, resting)
  await settled()
  expect(asked).toEqual([])
  rest()
  await settled()
  expect(asked).toEqual(['/offline-worker.js'])
})

test('the first build is kept at once, and is not called new', async () => {
  const { container, arrive } = workers()
  const offline = offlineIn(container, () => undefined, idle)
  expect(offline.state()).toBe('on-its-way')
  await settled()
  const changed = vi.fn<() => void>()
  offline.watch(changed)
  arrive()
  expect(changed).toHaveBeenCalled()
  expect([offline.state(), offline.isNewer()]).toEqual(['kept', false])
})

test('a newer build waits until it is asked for, and then loads the page once', async () => {
  const { container, arrive, told, takeOver } = workers()
  const reload = vi.fn<() => void>()
  const offline = offlineIn(container, reload, idle)
  await settled()
  arrive()
  takeOver()
  arrive()
  expect([offline.isNewer(), told, reload.mock.calls.length]).toEqual([true, [], 0])
  offline.takeUp()
  expect([told, reload.mock.calls.length]).toEqual([['take-up'], 0])
  takeOver()
  takeOver()
  expect(reload).toHaveBeenCalledTimes(1)
})

test('another tab that takes up a newer build loads nothing here', async () => {
  const { container, arrive, takeOver } = workers()
  const reload = vi.fn<() => void>()
  offlineIn(container, reload, idle)
  await settled()
  arrive()
  arrive()
  takeOver()
  expect(reload).not.toHaveBeenCalled()
})

test.each([
  ['refuses', () => Promise.reject(new Error('refused'))],
  ['gives nothing', () => Promise.resolve(undefined)],
])('where the browser %s, the page says that it needs a network', async (_, register) => {
  const { container } = workers()
  const offline = offlineIn(Object.assign(container, { register }), () => undefined, idle)
  await settled()
  await settled()
  expect([offline.state(), offline.isNewer()]).toEqual(['not-offered', false])
})

test('nothing is kept in a frame', () => {
  const { container } = workers()
  vi.stubGlobal('navigator', { serviceWorker: container })
  expect(workersHere()).toBe(container)
  vi.stubGlobal('parent', {})
  expect(workersHere()).toBeUndefined()
})

test('nothing is kept from a file, or where the browser has no workers', () => {
  vi.stubGlobal('navigator', {})
  expect(workersHere()).toBeUndefined()
  vi.stubGlobal('navigator', { serviceWorker: workers().container })
  vi.stubGlobal('location', { protocol: 'file:' })
  expect(workersHere()).toBeUndefined()
})
