/** Lines read aloud by the device's own voice, where that was asked for. */
import { useEffect } from 'react'
import { useHost } from '../host.ts'
import { useSettings } from '../use-settings.ts'
import type { NowSaid } from './lines.ts'

/** Reads each `said` once, even where its words are those of the one before; `quiet` ends what is being read. */
export function useReadingAloud(said: NowSaid, language: string, quiet: boolean): void {
  const { voice } = useHost()
  const { readAloud } = useSettings()
  useEffect(() => {
    if (!readAloud || quiet || said.words === '') return undefined
    voice.speak(said.words, language)
    return () => voice.stop()
  }, [voice, readAloud, said, language, quiet])
}
