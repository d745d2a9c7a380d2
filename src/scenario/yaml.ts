/** The YAML library, held so that it reads YAML 1.2 and nothing more: no merge keys, no tags of old, strings as keys. */
import { parseDocument, type Document, type Node, type ParsedNode } from 'yaml'

export interface Yaml {
  /** null where the text is nested so deep that the library gives up. */
  readonly document: Document<ParsedNode> | null
  readonly root: Node | null
  /** Whether the library found the text free of errors. */
  readonly sound: boolean
  readonly errors: number
}

export function readYaml(text: string): Yaml {
  try {
    const document = parseDocument<ParsedNode>(text, {
      schema: 'core',
      merge: false,
      resolveKnownTags: false,
      stringKeys: true,
      // Its own check compares every key with every other; ours, in tree.ts, keeps a table.
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
    })
    return {
      document,
      root: document.contents,
      sound: document.errors.length === 0,
      errors: document.errors.length,
    }
  } catch {
    return { document: null, root: null, sound: false, errors: Number.POSITIVE_INFINITY }
  }
}
