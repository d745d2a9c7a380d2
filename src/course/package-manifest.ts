/** The file by which a platform knows a package: none for a package that is only a folder. */
import { cmi5Xml } from './cmi5-xml.ts'
import type { ManifestOf } from './manifest-of.ts'
import { manifest12 } from './manifest12.ts'
import { manifest2004 } from './manifest2004.ts'
import type { PackageForm } from './packed.ts'
import type { PackedFile } from './zip.ts'
import { textFile } from './package-files.ts'

export function manifestFile(as: PackageForm, of: ManifestOf): readonly PackedFile[] {
  if (as === 'web') return []
  if (as === 'cmi5') return [textFile('cmi5.xml', cmi5Xml(of))]
  const manifest = as === 'scorm12' ? manifest12 : manifest2004
  return [textFile('imsmanifest.xml', manifest(of))]
}
