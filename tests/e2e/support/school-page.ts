/** A page of somebody else's that holds a package as docs/courses.md says it can. */

/** What the page of docs has, with our package where it has its own, in a page that lets nothing inline style it, as strict ones do. */
export function schoolPage(at: string, ...parts: readonly string[]): string {
  const policy = `default-src 'none'; script-src 'unsafe-inline' ${at}; frame-src ${at}; style-src 'self'`
  return `<!doctype html><title>School</title><meta http-equiv="Content-Security-Policy" content="${policy}">
${parts
  .join('\n')
  .replaceAll('https://training.example/calm/', at)
  .replaceAll('https://training.example', new URL(at).origin)
  .replaceAll('lost-parcel', 'cake')}`
}

/** Keeps what the element tells, for the test to read. */
export const TELLS_ALL = `<script>
  window.told = []
  for (const type of ['ready', 'progress', 'result', 'height'])
    document.querySelector('even-keel-scenario').addEventListener(type, ({ detail }) => window.told.push(detail))
</script>`

export interface Told {
  readonly type: string
  readonly turn?: number
  readonly height?: number
}
