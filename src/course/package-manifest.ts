/** The file by which a platform knows a package: none for a package that is only a folder. */
import { cmi5Xml } from './cmi5-xml.ts'
import type { ManifestOf } from './manifest-of.ts'
import { manifest12 } from './manifest12.ts'
import { manifest2004 } from './manifest2004.ts'
import type { PackageForm } from './packed.ts'
import type { PackedFile } from './zip.ts'
import { textFile } from './package-files.ts'

interface Manifest {
  readonly path: string
  readonly text: (of: ManifestOf) => string
}

const MANIFESTS: Readonly<Record<PackageForm, Manifest | null>> = {
  scorm12: { path: 'imsmanifest.xml', text: manifest12 },
  scorm2004: { path: 'imsmanifest.xml', text: manifest2004 },
  cmi5: { path: 'cmi5.xml', text: cmi5Xml },
  web: null,
}

export function manifestFile(as: PackageForm, of: ManifestOf): readonly PackedFile[] {
  const manifest = MANIFESTS[as]
  return manifest ? [textFile(manifest.path, manifest.text(of))] : []
}
