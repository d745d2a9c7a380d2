/** Puts a strict Content-Security-Policy into each built page: nothing from elsewhere, and nothing inline but by its hash. */
import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/** The one that src/host/own-script.ts makes, for workers of our own: nothing else becomes a script, or markup, from a text. */
const TRUSTED = 'even-keel'

/** `frame-ancestors` is left to whoever serves the page: course pages may hold it in a frame. */
export function policyOf(html: string): string {
  const { scripts, styles } = inlineIn(html)
  return [
    "default-src 'none'",
    ["script-src 'self'", ...hashesOf(scripts)].join(' '),
    ["style-src 'self'", ...hashesOf(styles)].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${TRUSTED}`,
  ].join('; ')
}

/** After the charset, which must stand in the first kilobyte, and before all that it rules. */
const AFTER = /<meta charset="utf-8"\s*\/?>/i

/**
 * A built page with its policy.
 *
 * @throws an Error for what no hash can allow
 */
export function withPolicy(html: string): string {
  if (!AFTER.test(html))
    throw new Error('The page does not say its charset, which the policy is to stand behind.')
  return html.replace(
    AFTER,
    charset => `${charset}<meta http-equiv="Content-Security-Policy" content="${policyOf(html)}">`,
  )
}

/** Only in the build: the development server writes its own inline script. */
export function strictPolicy(): Plugin {
  return {
    name: 'even-keel:policy',
    // When the page is whole. Whoever comes after, and reads it, finds it as it will be served.
    enforce: 'post',
    apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue
        file.source = withPolicy(
          typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source),
        )
      }
    },
  }
}

const COMMENT = /<!--[\s\S]*?-->/g
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi
const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/gi
const TAG = /<[a-z][^\s>/]*((?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*\/?>/gi
const RUNS = /\s(on[a-z]+|style|srcdoc)\s*=|=\s*["']?\s*javascript:/i

function inlineIn(html: string): { readonly scripts: readonly string[]; readonly styles: readonly string[] } {
  const plain = html.replaceAll(COMMENT, '')
  const scripts = [...plain.matchAll(SCRIPT)].flatMap(([, attributes = '', text = '']) =>
    /\ssrc\s*=/i.test(attributes) ? [] : [text],
  )
  const styles = [...plain.matchAll(STYLE)].map(([, text = '']) => text)
  const markup = plain.replaceAll(SCRIPT, '').replaceAll(STYLE, '')
  const [bad] = [...markup.matchAll(TAG)].filter(([, attributes = '']) => RUNS.test(attributes))
  if (bad) throw new Error(`No hash allows what stands in an attribute: ${bad[0]}`)
  return { scripts, styles }
}

function hashesOf(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map(hashOf))]
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
