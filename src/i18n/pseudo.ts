/** English in disguise, from right to left: accented, a third longer, in brackets, and still readable. */
import { type Language, PSEUDO, type Sentence, type Token } from './language.ts'

const PLAIN = 'AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz'
const ACCENTED = 'ÀàḂḃÇçĎďËëḞḟĜĝĤĥÎîĴĵĶķĹĺṀṁÑñÔôÞþǪǫŔŕŠšŢţÛûṼṽŴŵẊẋÝýŽž'

const ACCENT = new Map([...PLAIN].map((letter, at) => [letter, [...ACCENTED][at] ?? letter]))

/** Of a hundred letters of English, some 38 are vowels: said twice, the words are a third longer. */
const VOWEL = /[aeiouAEIOU]/

export const pseudo: Language = {
  locale: PSEUDO,
  direction: 'rtl',
  formats: 'en-GB',
  translate: sentence => ['[', ...tokensOf(sentence).map(disguisedToken), ']'],
}

function tokensOf(sentence: Sentence): readonly Token[] {
  return typeof sentence === 'string' ? [sentence] : sentence
}

/** Names of values and kinds of cases are code: they stay. */
function disguisedToken(token: Token): Token {
  if (typeof token === 'string') return disguised(token)
  const [name, kind, cases] = token
  if (typeof cases !== 'object' || cases === null) return token
  return [name, kind, Object.fromEntries(Object.entries(cases).map(([of, inner]) => [of, inCase(inner)]))]
}

/** A plural holds its offset among its cases. */
function inCase(inner: unknown): unknown {
  if (typeof inner === 'string') return disguised(inner)
  return Array.isArray(inner) ? inner.map(disguisedToken) : inner
}

function disguised(words: string): string {
  return [...words]
    .map(letter => {
      const accented = ACCENT.get(letter) ?? letter
      return VOWEL.test(letter) ? accented + accented.toLowerCase() : accented
    })
    .join('')
}
