/** The voices of this device, where it has any. */

export interface Voice {
  readonly available: () => boolean
  /** Calls back when voices come or go: many browsers find them late. Gives back how to stop. */
  readonly watch: (changed: () => void) => () => void
  /** Speaks in place of whatever is being spoken; `done` is called when it ends by itself. `language` is BCP 47. */
  readonly speak: (text: string, language: string, done?: () => void) => void
  readonly stop: () => void
}

export function voiceIn(): Voice {
  const speech = 'speechSynthesis' in globalThis ? globalThis.speechSynthesis : undefined
  return {
    available: () => (speech?.getVoices().length ?? 0) > 0,
    watch(changed) {
      // Some browsers have voices, and no way to listen for them.
      speech?.addEventListener?.('voiceschanged', changed)
      return () => speech?.removeEventListener?.('voiceschanged', changed)
    },
    speak(text, language, done) {
      if (!speech) return
      const said = new SpeechSynthesisUtterance(text)
      said.lang = language
      if (done) {
        said.addEventListener('end', done)
        said.addEventListener('error', done)
      }
      const voice = voiceFor(speech.getVoices(), language)
      if (voice) said.voice = voice
      speech.cancel()
      speech.speak(said)
    },
    stop: () => speech?.cancel(),
  }
}

/** A voice of the very language before one of its relatives; without either, the browser chooses. */
function voiceFor(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): SpeechSynthesisVoice | undefined {
  // Some devices write en_GB.
  const languageOf = ({ lang }: SpeechSynthesisVoice) => lang.replace('_', '-').toLowerCase()
  const wanted = language.toLowerCase()
  const base = wanted.split('-')[0] ?? wanted
  return (
    voices.find(voice => languageOf(voice) === wanted) ??
    voices.find(voice => languageOf(voice).split('-')[0] === base)
  )
}
