/** One place of a programme as a package of its own: its talks and nobody else's, and it can be passed. */
import { describe, expect, test } from 'vitest'
import type { Contents, PackedScenario } from '../../src/course/package-files.ts'
import { partsOf } from '../../src/course/package-part.ts'
import { scenarioOf } from '../support/script.ts'
import { aProgramme, ASSESSED } from './support/programmes.ts'

const whole = aProgramme(ASSESSED)
const shifts = [{ id: 'monday' }] as unknown as (typeof whole.programme)['shifts']

const packed = (id: string): PackedScenario => ({
  compiled: {
    scenario: { ...scenarioOf('a: asking\n x = answer -> b\nb: resolved'), id, title: `About ${id}` },
    plays: `plays-${id}`,
    words: 'w',
  },
  translations: [],
  recordings: new Map(),
})

const ALL = ['counter', 'phone', 'parcel', 'coat', 'keys', 'extra']
const CONTENTS: Contents = {
  compiled: { ...whole, programme: { ...whole.programme, shifts } },
  languages: ['en-GB'],
  scenarios: ALL.map(packed),
  logo: null,
}
const parts = partsOf(CONTENTS)
const part = (place: string) => {
  const found = parts.find(one => one.place === place)?.part
  if (!found) throw new Error(`There is no ${place}.`)
  return found
}

describe('each place is a package', () => {
  test('in the order of the programme, called as the place is, else as its scenario', () => {
    expect(parts.map(one => [one.place, one.part.compiled.programme.title])).toEqual([
      ['counter', 'About counter'],
      ['phone', 'About phone'],
      ['lost', 'Something is lost'],
      ['extra', 'About extra'],
    ])
  })

  test('that has its own scenarios alone, with what they play by', () => {
    expect(part('lost').scenarios.map(one => one.compiled.scenario.id)).toEqual(['parcel', 'coat', 'keys'])
    expect(part('lost').compiled.plays).toEqual({
      parcel: 'plays-parcel',
      coat: 'plays-coat',
      keys: 'plays-keys',
    })
    expect(part('phone').scenarios.map(one => one.compiled.scenario.id)).toEqual(['phone'])
  })

  test('of one stage with that place, open at once and required, and without the shifts', () => {
    for (const { place, part: one } of parts) {
      const { programme, hash } = one.compiled
      expect(
        programme.stages.map(({ opens, places }) => [
          opens,
          places.map(({ id, required }) => [id, required]),
        ]),
      ).toEqual([['at-once', [[place, true]]]])
      expect(programme.stages[0]?.scenarios).toEqual(place === 'lost' ? ['parcel', 'coat', 'keys'] : [place])
      expect(programme.shifts).toEqual([])
      // Its record says of which whole it is a part.
      expect([programme.id, hash]).toEqual([whole.programme.id, whole.hash])
      expect([programme.mode, programme.attempts]).toEqual(['assessment', 2])
      expect(one.languages).toEqual(['en-GB'])
    }
  })

  test('is called as the programme is where nothing else is known', () => {
    const [first] = partsOf({ ...CONTENTS, scenarios: [] })
    expect(first?.part.compiled.programme.title).toBe('Calm')
  })
})
