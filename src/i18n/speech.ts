/** One person's language: what every screen and every command speaks with. */
import { setupI18n } from '@lingui/core'

export type Values = Readonly<Record<string, string | number>>

/** Sentences by id, in ICU message format. The build compiles them, so that no parser reaches the page. */
export type Catalogue<Id extends string> = Readonly<Record<Id, string>>

export interface Speech<Id extends string> {
  /** BCP 47. */
  readonly locale: string
  /** A sentence with its values in place. */
  readonly say: (id: Id, values?: Values) => string
  /** `minor` units of a currency with so many `decimals`, as a person would write them: £40, £7.50. */
  readonly money: (minor: number, currency: string, decimals: number) => string
  /** A number with the language's own marks, one decimal at most. */
  readonly number: (value: number) => string
  /** An ISO 8601 date as 31 May 2026. */
  readonly date: (iso: string) => string
}

/** The speech of a language. `compile` is needed only where the sentences do not come compiled from the build. */
export function speechOf<Id extends string>(
  locale: string,
  catalogue: Catalogue<Id>,
  compile?: Parameters<ReturnType<typeof setupI18n>['setMessagesCompiler']>[0],
): Speech<Id> {
  const i18n = setupI18n()
  if (compile) i18n.setMessagesCompiler(compile)
  i18n.load(locale, catalogue)
  i18n.activate(locale)
  return {
    locale,
    say: (id, values = {}) => i18n._(id, { ...values }),
    money: (minor, currency, decimals) =>
      i18n.number(minor / 10 ** decimals, {
        style: 'currency',
        currency,
        minimumFractionDigits: minor % 10 ** decimals === 0 ? 0 : decimals,
      }),
    number: value => i18n.number(value, { maximumFractionDigits: 1 }),
    date: iso => i18n.date(iso, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  }
}
