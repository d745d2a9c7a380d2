/** What somebody dropped: a credential, the file of its issuer, and attempts, told from one another by what is in them. */
import type { ScriptOf } from '../../course/rebuild.ts'
import { sourceReader } from '../../course/source.ts'
import type { Taken } from '../../course/taken.ts'
import { type DidDocument, readDidDocument } from '../../credential/issuer-key.ts'
import { readStrictJson } from '../../credential/strict-json.ts'
import { looksLikeToken } from '../../credential/token.ts'
import { cleanName } from '../../practice/talk-file.ts'
import type { Host } from '../host.ts'
import { programmeHere } from './programme-here.ts'

/** Bytes. A record of a whole cohort is verified on the command line. */
const LARGEST = 64 * 1024 * 1024

interface Named<Of> {
  readonly name: string
  readonly is: Of
}

export interface Sources {
  /** Null where nothing of it looks like one. */
  readonly credential: Named<string> | null
  readonly issuer: Named<DidDocument> | null
  readonly attempts: Named<readonly Taken[]> | null
  /** Names of those that are none of these. */
  readonly unread: readonly string[]
}

/**
 * What was there before stays, unless a new credential comes. A single file that is none of all this is taken for a
 * credential: then it is said why it is none.
 */
export async function readSources(
  files: readonly File[],
  before: Sources | undefined,
  host: Host,
): Promise<Sources> {
  let { credential, issuer, attempts }: Omit<Sources, 'unread'> = before ?? {
    credential: null,
    issuer: null,
    attempts: null,
  }
  const unread: string[] = []
  const alone = files.length === 1
  for (const file of files) {
    const name = cleanName(file.name)
    const text = file.size > LARGEST ? null : await file.text().catch(() => null)
    if (text === null) {
      unread.push(name)
      continue
    }
    const document = documentIn(text)
    const takens = document || isCredential(text) ? [] : takensIn(text, await scriptsHere(host))
    if (document) issuer = { name, is: document }
    else if (takens.length > 0) attempts = { name, is: takens }
    else if (isCredential(text) || alone) {
      // With another credential what came with the last one has nothing to do.
      if (credential && credential.is !== text && alone) [issuer, attempts] = [null, null]
      credential = { name, is: text }
    } else unread.push(name)
  }
  return { credential, issuer, attempts, unread }
}

function isCredential(text: string): boolean {
  const bare = text.replace(/^\uFEFF/, '').trim()
  return looksLikeToken(bare) || (bare.startsWith('{') && bare.includes('"credentialSubject"'))
}

function documentIn(text: string): DidDocument | null {
  if (!text.includes('verificationMethod') || text.includes('"credentialSubject"')) return null
  const json = readStrictJson(text)
  return 'fault' in json ? null : readDidDocument(json.value)
}

function takensIn(text: string, scriptOf: ScriptOf): readonly Taken[] {
  const found: Taken[] = []
  const reader = sourceReader(
    taken => void found.push(taken),
    () => undefined,
    scriptOf,
  )
  reader.push(text)
  reader.end()
  return found
}

async function scriptsHere(host: Host): Promise<ScriptOf> {
  const here = await programmeHere(host)
  return played => {
    const graded = here?.shelf(played)
    return graded?.fingerprint.plays === played.plays ? graded.script : undefined
  }
}
