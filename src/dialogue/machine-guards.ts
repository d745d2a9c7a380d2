/** What the named guards of a machine ask of a state. */
import type { Condition } from '../scenario/scenario.ts'
import type { Outcome } from '../scenario/vocabulary.ts'
import type { Named } from './machine-config.ts'
import { isAtLimit } from './mood.ts'
import type { Script } from './script.ts'
import { holds, type State } from './state.ts'

/** A guard made ready to be asked. */
export type Asks = (state: State) => boolean

/** What the parameters of our guards may hold. */
interface GuardParams {
  readonly of?: 'anger' | 'trust' | readonly Named[]
  readonly name?: string
  readonly not?: boolean
  readonly atLeast?: number
  readonly atMost?: number
  readonly above?: number
  readonly below?: number
  readonly outcome?: Outcome
}

/** Reads guards of a scenario's machine; each is read once, as it is asked at every turn. */
export function guardReader(script: Script): (type: string, params?: object) => Asks {
  const known = new WeakMap<object, Asks>()
  return (type, params) => {
    if (!params) return isAtLimit
    const asks = known.get(params) ?? asksOf({ type, params }, script)
    known.set(params, asks)
    return asks
  }
}

function asksOf(guard: Named, script: Script): Asks {
  const params = (guard.params ?? {}) as GuardParams
  switch (guard.type) {
    case 'mood':
      return asksFor([conditionOf(params.of === 'trust' ? 'trust' : 'anger', params)])
    case 'offered':
    case 'flag':
    case 'left':
      return asksFor([conditionOf(guard.type, params)])
    case 'all': {
      const all = Array.isArray(params.of) ? params.of.map((inner: Named) => asksOf(inner, script)) : []
      return state => all.every(asks => asks(state))
    }
    case 'endedAs':
      return ({ ending }) => script.endings.get(ending ?? '')?.ends === params.outcome
    default:
      return isAtLimit
  }
}

function asksFor(conditions: readonly Condition[]): Asks {
  return state => holds(conditions, state)
}

function conditionOf(kind: Condition['kind'], params: GuardParams): Condition {
  const not = params.not ?? false
  if (kind === 'flag' || kind === 'left') return { kind, name: params.name ?? '', not }
  const [is, than] =
    params.atLeast !== undefined
      ? (['>=', params.atLeast] as const)
      : params.atMost !== undefined
        ? (['<=', params.atMost] as const)
        : params.above !== undefined
          ? (['>', params.above] as const)
          : (['<', params.below ?? 0] as const)
  return { kind, is, than, not }
}
