/** The YAML library, held so that it reads YAML 1.2 and nothing more: no merge keys, no tags of old, strings as keys. */
import { Composer, type Document, type Node, type ParsedNode, Parser, YAMLParseError } from 'yaml'
import { tooDeepAt } from './nesting.ts'

export interface Yaml {
  /** null where the text is nested too deep to be read. */
  readonly doc: Document<ParsedNode> | null
  readonly root: Node | null
  /** Whether the library found the text free of errors. */
  readonly sound: boolean
  readonly errors: number
  /** Where it is too deep; 0 where it is not, or where nobody can say. */
  readonly deepAt: number
}

export function readYaml(text: string): Yaml {
  const { stackTraceLimit } = Error
  try {
    // The library makes an error of each fault; to write down where in the code takes longer than all the rest.
    Error.stackTraceLimit = 0
    const tokens = Array.from(new Parser().parse(text))
    const deepAt = tooDeepAt(tokens)
    if (deepAt !== undefined) return unreadable(deepAt)
    const composer = new Composer<ParsedNode>({
      schema: 'core',
      merge: false,
      resolveKnownTags: false,
      stringKeys: true,
      // Its own check compares every key with every other; ours, in tree.ts, keeps a table.
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
    })
    const [doc, another] = composer.compose(tokens, true, text.length)
    if (!doc) return unreadable(0)
    if (another)
      doc.errors.push(new YAMLParseError([another.range[0], another.range[1]], 'MULTIPLE_DOCS', ''))
    return {
      doc,
      root: doc.contents,
      sound: doc.errors.length === 0,
      errors: doc.errors.length,
      deepAt: 0,
    }
  } catch {
    return unreadable(0)
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

function unreadable(deepAt: number): Yaml {
  return { doc: null, root: null, sound: false, errors: Number.POSITIVE_INFINITY, deepAt }
}
