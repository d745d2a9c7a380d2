/** Texts, paths and names as they may stand in XML. */

/** For an element's content and for an attribute between double quotes. */
export function xmlText(text: string): string {
  return text
    .replace(NOT_IN_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** A path in a package as a reference to it, as an attribute's value. */
export function xmlPath(path: string): string {
  // Half a character has no place in a reference, and encoding one throws.
  return xmlText(
    path
      .replace(/\p{Cs}/gu, '')
      .split('/')
      .map(encodeURIComponent)
      .join('/'),
  )
}

/** A name without colons that begins with a letter, as ids in XML must; different ids give different names. */
export function xmlName(prefix: string, id: string): string {
  const safe = Array.from(id, letter =>
    /[A-Za-z0-9-]/.test(letter) ? letter : `_${(letter.codePointAt(0) ?? 0).toString(16)}_`,
  )
  return prefix + safe.join('')
}

/** Control characters and halves of characters cannot stand in XML, whether escaped or not. */
// oxlint-disable-next-line eslint/no-control-regex
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu
