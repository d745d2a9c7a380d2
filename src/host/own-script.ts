/** The address of a worker of ours, for a browser that starts no other: the policy of the page knows this name alone. */

/** What a browser with Trusted Types gives; to everybody else it is an address. */
interface Policies {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => URL }
}

let made: ReturnType<Policies['createPolicy']> | undefined

/** @throws a TypeError for what does not lie beside the page, or below it */
export function ownScript(address: string | URL): URL {
  const { href } = new URL(address, document.baseURI)
  // Twice a policy of one name is not to be had.
  made ??= policies()?.createPolicy('even-keel', { createScriptURL: besidePage })
  return made ? made.createScriptURL(href) : new URL(besidePage(href))
}

function policies(): Policies | undefined {
  return (globalThis as { readonly trustedTypes?: Policies }).trustedTypes
}

function besidePage(href: string): string {
  const folder = new URL('.', document.baseURI).href
  if (!href.startsWith(folder)) throw new TypeError(`“${href}” is no script of this page.`)
  return href
}
