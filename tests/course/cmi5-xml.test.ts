/** The course structure of a package for cmi5: valid against its schema, and called the same for ever. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { cmi5Xml } from '../../src/course/cmi5-xml.ts'
import type { ManifestOf } from '../../src/course/manifest-of.ts'

const SCHEMA = readFileSync('tests/course/xsd/CourseStructure.xsd', 'utf8')

type Of = Partial<ManifestOf['programme']>

function structure(programme: Of = {}, more: Partial<ManifestOf> = {}): string {
  return cmi5Xml({
    programme: {
      id: 'keeping-an-even-keel',
      title: 'Keeping an even keel',
      mode: 'assessment',
      ...programme,
    },
    files: ['index.html'],
    launch: 'index.html',
    mark: 70,
    ...more,
  })
}

/** One call for all of them: the checker takes longer to start than to check. */
async function faultsIn(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const xml = Object.entries(files).map(([fileName, contents]) => ({ fileName, contents }))
  const { errors } = await validateXML({ xml, schema: SCHEMA })
  // The last line of each faulty file sums up, and stands nowhere.
  return errors.map(({ loc, rawMessage }) => loc?.fileName ?? rawMessage.replace(' fails to validate', ''))
}

const stage = (title: string) => ({ id: 's', title, opens: 'at-once' as const, places: [], scenarios: [] })

/** Every id, as it stands in the file. */
function idsIn(xml: string): readonly string[] {
  return [...xml.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id)
}

describe('the course structure', () => {
  test('is valid whatever a programme says, and found out where it is not', async () => {
    const names = await faultsIn({
      'assessment.xml': structure(),
      'practice.xml': structure({ mode: 'practice' }),
      'address.xml': structure({
        provider: { name: 'A & Sons', address: 'https://academy.example/en/?a=1&b=2#x' },
      }),
      'no-address.xml': structure({ provider: { name: 'A & Sons', address: null } }),
      'tripping.xml': structure({
        title: '<b>“Ruhe” & Kraft</b> ]]> \u0000\u000b\uD800 "x"',
        stages: [stage(' '), stage('<1>')],
      }),
      'language.xml': structure({ languages: ['de-AT'] }),
      'no-language.xml': structure({ languages: ['"><x'] }),
      'page.xml': structure({}, { launch: 'a b/ü&x.html' }),
      'no-mark.xml': structure({}, { mark: Number.NaN }),
      'wrong-mark.xml': structure().replace('masteryScore="0.7"', 'masteryScore="70"'),
      'wrong-parts.xml': structure().replace(/<description>.*?<\/description>/, ''),
    })
    expect([...new Set(names)]).toEqual(['wrong-mark.xml', 'wrong-parts.xml'])
  })

  test('asks for completed and passed of an assessment, and for completed alone of practice', () => {
    expect(structure()).toContain('moveOn="CompletedAndPassed" masteryScore="0.7"')
    expect(structure({ mode: 'practice' })).toContain('moveOn="Completed" launchMethod="AnyWindow"')
    expect(structure({ mode: 'practice' })).not.toContain('masteryScore')
  })

  test.each([
    [0, '0'],
    [55, '0.55'],
    [66.67, '0.6667'],
    [0.01, '0.0001'],
    [0.000_01, '0'],
    [100, '1'],
    [140, '1'],
    [-3, '0'],
  ])('a pass mark of %d is a mastery score of %s', (mark, score) => {
    expect(structure({}, { mark })).toContain(`masteryScore="${score}"`)
  })

  test('says what it is called, and what its stages are', () => {
    const xml = structure({
      title: 'Ruhe & Kraft',
      stages: [stage('Hear them out'), stage('Hold the line')],
      languages: ['de'],
    })
    expect(xml).toContain('<title><langstring lang="de">Ruhe &amp; Kraft</langstring></title>')
    expect(xml).toContain(
      '<description><langstring lang="de">Hear them out · Hold the line</langstring></description>',
    )
  })
})

describe('its ids', () => {
  test('stand under the address of the provider', () => {
    const ids = idsIn(
      structure({ provider: { name: 'A', address: 'https://academy.example/courses/?x=1#y' } }),
    )
    expect(ids).toEqual([
      'https://academy.example/courses/programmes/keeping-an-even-keel',
      'https://academy.example/courses/programmes/keeping-an-even-keel/objectives/empathy',
      'https://academy.example/courses/programmes/keeping-an-even-keel/objectives/boundaries',
      'https://academy.example/courses/programmes/keeping-an-even-keel/objectives/compensation',
      'https://academy.example/courses/programmes/keeping-an-even-keel/unit',
    ])
  })

  test.each([null, '', 'academy.example', 'javascript:alert(1)', 'https://'])(
    'name no host where the address is %j',
    address => {
      for (const id of idsIn(structure({ provider: { name: 'A', address } }))) {
        expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
      }
    },
  )

  test('stay the same when the course is worked on, and are others for another course', () => {
    const before = idsIn(structure())
    expect(
      idsIn(structure({ title: 'Another title', mode: 'practice', stages: [stage('New')] }, { mark: 90 })),
    ).toEqual(before)
    const others = [
      ...idsIn(structure({ id: 'keeping-an-even-keel-closing-time' })),
      ...idsIn(structure({ provider: { name: 'Another', address: null } })),
    ]
    expect(new Set([...before, ...others]).size).toBe(15)
  })
})
