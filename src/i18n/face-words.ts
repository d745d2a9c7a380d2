/** A face in words, for someone who does not see it: what brows, mouth and head do, by the bands of the mood. */
import type { Mood } from '../scenario/scenario.ts'
import { faces } from './en-GB/faces.ts'
import { bandOf } from './mood-words.ts'
import { speechOf } from './speech.ts'

const { say } = speechOf('en-GB', faces)

export function faceWords({ anger, trust }: Mood, name: string): string {
  const band = bandOf(anger)
  const near = trust >= 6.5 && (band === 'calm' || band === 'tense')
  const held = near ? 'near' : trust >= 4 ? 'facing' : trust >= 1 ? 'aside' : 'away'
  const calm = near ? 'warm' : trust >= 4 ? 'calm' : 'hurt'
  return say('face', { name, face: band === 'calm' ? calm : band, held })
}
