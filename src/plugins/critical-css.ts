/** The rules of built style sheets that a piece of markup needs to be seen as it will be: everything else can wait. Pure. */

interface Rule {
  /** A selector, or an at-rule; empty for what stands by itself. */
  readonly head: string
  readonly body: readonly Rule[]
  /** Declarations, or an at-rule without a block. */
  readonly text: string
}

/** What needs a pointer, time, paper or another writing, which the page itself has for them. */
const LATER =
  /:hover|::view-transition|\[dir=|:lang\(|data-motion|data-pace|@keyframes|@media print|prefers-reduced-motion|forced-colors/

export function criticalOf(sheets: readonly string[], markup: string): string {
  const needed = needs(markup)
  const kept = sheets
    .flatMap(rulesOf)
    .map(rule => written(rule, needed))
    .join('')
  return withoutUnused(kept)
}

/** A built sheet has no comments, and its texts have no brackets. */
function rulesOf(sheet: string): readonly Rule[] {
  let at = 0
  const block = (): Rule[] => {
    const rules: Rule[] = []
    let text = ''
    const end = () => {
      if (text.trim() !== '') rules.push({ head: '', body: [], text: text.trim() })
      text = ''
    }
    while (at < sheet.length) {
      const sign = sheet[at++] ?? ''
      if (sign === '}') break
      if (sign === '{') {
        const head = text.trim()
        text = ''
        rules.push({ head, body: block(), text: '' })
      } else {
        text += sign
        if (sign === ';' && text.trimStart().startsWith('@')) end()
      }
    }
    end()
    return rules
  }
  return block()
}

interface Needs {
  readonly classes: ReadonlySet<string>
  readonly tags: ReadonlySet<string>
  readonly has: (attribute: string, value: string | undefined) => boolean
}

function needs(markup: string): Needs {
  const classes = [...markup.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '))
  const tags = [...markup.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, tag = '']) => tag)
  return {
    classes: new Set(classes),
    tags: new Set(['html', 'body', ...tags]),
    has: (attribute, value) =>
      markup.includes(value === undefined || value === '' ? ` ${attribute}` : ` ${attribute}="${value}"`) ||
      // Set as the screen is laid out.
      ['data-theme', 'data-stage', 'aria-pressed', 'aria-busy'].includes(attribute),
  }
}

function written({ head, body, text }: Rule, needed: Needs): string {
  if (head === '') return text
  if (LATER.test(head) && head.startsWith('@')) return ''
  // A font must be fetched, but for one that is on the device.
  if (head === '@font-face' && !body.some(({ text: face }) => face.includes('local('))) return ''
  const inner = body.map(rule => written(rule, needed)).join('')
  if (head.startsWith('@')) return inner === '' ? '' : `${head}{${inner}}`
  const selectors = head.split(/,(?![^(]*\))/).filter(selector => isNeeded(selector, needed))
  return selectors.length === 0 ? '' : `${selectors.join(',')}{${inner}}`
}

/** Where any of several would do, the selector is kept if one of them is there: too much is no fault. */
function isNeeded(selector: string, { classes, tags, has }: Needs): boolean {
  if (LATER.test(selector)) return false
  const attributes = [...selector.matchAll(/\[([\w-]+)(?:[~|^$*]?=["']?([^\]"']*)["']?)?\]/g)]
  if (!attributes.every(([, name = '', value]) => has(name, value))) return false
  const named = [...selector.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name)
  if (/:(?:is|where|has|not)\(/.test(selector))
    return named.length === 0 || named.some(name => classes.has(name))
  const bare = selector.replaceAll(/\[[^\]]*\]|::?[\w-]+(?:\([^)]*\))?|\.[\w-]+/g, ' ')
  const elements = [...bare.matchAll(/[a-z][a-z0-9]*/g)].map(([tag]) => tag)
  return named.every(name => classes.has(name)) && elements.every(tag => tags.has(tag))
}

/** Custom properties that nothing asks for any more; those may have been asked for by others of them. */
function withoutUnused(sheet: string): string {
  const asked = new Set([...sheet.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name))
  const left = sheet.replaceAll(/(--[\w-]+):[^;{}]*(?:;|(?=\}))/g, (property, name: string) =>
    asked.has(name) ? property : '',
  )
  return left === sheet ? sheet : withoutUnused(left)
}
