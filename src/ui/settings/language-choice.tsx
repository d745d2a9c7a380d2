/** The language of the page. */
import { LANGUAGES, PSEUDO } from '../../i18n/language.ts'
import { locale } from '../../i18n/page-speech.ts'
import { say } from '../../i18n/settings-speech.ts'
import { Choice } from './choice.tsx'

interface LanguageChoiceProps {
  /** BCP 47. */
  readonly chosen: string
  readonly onChoose: (language: string) => void
}

export function LanguageChoice({ chosen, onChoose }: LanguageChoiceProps) {
  // The pseudo-locale is for those who build the page, and not offered; whoever has it must find the way out of it.
  const offered = chosen === PSEUDO || locale === PSEUDO ? [...LANGUAGES, PSEUDO] : LANGUAGES
  return (
    <Choice
      legend={say('language.page')}
      means={say('language.means')}
      options={offered.map(language => ({ value: language, label: nameOf(language), lang: language }))}
      value={locale}
      onChoose={onChoose}
    />
  )
}

/** As the language calls itself, so that it is found by those who read it. */
function nameOf(language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
}
