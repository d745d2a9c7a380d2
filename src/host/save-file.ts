/** Gives someone a file to keep, as a download: the page itself keeps nothing of it. */

/** Long enough for any browser to have begun, and short enough to hold no memory. */
const LET_GO = 60_000

export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), LET_GO)
}
