/** The small parts that generated scenarios are made of: texts, ids, dates, choices. */
import fc from 'fast-check'
import * as vocabulary from '../../src/scenario/vocabulary.ts'

export const oneOf = <Item>(items: readonly Item[]) => fc.constantFrom(...items)

export const manyOf = <Item>(items: readonly Item[], least: number): fc.Arbitrary<Item[]> =>
  fc.shuffledSubarray([...items], { minLength: least, maxLength: Math.min(items.length, 4) })

/** Every way in which a customer may look. */
export const LOOKS = {
  age: fc.integer({ min: 16, max: 95 }),
  build: oneOf(vocabulary.BUILDS),
  face: oneOf(vocabulary.FACES),
  skin: oneOf(vocabulary.SKINS),
  hair: oneOf(vocabulary.HAIRS),
  hairColour: oneOf(vocabulary.HAIR_COLOURS),
  beard: oneOf(vocabulary.BEARDS),
  clothes: oneOf(vocabulary.CLOTHES),
  colour: oneOf(vocabulary.COLOURS),
  glasses: fc.boolean(),
  wheelchair: fc.boolean(),
}

export const perhaps = <Item>(item: fc.Arbitrary<Item>) => fc.option(item, { nil: undefined })

const WORDS_OF_CONDITIONS = [
  'anger',
  'trust',
  'offered',
  'left',
  'not',
  'and',
  'or',
  'constructor',
  'prototype',
]

/** Ids that YAML would take for something else are among them. */
export const shortId = fc
  .oneof(
    fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/),
    oneOf(['true', 'null', 'false', 'yes', 'no', 'y', 'note']),
  )
  .filter(id => !WORDS_OF_CONDITIONS.includes(id))

/** Signs of YAML, quotes, markup, spaces of every kind, halves of a pair. */
const HARD = [
  ...'a¦word¦ ¦  ¦\n¦\n\n¦\t¦\r\n¦"¦\'¦“¦”¦\\¦\\n¦: ¦ #¦ # ¦#¦- ¦? ¦|¦>¦[¦]¦{¦}¦,¦&a¦*a¦!¦%¦@¦`¦---¦...¦~¦null¦yes'.split(
    '¦',
  ),
  ...'<b>¦</script>¦{{x}}¦${x}¦7¦1.50¦\u2028¦\u00A0¦\u0085¦\uFEFF¦\0¦\uD83D¦\uDE00¦😀'.split('¦'),
]

/** Texts that are hard on a file format: quotes, signs of YAML, markup, several lines, and any sign there is. */
export const prose: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 3, arbitrary: fc.lorem({ maxCount: 8 }) },
    {
      weight: 3,
      arbitrary: fc.array(oneOf(HARD), { minLength: 1, maxLength: 12 }).map(parts => parts.join('')),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1 }) },
  )
  .map(text => text.trim())
  .filter(text => text !== '')

export const isoDate = fc
  .tuple(
    fc.integer({ min: 2000, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)

/** As people name their files, and as machines do. */
export const recording = oneOf([
  'opening.webm',
  'voices/opening.m4a',
  'voices/two deep/Ärger, 2.mp3',
  "voices/it's.v2.ogg",
] as const)
