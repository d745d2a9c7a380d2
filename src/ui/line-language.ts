/** Which language a line is in: that of its scenario, but for what a translation leaves as it was written. */

const written = new Map<string, string>()

/** A line stays as it was written, whatever language the rest of its scenario is shown in. */
export function leaveAsWritten(line: string, language: string): void {
  written.set(line, language)
}

/** `line` may stand in quotation marks; `language` is that of its scenario. */
export function languageOf(line: string, language: string): string
export function languageOf(line: string, language: string | undefined): string | undefined
export function languageOf(line: string, language: string | undefined): string | undefined {
  if (written.size === 0) return language
  return written.get(line) ?? written.get(line.replace(/^[“„«»]|[”“«»]$/g, '')) ?? language
}
