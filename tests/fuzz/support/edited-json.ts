/** Good JSON gone wrong in its structure: what is missing, doubled, swapped, of another kind, or deeper than it should be. */
import { ODD_NAMES, ODD_TEXTS, ODD_VALUES } from './odd-values.ts'
import { type Edit, pick } from './edits.ts'

type Holder = Record<string | number, unknown>

/** A place in a value: what holds it, and under which name. */
interface Slot {
  readonly holder: Holder
  readonly name: string
}

/** The value itself stays as it is. */
export function editedJson(good: unknown, edits: readonly Edit[]): unknown {
  const root: Holder = { root: copied(good) }
  for (const edit of edits) editOnce(root, edit)
  return root['root']
}

function editOnce(root: Holder, [kind, at, put]: Edit): void {
  const slots = slotsIn(root)
  const slot = slots[at % slots.length]
  if (!slot) return
  const { holder, name } = slot
  const value = holder[name]
  const other = slots[put % slots.length] ?? slot
  const odd = () => copied(ODD_VALUES[put % ODD_VALUES.length])
  const ways: readonly [() => void, ...(() => void)[]] = [
    () => drop(slot),
    () => own(holder, name, odd()),
    () => own(holder, name, copied(other.holder[other.name])),
    () => {
      const theirs = other.holder[other.name]
      if (isWithin(value, other.holder) || isWithin(theirs, holder)) return
      own(other.holder, other.name, value)
      own(holder, name, theirs)
    },
    () => (Array.isArray(value) ? double(value, put) : own(holder, name, tweaked(value, put))),
    () => own(holder, name, tweaked(value, put)),
    () => own(holder, name, [value]),
    () => own(holder, name, { [name]: value }),
    () => own(holder, pick(ODD_NAMES, put), value),
    () => {
      drop(slot)
      own(holder, pick(ODD_NAMES, put), value)
    },
    () => own(holder, name, textual(value)),
    () =>
      typeof value === 'object' && value !== null
        ? own(value as Holder, pick(ODD_NAMES, put), odd())
        : own(holder, name, odd()),
  ]
  pick(ways, kind)()
}

function slotsIn(root: Holder): readonly Slot[] {
  const slots: Slot[] = []
  const walk = (holder: Holder, levels: number) => {
    for (const name of Object.keys(holder)) {
      slots.push({ holder, name })
      const value = holder[name]
      if (typeof value === 'object' && value !== null && levels < 60) walk(value as Holder, levels + 1)
    }
  }
  walk(root, 0)
  return slots
}

function drop({ holder, name }: Slot): void {
  if (Array.isArray(holder)) holder.splice(Number(name), 1)
  else if (name !== 'root') delete holder[name]
}

/** As JSON.parse does it: also a name that would reach into the prototype. */
function own(holder: Holder, name: string, value: unknown): void {
  if (Array.isArray(holder) && !/^\d{1,4}$/.test(name)) holder.push(value)
  else if (name !== '__proto__') holder[name] = value
  else Object.defineProperty(holder, name, { value, writable: true, enumerable: true, configurable: true })
}

function double(list: unknown[], put: number): void {
  const at = list.length === 0 ? 0 : put % list.length
  list.splice(at, 0, copied(list[(put >> 3) % Math.max(1, list.length)]))
}

function tweaked(value: unknown, put: number): unknown {
  if (typeof value === 'number')
    return pick([-value, value + 1, value - 1, value * 1e9, value + 0.5, value / 3, 2 ** 53 + value], put)
  if (typeof value === 'string') {
    const odd = pick(ODD_TEXTS, put >> 3)
    const at = value.length === 0 ? 0 : (put >> 5) % value.length
    return pick(
      [
        odd + value,
        value + odd,
        value.slice(0, at) + odd + value.slice(at),
        value.slice(0, at),
        value.toUpperCase(),
        value.repeat(20),
      ],
      put,
    )
  }
  if (typeof value === 'boolean') return !value
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value
    return pick([list.toReversed(), [...list, ...list], list.slice(1), { ...list }], put)
  }
  return value === null || value === undefined ? 0 : Object.entries(value)
}

function textual(value: unknown): unknown {
  if (typeof value === 'string') return Number(value)
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function isWithin(value: unknown, holder: object): boolean {
  if (value === holder) return true
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).some(inner => isWithin(inner, holder))
}

/** Of JSON; a good deal quicker than what can copy anything. */
function copied(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(copied)
  const copy: Holder = {}
  for (const name of Object.keys(value)) own(copy, name, copied((value as Holder)[name]))
  return copy
}
