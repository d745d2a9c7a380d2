/** `imsmanifest.xml` of a package for SCORM 1.2. */
import type { ManifestOf } from './manifest-of.ts'
import { decimal } from './scorm-values.ts'
import { xmlName, xmlPath, xmlText } from './xml.ts'

/** Names no schema's file: whoever checks a package asks for every file that its manifest names. */
export function manifest12({ programme, files, launch, mark }: ManifestOf): string {
  const title = xmlText(programme.title)
  const graded = programme.mode === 'assessment'
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${xmlName('even-keel-', programme.id)}" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${title}</title>
      <item identifier="item" identifierref="page" isvisible="true">
        <title>${title}</title>${graded ? `\n        <adlcp:masteryscore>${decimal(mark)}</adlcp:masteryscore>` : ''}
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="${xmlPath(launch)}">
${files.map(file => `      <file href="${xmlPath(file)}"/>`).join('\n')}
    </resource>
  </resources>
</manifest>
`
}
