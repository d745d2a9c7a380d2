/** Lines read aloud by the device's own voice, where that was asked for. */
import { useEffect, useState } from 'react'
import { useHost } from '../host.ts'
import { languageOf } from '../line-language.ts'
import { useSettings } from '../use-settings.ts'
import type { NowSaid } from './lines.ts'

/**
 * Reads each `said` once, even where its words are those of the one before; `quiet` ends what is being read.
 * Gives back whether a line is being read.
 */
export function useReadingAloud(said: NowSaid, language: string, quiet: boolean): boolean {
  const { voice } = useHost()
  const { readAloud } = useSettings()
  const [read, setRead] = useState<NowSaid>()
  const wanted = readAloud && !quiet && said.words !== '' && voice.available()
  useEffect(() => {
    if (!wanted) return undefined
    voice.speak(said.words, languageOf(said.words, language), () => setRead(said))
    return () => voice.stop()
  }, [voice, wanted, said, language])
  return wanted && read !== said
}
