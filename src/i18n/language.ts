/**
 * Which language the page speaks, chosen once before anything is drawn.
 *
 * Every table is written in en-GB, and every call site speaks from those tables. Another language is a `Language`: what
 * it makes of one compiled sentence. So it needs no change anywhere else, and its bytes come only where it is chosen.
 *
 * How a language is added, as German was:
 * 1. `src/i18n/de-DE/`: one table beside each of en-GB's that the page speaks from, `satisfies Record<keyof typeof
 *    english, string>`, so that a forgotten sentence does not compile. The build compiles them as it does the English.
 * 2. `src/i18n/german.ts`: a `Language` whose `translate` looks a sentence up in a `Map` from the English sentence to
 *    the German one, made by walking the two tables side by side. The sentences are compared as the objects they are
 *    once compiled: two that read the same in English may differ in German. What is not in the map stays English; a
 *    test knows every table of the page, and asks for its twin.
 * 3. Its code in `LANGUAGES` and its import in `IMPORTS`, here. The settings offer it, and a browser that asks for it
 *    gets it.
 *
 * A scenario has its own language, and a translation beside it or none (src/scenario/translation.ts): elements with its
 * prose say which language theirs is (`lang`), and find their direction from the words (`dir="auto"`).
 */

/** Offered to everyone; the first is the one that the tables are written in. */
export const LANGUAGES = ['en-GB', 'de-DE'] as const
export type OtherLanguage = Exclude<(typeof LANGUAGES)[number], 'en-GB'>

/** Not for people: it shows what is left untranslated, too narrow, or nailed to the left. */
export const PSEUDO = 'en-XB'

/** A sentence as it stands in a table: compiled, or as it was written where nothing compiles. */
export type Sentence = string | readonly Token[]
/** Words, or a place for a value; in a plural or a select, one sentence a case. */
export type Token = string | readonly [name: string, kind?: string | undefined, cases?: unknown]

export interface Language {
  /** BCP 47, for the document. */
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
  /** Whose numbers, dates and plurals it has. */
  readonly formats: string
  readonly translate: (sentence: Sentence) => Sentence
}

const IMPORTS: Readonly<Record<OtherLanguage | typeof PSEUDO, () => Promise<Language>>> = {
  'de-DE': async () => (await import('./german.ts')).german,
  [PSEUDO]: async () => (await import('./pseudo.ts')).pseudo,
}

const SOURCE: Language = {
  locale: LANGUAGES[0],
  direction: 'ltr',
  formats: LANGUAGES[0],
  translate: sentence => sentence,
}

let language = SOURCE
/** The language that is spoken, for whoever writes it down. */
export let locale = SOURCE.locale

/** The language that is spoken. */
export function spoken(): Language {
  return language
}

/** Must be done before the first sentence; one that is not known, or does not arrive, leaves English. */
export async function speakIn(wanted: string): Promise<void> {
  const load = isImported(wanted) ? IMPORTS[wanted] : undefined
  language = (await load?.().catch(() => undefined)) ?? SOURCE
  locale = language.locale
}

function isImported(code: string): code is keyof typeof IMPORTS {
  return Object.hasOwn(IMPORTS, code)
}

/** The first of what someone prefers that is offered, if only by its base: en-AU is served by en-GB. */
export function bestOf(preferred: readonly string[], among: readonly string[] = LANGUAGES): string {
  const baseOf = (code: string) => code.split('-')[0]
  for (const code of preferred) {
    const found =
      among.find(offered => offered === code) ?? among.find(offered => baseOf(offered) === baseOf(code))
    if (found) return found
  }
  return among[0] ?? LANGUAGES[0]
}
