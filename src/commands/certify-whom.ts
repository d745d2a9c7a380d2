/** Whom `certify` is asked about, and what they are known by. */
import { type Who, whoOf } from '../credential/identity.ts'
import type { Learner } from '../credential/learners.ts'
import { say } from './certify-speech.ts'
import type { Given } from './command.ts'
import { Stop } from './stop.ts'

export interface Whom {
  readonly learner: Learner
  /** What the report calls them. */
  readonly name: string
  /** A did of theirs; null where none was said. */
  readonly did: string | null
  readonly knownBy: readonly KnownBy[]
}

type KnownBy = Extract<Who, { kind: 'known-by' }>

/** Everybody that the record names, or the one that is asked for. */
export function chosen(learners: readonly Learner[], given: Given, path: string): readonly Whom[] {
  const wanted = given.text('for')
  if (wanted === undefined) {
    if (learners.some(({ id }) => id === '')) throw new Stop(say('no-learner'))
    return learners.map(learner => ({
      learner,
      name: learner.name || learner.id,
      did: null,
      knownBy: identitiesOf(learner),
    }))
  }
  const who = whoOf(wanted)
  if (!who) throw new Stop(say('bad-for'))
  const nobodys = learners.find(({ id }) => id === '')
  const found =
    learners.find(learner => isCalled(learner, wanted)) ?? (learners.length === 1 ? learners[0] : nobodys)
  if (!found) {
    const names = learners.map(({ id, name }) => name || id).join(', ')
    throw new Stop(say('learner-unknown', { path, who: wanted }), say('learner-unknown-help', { names }))
  }
  // Files that do not say whose they are belong to whom they are handed in for.
  const takens = nobodys && found !== nobodys ? [...found.takens, ...nobodys.takens] : found.takens
  return [
    {
      learner: { ...found, takens },
      name: wanted,
      did: who.kind === 'did' ? who.did : null,
      knownBy: who.kind === 'did' ? identitiesOf(found) : [who],
    },
  ]
}

function isCalled({ id, name }: Learner, wanted: string): boolean {
  const sought = wanted.trim().toLowerCase()
  return [id, name].some(one => one !== '' && one.toLowerCase() === sought)
}

/** Their name and their e-mail address; the name of an account says nothing to anybody else. */
function identitiesOf({ id, name }: Learner): readonly KnownBy[] {
  const known = [...new Set([name, id])].flatMap(words => {
    const who = whoOf(words)
    return who?.kind === 'known-by' ? [who] : []
  })
  return known.filter(
    ({ identityType, words }, at) => at === 0 || identityType === 'emailAddress' || words === name,
  )
}
