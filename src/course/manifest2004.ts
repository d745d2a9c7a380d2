/** `imsmanifest.xml` of a package for SCORM 2004, 4th edition. */
import type { ManifestOf } from './manifest-of.ts'
import { decimal } from './scorm-values.ts'
import { xmlName, xmlPath, xmlText } from './xml.ts'

/**
 * Names no schema's file: whoever checks a package asks for every file that its manifest names.
 *
 * One objective at most, the primary one: some LMSs take the pass mark of whichever stands last, take an objective without
 * a mark for one that nobody can reach, and lose their count of those that are kept where it has a name.
 */
export function manifest2004({ programme, files, launch, mark }: ManifestOf): string {
  const title = xmlText(programme.title)
  const objectives =
    programme.mode === 'assessment'
      ? `
          <imsss:objectives>
            <imsss:primaryObjective satisfiedByMeasure="true">
              <imsss:minNormalizedMeasure>${decimal(mark / 100)}</imsss:minNormalizedMeasure>
            </imsss:primaryObjective>
          </imsss:objectives>`
      : ''
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${xmlName('even-keel-', programme.id)}" version="1.0" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${title}</title>
      <item identifier="item" identifierref="page" isvisible="true">
        <title>${title}</title>
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
    <resource identifier="page" type="webcontent" adlcp:scormType="sco" href="${xmlPath(launch)}">
${files.map(file => `      <file href="${xmlPath(file)}"/>`).join('\n')}
    </resource>
  </resources>
</manifest>
`
}
