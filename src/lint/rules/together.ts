/** Which replies of a moment a trainee can have before them at one time. */
import type { Condition, Reply } from '../../scenario/scenario.ts'

/** The most that replies which can be there together come to, each with its weight. */
export function mostTogether(replies: readonly Reply[], weight: (reply: Reply) => number): number {
  const sum = (some: readonly Reply[]) => some.reduce((total, reply) => total + weight(reply), 0)
  const sometimes = replies.filter(reply => reply.if.length > 0)
  const most = ([first, ...rest]: readonly Reply[]): number => {
    if (!first) return 0
    const beside = rest.filter(reply => canBeTogether(first.if, reply.if))
    const withFirst = weight(first) + most(beside)
    return beside.length === rest.length ? withFirst : Math.max(withFirst, most(rest))
  }
  return sum(replies.filter(reply => reply.if.length === 0)) + most(sometimes)
}

/** Flags and borders only: where no two exclude each other, none of many do. */
function canBeTogether(one: readonly Condition[], other: readonly Condition[]): boolean {
  return one.every(a => other.every(b => !exclude(a, b)))
}

function exclude(a: Condition, b: Condition): boolean {
  if (a.kind !== b.kind) return false
  if ('name' in a) return 'name' in b && a.name === b.name && a.not !== b.not
  if ('name' in b) return false
  const [x, y] = [sideOf(a), sideOf(b)]
  if (x.above === y.above) return false
  const [least, most] = x.above ? [x, y] : [y, x]
  return least.than > most.than || (least.than === most.than && !(least.met && most.met))
}

/** Above or below a border, and whether the border itself is in it. */
function sideOf({ is, than, not }: Exclude<Condition, { name: string }>) {
  const above = (is === '>' || is === '>=') !== not
  const met = (is === '>=' || is === '<=') !== not
  return { above, met, than }
}
