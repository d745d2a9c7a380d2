/** Whether what all objects have in common is still as it was: what is read must never reach into it. */

const SHARED: readonly object[] = [
  Object.prototype,
  Array.prototype,
  Function.prototype,
  String.prototype,
  Number.prototype,
  Map.prototype,
  Object,
  Array,
]

const BEFORE = SHARED.map(namesOf)

/** Names that were added or taken away; none. */
export function pollution(): readonly string[] {
  return SHARED.flatMap((shared, index) => {
    const [before, now] = [BEFORE[index] ?? [], namesOf(shared)]
    return [...now.filter(name => !before.includes(name)), ...before.filter(name => !now.includes(name))]
  })
}

/** Cheap enough to be asked after every case: what is assigned by mistake can be enumerated. */
export function isPolluted(): boolean {
  for (const name in {}) return name !== ''
  return false
}

function namesOf(shared: object): readonly string[] {
  return Reflect.ownKeys(shared).map(String)
}
