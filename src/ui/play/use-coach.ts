/** The coach of practice mode, fetched while the first line is read. */
import { useEffect, useState } from 'react'
import type { Transcript } from '../../dialogue/transcript.ts'
import type { Note } from './coach.ts'

type NoteOn = typeof import('./coach.ts').noteOn

/** The note on the last reply; undefined in an assessment, before the first reply, and until the coach is there. */
export function useCoach(practice: boolean, { script, happenings }: Transcript): Note | undefined {
  const [noteOn, setNoteOn] = useState<NoteOn>()
  useEffect(() => {
    if (!practice) return undefined
    let wanted = true
    // Without the coach the talk goes on; it is fetched again at the next one.
    import('./coach.ts').then(
      coach => wanted && setNoteOn(() => coach.noteOn),
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [practice])
  const last = happenings.at(-1)
  return practice && last?.kind === 'reply' ? noteOn?.(script, last) : undefined
}
