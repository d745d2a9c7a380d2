/** A programme is packed: what lies in a package, and what is told of it. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { commandsIn } from '../support/guide.ts'
import { FILES, pack, PROGRAMME, textIn, zipOf } from './packing.ts'
import { ran } from './world.ts'

describe('a package', () => {
  test.each([
    ['scorm12', 'imsmanifest.xml', 'scorm'],
    ['scorm2004', 'imsmanifest.xml', 'scorm'],
    ['cmi5', 'cmi5.xml', 'cmi5'],
  ])('as %s holds what it needs, and nothing else', async (form, manifest, tongue) => {
    const { code, files } = await pack(`--as ${form} --out it.zip`)
    expect(code).toBe(0)
    const { inside } = zipOf(files, 'it.zip')
    expect([...inside.keys()].toSorted()).toEqual(
      [
        'assets/german.js',
        'assets/index.js',
        `assets/${tongue}.js`,
        'icons/mark.svg',
        manifest,
        'index.html',
        'programme.js',
        'sbom.cdx.json',
        'scenarios/bun.js',
        'scenarios/cake.js',
        'sounds/bell.webm',
        'sounds/better.webm',
        'sounds/worse.webm',
        'theme.js',
        'third-party.txt',
      ].toSorted(),
    )
  })

  test('names every file of it in its manifest', async () => {
    const { files } = await pack('--as scorm12 --out it.zip')
    const { inside } = zipOf(files, 'it.zip')
    const manifest = textIn(inside, 'imsmanifest.xml')
    const others = [...inside.keys()].filter(path => path !== 'imsmanifest.xml')
    for (const path of others) expect(manifest).toContain(`href="${path}"`)
    expect(manifest).toContain('Cakes &amp; kindness')
  })

  test('as web is a folder, with the script for pages of others', async () => {
    const { files, out } = await pack('--as web')
    expect(files.has('certificate-web/index.html')).toBe(true)
    expect(files.has('certificate-web/embed.js')).toBe(true)
    expect(files.has('certificate-web/assets/scorm.js')).toBe(false)
    expect(out).toContain('certificate-web')
  })

  test('is the same bytes for the same input, wherever it stands', async () => {
    const first = zipOf((await pack('--as scorm12 --out it.zip')).files, 'it.zip').zip
    const elsewhere = Object.fromEntries(
      Object.entries(FILES)
        .toReversed()
        .map(([path, text]) => [path.replace(/^course\//, 'somewhere/else/'), text]),
    )
    const { files } = await ran('package somewhere/else/programme.yaml --as scorm12 --out it.zip', {
      files: elsewhere,
    })
    expect(zipOf(files, 'it.zip').zip).toEqual(first)
  })

  test('says whose work is in it, with their licences, and of nobody else', async () => {
    const textsOf = async (files: Readonly<Record<string, string>>) => {
      const { inside } = zipOf((await pack('--as scorm12 --out it.zip', files)).files, 'it.zip')
      return { notices: textIn(inside, 'third-party.txt'), sbom: textIn(inside, 'sbom.cdx.json') }
    }
    const inEnglish = PROGRAMME.replace('mode:', 'languages: [en-GB]\nmode:')
    const english = await textsOf({ ...FILES, 'course/programme.yaml': inEnglish })
    expect(english.notices).toMatch(/^even-keel 1\.2\.3\nMIT\n\nOurs\./)
    expect(english.notices).toContain('kindly 2.0.1\nISC\n\nCopyright of kindly, who asks to be named.')
    expect(english.notices).not.toContain('only-in-german')
    const { components, dependencies } = JSON.parse(english.sbom) as {
      components: { purl: string; licenses: unknown }[]
      dependencies: { ref: string; dependsOn: string[] }[]
    }
    expect(components.map(({ purl }) => purl)).toEqual(['pkg:npm/%40kind/deed@2.0.1', 'pkg:npm/kindly@2.0.1'])
    expect(dependencies[0]).toEqual({ ref: 'pkg:npm/even-keel@1.2.3', dependsOn: ['pkg:npm/kindly@2.0.1'] })
    expect((await textsOf(FILES)).notices).toContain('only-in-german')
  })

  test('reaches no other site; for cmi5 alone the record may lie on one', async () => {
    const policy = 'default-src &#39;none&#39;; connect-src &#39;self&#39;; img-src &#39;self&#39;'
    const files = { ...FILES, 'dist/player/index.html': policy }
    const pageOf = async (form: string) =>
      textIn(zipOf((await pack(`--as ${form} --out it.zip`, files)).files, 'it.zip').inside, 'index.html')
    expect(await pageOf('scorm12')).toBe(policy)
    expect(await pageOf('cmi5')).toBe(policy.replace('connect-src &#39;self&#39;', '$& https: http:'))
  })

  test('has the letters that its words need', async () => {
    const face = (name: string) => `@font-face{src:url(./${name}-wght.woff2)}`
    const css = face('latin') + face('latin-ext') + 'a{color:red}'
    const files = {
      ...FILES,
      'dist/player/built.json': JSON.stringify({
        'index.html': {
          file: 'assets/index.js',
          assets: ['assets/latin-wght.woff2', 'assets/latin-ext-wght.woff2'],
        },
        'style.css': { file: 'assets/style.css' },
      }),
      'dist/player/assets/style.css': css,
      'dist/player/assets/latin-wght.woff2': 'letters',
      'dist/player/assets/latin-ext-wght.woff2': 'more letters',
    }
    const plain = zipOf((await pack('--as scorm12 --out it.zip', files)).files, 'it.zip').inside
    expect(plain.has('assets/latin-ext-wght.woff2')).toBe(false)
    expect(textIn(plain, 'assets/style.css')).toBe(`${face('latin')}a{color:red}`)
    const polish = {
      ...files,
      'course/programme.yaml': PROGRAMME.replace('Cakes & kindness', 'Tort dla Łucji'),
    }
    const whole = zipOf((await pack('--as scorm12 --out it.zip', polish)).files, 'it.zip').inside
    expect(whole.has('assets/latin-ext-wght.woff2')).toBe(true)
    expect(textIn(whole, 'assets/style.css')).toBe(css)
  })

  test('leaves out a language that the programme does not list', async () => {
    const english = { ...FILES, 'course/programme.yaml': `${PROGRAMME}languages: [en-GB]\n` }
    const { inside } = zipOf((await pack('--as scorm12 --out it.zip', english)).files, 'it.zip')
    expect(inside.has('assets/german.js')).toBe(false)
  })

  test('--each is one package a place, each with its own grade and the programme’s name in its record', async () => {
    const { code, json, files } = await pack('--as scorm12 --each --out all --json')
    expect(code).toBe(0)
    expect(json()).toMatchObject({
      file: 'all',
      scenarios: ['cake', 'bun'],
      packages: [
        { file: 'all/certificate-cake-scorm12.zip', scenarios: ['cake'] },
        { file: 'all/certificate-bun-scorm12.zip', scenarios: ['bun'] },
      ],
    })
    const { inside } = zipOf(files, 'all/certificate-bun-scorm12.zip')
    expect(inside.has('scenarios/cake.js')).toBe(false)
    const manifest = textIn(inside, 'imsmanifest.xml')
    expect(manifest).toContain('certificate-bun')
    expect(manifest).toContain('A bun &lt;for&gt; “Ann”')
    expect(textIn(inside, 'programme.js')).toContain('"id":"certificate"')
    // It opens whatever was passed in the others.
    expect(textIn(inside, 'programme.js')).toContain('"opens":"at-once"')
  })
})

describe('--json', () => {
  test('says the file, its bytes and its scenarios', async () => {
    const { json, files } = await pack('--as scorm12 --json')
    const file = 'certificate-scorm12.zip'
    expect(json()).toEqual({ file, bytes: zipOf(files, file).zip.length, scenarios: ['cake', 'bun'] })
  })
})

test('the commands, as the page of docs has them, write what the page says', async () => {
  const files = Object.fromEntries(
    Object.entries(FILES).map(([path, text]) => [path.replace(/^course\//, 'scenarios/'), text]),
  )
  const written: string[][] = []
  for (const line of commandsIn(readFileSync('docs/courses.md', 'utf8'), 'Packages')) {
    const [npx, tool, ...words] = line.split(' ')
    expect([npx, tool]).toEqual(['npx', 'even-keel'])
    const { code, err, files: after } = await ran(words, { files })
    expect(`${code} ${err}`).toBe('0 ')
    written.push([...after.keys()].filter(path => !(path in files)).toSorted())
  }
  const [whole, each, web] = written
  expect(whole).toEqual(['course.zip'])
  expect(each).toEqual(['talks/certificate-bun-scorm12.zip', 'talks/certificate-cake-scorm12.zip'])
  expect(web).toEqual(expect.arrayContaining(['course/index.html', 'course/embed.js', 'course/programme.js']))
})
