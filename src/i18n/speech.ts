/** One person's language: what every screen and every command speaks with. */
import { type Messages, setupI18n } from '@lingui/core'
import { type Sentence, spoken } from './language.ts'

export type Values = Readonly<Record<string, string | number>>

/** Sentences by id, in ICU message format. The build compiles them, so that no parser reaches the page. */
export type Catalogue<Id extends string> = Readonly<Record<Id, string>>

export interface Speech<Id extends string> {
  /** A sentence with its values in place. */
  readonly say: (id: Id, values?: Values) => string
  /** `minor` units of a currency with so many `decimals`, as a person would write them: £40, £7.50. */
  readonly money: (minor: number, currency: string, decimals: number) => string
  /** A number with the language's own marks, one decimal at most. */
  readonly number: (value: number) => string
  /** An ISO 8601 date as 31 May 2026. */
  readonly date: (iso: string) => string
  /** The same as 31 May, where there is little room. */
  readonly day: (iso: string) => string
}

type I18n = ReturnType<typeof setupI18n>

/**
 * Speaks a catalogue, written in `source`, in the language of the page. Nothing is set up before the first sentence,
 * so that a module may make its speech before that language is known.
 *
 * `compile` is needed only where the sentences do not come compiled from the build.
 */
export function speechOf<Id extends string>(
  source: string,
  catalogue: Catalogue<Id>,
  compile?: Parameters<I18n['setMessagesCompiler']>[0],
): Speech<Id> {
  let made: I18n | undefined
  const i18n = () => (made ??= setUp(source, catalogue, compile))
  return {
    say: (id, values = {}) => i18n()._(id, { ...values }),
    money: (minor, currency, decimals) =>
      i18n().number(minor / 10 ** decimals, {
        style: 'currency',
        currency,
        minimumFractionDigits: minor % 10 ** decimals === 0 ? 0 : decimals,
      }),
    number: value => i18n().number(value, { maximumFractionDigits: 1 }),
    date: iso => i18n().date(iso, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
    day: iso => i18n().date(iso, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
  }
}

function setUp(
  source: string,
  catalogue: Catalogue<string>,
  compile?: Parameters<I18n['setMessagesCompiler']>[0],
): I18n {
  const { locale, formats, translate } = spoken()
  const i18n = setupI18n()
  if (compile) i18n.setMessagesCompiler(compile)
  i18n.load(source, locale === source ? catalogue : translated(catalogue, translate))
  i18n.activate(source, locale === source ? source : formats)
  return i18n
}

function translated(catalogue: Catalogue<string>, translate: (sentence: Sentence) => Sentence): Messages {
  const entries = Object.entries(catalogue).map(([id, sentence]) => [id, translate(sentence)])
  return Object.fromEntries(entries) as Messages
}
