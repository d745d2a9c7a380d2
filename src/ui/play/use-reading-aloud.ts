/** Lines heard as well as read, where that was asked for: their recordings, or a voice of the device. */
import { useEffect, useState } from 'react'
import type { Scenario } from '../../scenario/scenario.ts'
import { useHost } from '../host.ts'
import { languageOf } from '../line-language.ts'
import { useSettings } from '../use-settings.ts'
import type { NowSaid } from './lines.ts'

/**
 * Lets each `said` be heard once, even where its words are those of the one before; `quiet` ends what is being heard.
 * Gives back whether a line is being heard.
 */
export function useReadingAloud(
  said: NowSaid,
  { id, language }: Pick<Scenario, 'id' | 'language'>,
  quiet: boolean,
): boolean {
  const { voice, sound, recordings } = useHost()
  const { voices } = useSettings()
  const [heard, setHeard] = useState<NowSaid>()
  const file = voices === 'off' || recordings === undefined ? undefined : said.voice
  const maySpeak = voices === 'device' && said.words !== ''
  const wanted = !quiet && (file !== undefined || (maySpeak && voice.available()))
  useEffect(() => {
    if (!wanted) return undefined
    const finish = () => setHeard(said)
    const speak = () => {
      if (maySpeak && voice.available()) voice.speak(said.words, languageOf(said.words, language), finish)
      else finish()
    }
    const recorded = file === undefined ? undefined : recordings?.(id)
    if (file === undefined || recorded === undefined) {
      speak()
      return () => voice.stop()
    }
    let left = false
    let hush = () => undefined as void
    const play = (addresses: Readonly<Record<string, string>>) => {
      if (left) return
      const address = Object.hasOwn(addresses, file) ? addresses[file] : undefined
      if (address === undefined) speak()
      // What is asked after the customer's last line has no recording: it is read after that.
      else hush = sound.recording(address, whole => (whole && said.kind !== 'note' ? finish() : speak()))
    }
    recorded.then(play, () => play({}))
    return () => {
      left = true
      hush()
      voice.stop()
    }
  }, [voice, sound, recordings, wanted, maySpeak, file, said, id, language])
  return wanted && heard !== said
}
