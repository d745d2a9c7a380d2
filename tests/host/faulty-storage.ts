/** The browser's storage, in which the call that a test names goes wrong, in each of the ways that are known. */
import { forceCloseDatabase, IDBDatabase, IDBFactory, IDBObjectStore, IDBRequest } from 'fake-indexeddb'

/** As they are met: refused at once, answered with an error, undone, full, never answered, and gone from under us. */
export const WAYS = ['throws', 'fails', 'aborts', 'full', 'silent', 'closed'] as const
export type Way = (typeof WAYS)[number]

export interface Plan {
  readonly way: Way
  /** Counted from 1. */
  readonly from: number
  readonly to: number
}

export interface FaultyStorage {
  readonly calls: () => number
  /** From now on everything works; what was counted is forgotten. */
  readonly heal: () => void
  readonly undo: () => void
}

type Method = (this: never, ...args: unknown[]) => unknown

const SHELF = ['put', 'add', 'get', 'getAll', 'getKey', 'getAllKeys', 'delete', 'count'] as const

/** Counts every call of both stores, and spoils those that are planned. */
export function faultyStorage(plan: Plan | null): FaultyStorage {
  let calls = 0
  let now = plan
  const undone: (() => void)[] = []
  const spoil = (
    on: object,
    name: string,
    spoilt: (self: never, way: Way, work: () => unknown) => unknown,
  ) => {
    const method = Reflect.get(on, name) as Method
    Reflect.set(on, name, function (this: never, ...args: unknown[]) {
      const work = () => Reflect.apply(method, this, args) as unknown
      // The stand-in asks itself for this one.
      if (args[1] === 'versionchange') return work()
      calls++
      return now && calls >= now.from && calls <= now.to ? spoilt(this, now.way, work) : work()
    })
    undone.push(() => Reflect.set(on, name, method))
  }

  for (const name of ['open', 'deleteDatabase']) {
    spoil(IDBFactory.prototype, name, (_, way) => {
      if (way === 'throws') throw fault('SecurityError')
      return unopened(way)
    })
  }
  spoil(IDBDatabase.prototype, 'transaction', (self, way, work) => {
    if (way === 'throws') throw fault('InvalidStateError')
    // As where the browser takes the connection away: whoever asks has not heard of it yet.
    if (way === 'closed') forceCloseDatabase(self)
    const all = work() as IDBTransaction
    if (way !== 'silent') queueMicrotask(() => abort(all, way))
    return all
  })
  for (const name of SHELF) {
    spoil(IDBObjectStore.prototype, name, (self, way, work) => {
      const { transaction } = self as IDBObjectStore
      if (way === 'throws') throw fault('DataError')
      if (way === 'closed') forceCloseDatabase(transaction.db as never)
      const request = work() as IDBRequest
      if (way === 'silent') return deaf(request)
      if (way !== 'closed') queueMicrotask(() => abort(transaction, way))
      return request
    })
  }
  for (const name of ['getItem', 'setItem', 'removeItem', 'key']) {
    spoil(Storage.prototype, name, (_, way) => {
      throw fault(way === 'full' ? 'QuotaExceededError' : 'SecurityError')
    })
  }
  return {
    calls: () => calls,
    heal: () => {
      now = null
    },
    undo: () => undone.forEach(again => again()),
  }
}

function fault(name: string): DOMException {
  return new DOMException('no', name)
}

/** One that is answered, and nobody is told. */
function deaf(request: IDBRequest): IDBRequest {
  for (const event of ['success', 'error', 'upgradeneeded', 'blocked']) {
    request.addEventListener(event, heard => heard.stopImmediatePropagation())
  }
  return request
}

/** A database that cannot be opened, or of which nothing is heard again. */
function unopened(way: Way): IDBRequest {
  const heard = new EventTarget()
  const request = Object.create(IDBRequest.prototype) as IDBRequest
  Object.defineProperties(request, {
    error: { value: fault(way === 'full' ? 'QuotaExceededError' : 'UnknownError') },
    addEventListener: { value: heard.addEventListener.bind(heard) },
    removeEventListener: { value: heard.removeEventListener.bind(heard) },
  })
  if (way !== 'silent') setImmediate(() => heard.dispatchEvent(new Event('error')))
  return request
}

/** With the reason that a browser gives; every request of it that waits is answered with an error. */
function abort(all: IDBTransaction, way: Way): void {
  try {
    const names = { fails: 'UnknownError', full: 'QuotaExceededError' } as Partial<Record<Way, string>>
    Reflect.apply(Reflect.get(all, '_abort') as Method, all, [names[way] ?? 'AbortError'])
  } catch {
    // It was over already.
  }
}
