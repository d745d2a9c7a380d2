/** A page of Markdown that a reader follows step by step: files are saved, boxes copied into them, commands typed. */

export type Step =
  | { readonly kind: 'save' | 'go-to'; readonly file: string }
  | { readonly kind: 'copy'; readonly text: string }
  | { readonly kind: 'type'; readonly command: string; readonly shown: string; readonly into: string | null }

/** Prose that says where to write, and boxes. Nothing else on the page asks the reader to do something. */
const STEP =
  /\b(?<save>[Ss]ave)\b[^`]*`(?<saved>[\w.-]+\.yaml)`|\bat the end of `(?<open>[\w.-]+\.yaml)`|^```(?<language>\w+)\n(?<text>[\s\S]*?)^```$/gm

/** What the page asks its reader to do, in order. */
export function stepsOf(page: string): readonly Step[] {
  return [...page.matchAll(STEP)].flatMap(({ groups = {} }): Step[] => {
    const { saved, open, language, text = '' } = groups
    if (saved) return [{ kind: 'save', file: saved }]
    if (open) return [{ kind: 'go-to', file: open }]
    if (language === 'yaml') return [{ kind: 'copy', text }]
    if (language === 'console') return text.split(/^\$ /m).filter(Boolean).map(typed)
    throw new Error(`Nobody says what to do with a box of ${language}.`)
  })
}

function typed(box: string): Step {
  const [line = '', ...shown] = box.trimEnd().split('\n')
  const [command = '', into = null] = line.split(' > ')
  return { kind: 'type', command, shown: shown.join('\n'), into }
}

/** Whether a box is one reply that a file has already, and is to take its place. */
export function takesPlaceIn(file: string, box: string): boolean {
  const [head = ''] = box.split('\n')
  return /^ +- id: /.test(head) && file.includes(`\n${head}\n`)
}

/** The file after a box is copied into it: a reply that is there already gives place, all else goes to the end. */
export function copiedInto(file: string, box: string): string {
  if (!takesPlaceIn(file, box)) return `${file}${box}`
  const [head = ''] = box.split('\n')
  const start = file.indexOf(`${head}\n`)
  const rest = file.slice(start).split('\n')
  const length = rest.findIndex((line, at) => at > 0 && line.search(/\S/) <= head.search(/\S/))
  return `${file.slice(0, start)}${box}${rest.slice(length).join('\n')}`
}

/** The words of a command, as a terminal takes them apart. */
export function wordsOf(command: string): readonly string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
}

/** An answer as a page shows it: “…” on a line of its own stands for lines that are left out. */
export function asShown(shown: string): RegExp {
  const lines = shown.split('\n').map(line => (line === '…' ? String.raw`(?:.*\n)*?.*` : escaped(line)))
  return new RegExp(`^${lines.join('\n')}$`)
}

function escaped(line: string): string {
  return line.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
}

/** A box of a page, in the chapter (a heading of the second rank) that it stands in. */
export interface Box {
  readonly chapter: string
  /** Empty where the page names none. */
  readonly language: string
  readonly text: string
}

export function boxesOf(page: string): readonly Box[] {
  let chapter = ''
  return [...page.matchAll(/^## (?<heading>.+)$|^```(?<language>\w*)\n(?<text>[\s\S]*?)^```$/gm)].flatMap(
    ({ groups = {} }): readonly Box[] => {
      const { heading, language = '', text = '' } = groups
      if (heading === undefined) return [{ chapter, language, text }]
      chapter = heading
      return []
    },
  )
}

/** What stands below a heading of the second rank, as far as the next one. */
export function chapterOf(page: string, heading: string): string {
  const [, chapter] = page.split(`\n## ${heading}\n`)
  if (chapter === undefined) throw new Error(`There is no chapter “${heading}”.`)
  return chapter.split('\n## ')[0] ?? ''
}

/** The commands that a reader of a chapter types, without what stands behind a #. */
export function commandsIn(page: string, chapter: string): readonly string[] {
  return boxesOf(page)
    .filter(box => box.language === 'sh' && box.chapter === chapter)
    .flatMap(({ text }) => text.trimEnd().split('\n'))
    .map(line => line.replace(/ +# .*$/, ''))
}

/** Where a page leads to, by its links; what lies on other machines is left aside. */
export function linksOf(page: string): readonly string[] {
  return [...page.matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = '']) => to).filter(to => !/^https?:/.test(to))
}

/** The places of a page that a link can name. */
export function anchorsOf(page: string): readonly string[] {
  return [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  )
}
