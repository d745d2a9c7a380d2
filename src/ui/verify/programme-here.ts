/** The programme of this page, made ready to replay attempts in it. */
import { placesOf } from '../../course/places.ts'
import type { Circumstances } from '../../credential/earned.ts'
import { scriptOf } from '../../dialogue/script.ts'
import { referenceOf } from '../../scoring/reference.ts'
import type { Graded } from '../../scoring/verdict.ts'
import type { Host } from '../host.ts'

/** Null where this page plays none. */
export async function programmeHere(
  host: Host,
): Promise<Pick<Circumstances, 'compiled' | 'shelf' | 'rules'> | null> {
  const compiled = host.course?.compiled
  if (!compiled) return null
  const ids = new Set(placesOf(compiled.programme).flatMap(({ draws }) => draws))
  const loaded = await Promise.all([...ids].map(id => host.load(id)?.catch(() => undefined)))
  const scenarios = new Map<string, Graded>()
  for (const one of loaded) {
    if (!one) continue
    const { scenario, plays, words } = one
    const script = scriptOf(scenario)
    const measured = referenceOf(script)
    if ('reference' in measured)
      scenarios.set(scenario.id, { script, reference: measured.reference, fingerprint: { plays, words } })
  }
  return { compiled, shelf: played => scenarios.get(played.id), rules: host.rules }
}
