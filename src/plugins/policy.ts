/** Puts a strict Content-Security-Policy into the built page: nothing inline, nothing from elsewhere. */
import type { Plugin } from 'vite'

/** `frame-ancestors` is left to whoever serves the page: course pages may hold it in a frame. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Only in the build: the development server writes its own inline script. */
export function strictPolicy(): Plugin {
  return {
    name: 'even-keel:policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  }
}
