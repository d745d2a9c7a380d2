import { describe, expect, test } from 'vitest'
import { inFiles, noticesOf, sbomOf, type ThirdParty } from '../../src/course/third-party.ts'

function part(name: string, licence: string, needs: readonly string[], files: readonly string[]) {
  return { name, version: '1.0.0', licence, text: `The terms of ${name}.\n`, needs, files }
}

const ALL: ThirdParty = {
  own: { name: 'ours', version: '2.0.0', licence: 'MIT', text: 'Our terms.', needs: ['b', '@a/a'] },
  others: [
    part('b', 'ISC', ['@a/a'], ['talk.js']),
    part('@a/a', '(MIT OR CC0-1.0)', [], ['talk.js', 'debrief.js']),
    { ...part('c', 'Unlicense', [], ['debrief.js']), text: null },
  ],
}

interface Sbom {
  readonly metadata: { readonly component: object }
  readonly components: readonly Readonly<Record<string, unknown>>[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[]
}

describe('the notices', () => {
  test('name everybody with their terms, ourselves first', () => {
    const [ours, ...others] = noticesOf(ALL)
      .split(/\n-{80}\n/)
      .map(each => each.trim())
    expect(ours).toBe('ours 2.0.0\nMIT\n\nOur terms.')
    expect(others).toEqual([
      '@a/a 1.0.0\n(MIT OR CC0-1.0)\n\nThe terms of @a/a.',
      'b 1.0.0\nISC\n\nThe terms of b.',
      'c 1.0.0\nUnlicense',
    ])
  })

  test('speak of nobody who is not in the files that go along', () => {
    expect(noticesOf(inFiles(ALL, ['debrief.js', 'index.html']))).not.toContain('\nb 1.0.0')
  })
})

describe('the list as CycloneDX', () => {
  const sbom = JSON.parse(sbomOf(ALL)) as Sbom

  test('has for each part its name, version, licence and purl', () => {
    expect(sbom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 })
    expect(sbom.metadata.component).toMatchObject({ type: 'application', purl: 'pkg:npm/ours@2.0.0' })
    expect(sbom.components.map(one => ({ ...one, 'bom-ref': 'its purl' }))).toEqual([
      {
        type: 'library',
        'bom-ref': 'its purl',
        group: '@a',
        name: 'a',
        version: '1.0.0',
        licenses: [{ expression: '(MIT OR CC0-1.0)' }],
        purl: 'pkg:npm/%40a/a@1.0.0',
      },
      {
        type: 'library',
        'bom-ref': 'its purl',
        name: 'b',
        version: '1.0.0',
        licenses: [{ license: { id: 'ISC' } }],
        purl: 'pkg:npm/b@1.0.0',
      },
      {
        type: 'library',
        'bom-ref': 'its purl',
        name: 'c',
        version: '1.0.0',
        licenses: [{ license: { id: 'Unlicense' } }],
        purl: 'pkg:npm/c@1.0.0',
      },
    ])
  })

  test('says who needs whom, and refers to none but its own parts', () => {
    expect(sbom.dependencies[0]).toEqual({
      ref: 'pkg:npm/ours@2.0.0',
      dependsOn: ['pkg:npm/%40a/a@1.0.0', 'pkg:npm/b@1.0.0'],
    })
    const refs = new Set(['pkg:npm/ours@2.0.0', ...sbom.components.map(one => one['bom-ref'])])
    expect(refs.size).toBe(ALL.others.length + 1)
    expect(
      sbom.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]).filter(ref => !refs.has(ref)),
    ).toEqual([])
    const { dependencies } = JSON.parse(sbomOf(inFiles(ALL, ['debrief.js']))) as Sbom
    expect(dependencies.flatMap(({ dependsOn }) => dependsOn)).toEqual(['pkg:npm/%40a/a@1.0.0'])
  })

  test('is the same text whenever it is written, and in whatever order the parts come', () => {
    expect(sbomOf({ ...ALL, others: ALL.others.toReversed() })).toBe(sbomOf(ALL))
    expect(sbomOf(ALL)).not.toMatch(/serialNumber|timestamp/)
  })
})
