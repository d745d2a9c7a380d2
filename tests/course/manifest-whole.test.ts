/** What a platform reads of a package before it opens it, to the letter. */
import { describe, expect, test } from 'vitest'
import { cmi5Xml } from '../../src/course/cmi5-xml.ts'
import type { ManifestOf } from '../../src/course/manifest-of.ts'
import { manifestFile } from '../../src/course/package-manifest.ts'

const OF: ManifestOf = {
  programme: { id: 'even_keel', title: '"Ruhe" <&> Kraft', mode: 'assessment' },
  files: ['index.html', 'a b/ü.js'],
  launch: 'index.html',
  mark: 66.5,
}
const PRACTICE: ManifestOf = { ...OF, programme: { ...OF.programme, mode: 'practice' } }

const fileOf = (as: Parameters<typeof manifestFile>[0], of: ManifestOf) => {
  const [file] = manifestFile(as, of)
  return [file?.path, new TextDecoder().decode(file?.bytes)]
}

const HREFS = `    <resource identifier="page" type="webcontent" adlcp:SCO="sco" href="index.html">
      <file href="index.html"/>
      <file href="a%20b/%C3%BC.js"/>
    </resource>`

describe('SCORM 1.2', () => {
  const manifest = (mastery: string) => `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="even-keel-even_5f_keel" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>&quot;Ruhe&quot; &lt;&amp;&gt; Kraft</title>
      <item identifier="item" identifierref="page" isvisible="true">
        <title>&quot;Ruhe&quot; &lt;&amp;&gt; Kraft</title>${mastery}
      </item>
    </organization>
  </organizations>
  <resources>
${HREFS.replace('SCO', 'scormtype')}
  </resources>
</manifest>
`

  test.each([66.5, 72.5])('an assessment says that %d passes it', mark => {
    expect(fileOf('scorm12', { ...OF, mark })).toEqual([
      'imsmanifest.xml',
      manifest(`\n        <adlcp:masteryscore>${mark}</adlcp:masteryscore>`),
    ])
  })

  test('practice says nothing of it', () => {
    expect(fileOf('scorm12', PRACTICE)).toEqual(['imsmanifest.xml', manifest('')])
  })
})

describe('SCORM 2004', () => {
  const manifest = (objectives: string) => `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="even-keel-even_5f_keel" version="1.0" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>&quot;Ruhe&quot; &lt;&amp;&gt; Kraft</title>
      <item identifier="item" identifierref="page" isvisible="true">
        <title>&quot;Ruhe&quot; &lt;&amp;&gt; Kraft</title>
        <imsss:sequencing>${objectives}
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
${HREFS.replace('SCO', 'scormType')}
  </resources>
</manifest>
`

  // The content alone says what was reached, in one objective.
  test.each([
    [66.5, '0.665'],
    [57, '0.57'],
  ])('an assessment says that %d passes it, as %s', (mark, measure) => {
    expect(fileOf('scorm2004', { ...OF, mark })).toEqual([
      'imsmanifest.xml',
      manifest(`
          <imsss:objectives>
            <imsss:primaryObjective satisfiedByMeasure="true">
              <imsss:minNormalizedMeasure>${measure}</imsss:minNormalizedMeasure>
            </imsss:primaryObjective>
          </imsss:objectives>`),
    ])
  })

  test('practice says nothing of it', () => {
    expect(fileOf('scorm2004', PRACTICE)).toEqual(['imsmanifest.xml', manifest('')])
  })
})

describe('cmi5', () => {
  const provider = { name: 'A', address: 'https://academy.example' }
  const HOME = 'https://academy.example/programmes/even_keel'
  const DIMENSIONS = ['empathy', 'boundaries', 'compensation']

  test('an assessment says what passes it, and which dimensions it has', () => {
    const words = (tag: string, text: string) =>
      `<${tag}><langstring lang="und">${text}</langstring></${tag}>`
    const titled =
      words('title', '&quot;Ruhe&quot; &lt;&amp;&gt; Kraft') +
      words('description', '&quot;Ruhe&quot; &lt;&amp;&gt; Kraft')
    expect(fileOf('cmi5', { ...OF, programme: { ...OF.programme, provider } })).toEqual([
      'cmi5.xml',
      `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${HOME}">${titled}</course>
  <objectives>
${DIMENSIONS.map(name => `    <objective id="${HOME}/objectives/${name}">${words('title', name)}${words('description', name)}</objective>`).join('\n')}
  </objectives>
  <au id="${HOME}/unit" moveOn="CompletedAndPassed" masteryScore="0.665" launchMethod="AnyWindow" activityType="http://adlnet.gov/expapi/activities/simulation">
    ${titled}
    <objectives>${DIMENSIONS.map(name => `<objective idref="${HOME}/objectives/${name}"/>`).join('')}</objectives>
    <url>index.html</url>
  </au>
</courseStructure>
`,
    ])
  })

  const stage = (title: string) => ({ id: 's', title, opens: 'at-once' as const, places: [], scenarios: [] })
  const worded = (more: Partial<ManifestOf['programme']>) =>
    cmi5Xml({ ...OF, programme: { ...OF.programme, ...more } })

  test('its words are in a language where there is but one', () => {
    const langIn = (languages: readonly string[]) => /lang="([^"]*)"/.exec(worded({ languages }))?.[1]
    expect([['de'], ['de-AT'], ['zh-Hant-TW']].map(langIn)).toEqual(['de', 'de-AT', 'zh-Hant-TW'])
    for (const none of [[], ['de', 'en'], ['de AT'], ['de-'], ['1de'], [''], ['überall']]) {
      expect(langIn(none)).toBe('und')
    }
  })

  test('its stages are its description, those that are called something', () => {
    const described = (...titles: readonly string[]) =>
      /<description><langstring lang="und">([^<]*)</.exec(worded({ stages: titles.map(stage) }))?.[1]
    expect(described(' First ', ' ', 'Second')).toBe('First · Second')
    expect(described(' ')).toBe('&quot;Ruhe&quot; &lt;&amp;&gt; Kraft')
    expect(described()).toBe('&quot;Ruhe&quot; &lt;&amp;&gt; Kraft')
  })
})

test('a package that is only a folder has none', () => {
  expect(manifestFile('web', OF)).toEqual([])
})
