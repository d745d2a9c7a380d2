/** The work of others in a build: what must be said of it wherever a copy goes, and a list of it for whoever checks copies. */

export interface Part {
  /** As npm knows it. */
  readonly name: string
  readonly version: string
  /** An SPDX expression. */
  readonly licence: string
  /** Null where its licence asks for no notice, and none came with it. */
  readonly text: string | null
  /** Names of others in the list. */
  readonly needs: readonly string[]
}

export interface OtherPart extends Part {
  /** Of the build, by path: those that something of it is in. */
  readonly files: readonly string[]
}

export interface ThirdParty {
  readonly own: Part
  readonly others: readonly OtherPart[]
}

export const NOTICES = 'third-party.txt'
export const SBOM = 'sbom.cdx.json'

/** Of the files that go along, the parts that are in them. */
export function inFiles({ own, others }: ThirdParty, files: readonly string[]): ThirdParty {
  return { own, others: others.filter(part => part.files.some(file => files.includes(file))) }
}

const RULE = `\n\n${'-'.repeat(80)}\n\n`

/** Every licence in full: most ask to be there wherever their package is. */
export function noticesOf({ own, others }: ThirdParty): string {
  return `${[own, ...inOrder(others)]
    .map(({ name, version, licence, text }) => {
      const head = `${name} ${version}\n${licence}`
      return text === null ? head : `${head}\n\n${text.trim()}`
    })
    .join(RULE)}\n`
}

/**
 * The list as CycloneDX 1.6 (ECMA-424), JSON. The same parts give the same text: it has no serial number and no time, which
 * the format leaves to whoever writes it.
 */
export function sbomOf({ own, others }: ThirdParty): string {
  const parts = inOrder(others)
  const refOf = new Map(parts.map(part => [part.name, purlOf(part)]))
  const list = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { lifecycles: [{ phase: 'build' }], component: componentOf(own, 'application') },
    components: parts.map(part => componentOf(part, 'library')),
    dependencies: [own, ...parts].map(part => ({
      ref: purlOf(part),
      dependsOn: part.needs.flatMap(name => refOf.get(name) ?? []).toSorted(),
    })),
  }
  return `${JSON.stringify(list, null, 2)}\n`
}

function componentOf(part: Part, type: 'application' | 'library') {
  const { group, name } = namesOf(part)
  const purl = purlOf(part)
  return {
    type,
    'bom-ref': purl,
    ...(group !== undefined && { group }),
    name,
    version: part.version,
    licenses: [/[\s(]/.test(part.licence) ? { expression: part.licence } : { license: { id: part.licence } }],
    purl,
  }
}

function purlOf(part: Part): string {
  const { group, name } = namesOf(part)
  const scope = group === undefined ? '' : `${encodeURIComponent(group)}/`
  return `pkg:npm/${scope}${name}@${part.version}`
}

function namesOf({ name }: Part): { readonly group: string | undefined; readonly name: string } {
  const [group, own] = name.split('/')
  return own === undefined ? { group: undefined, name } : { group, name: own }
}

/** By code unit: the same in every language. */
function inOrder<One extends Part>(parts: readonly One[]): readonly One[] {
  return parts.toSorted((a, b) => (a.name === b.name ? 0 : a.name < b.name ? -1 : 1))
}
