/** The language of the page. */
import { LANGUAGES, PSEUDO } from '../../i18n/language.ts'
import { locale } from '../../i18n/page-speech.ts'
import { say } from '../../i18n/settings-speech.ts'
import { useHost } from '../host.ts'
import { Choice } from './choice.tsx'

interface LanguageChoiceProps {
  /** BCP 47. */
  readonly chosen: string
  readonly onChoose: (language: string) => void
}

export function LanguageChoice({ chosen, onChoose }: LanguageChoiceProps) {
  const { languages = LANGUAGES, launched } = useHost()
  // The pseudo-locale is for those who build the page, and not offered; whoever has it must find the way out of it.
  const offered = chosen === PSEUDO || locale === PSEUDO ? [...languages, PSEUDO] : languages
  return (
    <Choice
      legend={say('language.page')}
      means={say('language.means')}
      options={offered.map(language => ({ value: language, label: nameOf(language), lang: language }))}
      // Where the page cannot be loaded again, what was chosen is spoken the next time.
      value={launched && languages.includes(chosen) ? chosen : locale}
      onChoose={onChoose}
    />
  )
}

/** As the language calls itself, so that it is found by those who read it. */
function nameOf(language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
}
