/** The YAML library, held so that it reads YAML 1.2 and nothing more: no merge keys, no tags of old, strings as keys. */
import { parseDocument, type Document, type Node, type ParsedNode } from 'yaml'

export interface Yaml {
  /** null where the text is nested so deep that the library gives up. */
  readonly doc: Document<ParsedNode> | null
  readonly root: Node | null
  /** Whether the library found the text free of errors. */
  readonly sound: boolean
  readonly errors: number
}

export function readYaml(text: string): Yaml {
  try {
    const doc = parseDocument<ParsedNode>(text, {
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
      doc,
      root: doc.contents,
      sound: doc.errors.length === 0,
      errors: doc.errors.length,
    }
  } catch {
    return { doc: null, root: null, sound: false, errors: Number.POSITIVE_INFINITY }
  }
}
