/** A browser's database that can be made to fail, for tests of what stands on it. */
import { type Database, openDatabase } from '../../src/host/database.ts'

interface Device {
  readonly open: typeof openDatabase
  /** How often the database was asked for anything so far. */
  readonly calls: () => number
}

/** `fault` is asked before each call, counted from 1, and thrown where there is one. */
export function deviceWith(fault: (call: number) => Error | undefined): Device {
  let calls = 0
  const ask = () => {
    const failing = fault(++calls)
    if (failing) throw failing
  }
  const failing = <Target extends object>(target: Target, names: readonly string[]): Target =>
    new Proxy(target, {
      get(on, name) {
        const value: unknown = Reflect.get(on, name)
        if (typeof value !== 'function') return value
        return (...args: unknown[]): unknown => {
          if (names.includes(String(name))) ask()
          const found: unknown = Reflect.apply(value, on, args)
          if (name === 'transaction') return failing(found as object, ['objectStore'])
          return name === 'objectStore' ? failing(found as object, ['put', 'add', 'getAll', 'delete']) : found
        }
      },
    })
  return {
    calls: () => calls,
    open: async lost => {
      ask()
      const database = await openDatabase(lost)
      return failing<Database>(database, ['transaction', 'get', 'getAll'])
    },
  }
}
