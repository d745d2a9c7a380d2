/** Replies one by one: their moves, the words that make them, the policies they name. */
import { makeReplyId } from './reply-id.ts'
import { NONE, type Report } from './finding.ts'
import type { Nearest } from './nearest.ts'
import type { MoveOutline, Outline, ReplyOutline } from './outline.ts'
import { asFields, asList, valueAt } from './raw.ts'
import { mendWords } from './said-words.ts'
import type { Source } from './source.ts'

interface Setting {
  readonly draft: unknown
  readonly source: Source
  readonly nearest: Nearest
  readonly report: Report
}

export function checkReplies(outline: Outline, setting: Setting): void {
  const policies = new Set(outline.policies.map(policy => policy.text))
  for (const replies of [...outline.beats.map(beat => beat.replies), outline.note]) {
    const taken = new Set(replies.flatMap(reply => (reply.id === undefined ? [] : [reply.id.text])))
    for (const reply of replies) {
      checkId(reply, taken, setting)
      checkMoves(reply, setting)
      checkCites(reply, policies, setting)
    }
  }
}

/** An id is how attempts, walkthroughs and translations know a reply; a missing one is made from what is said. */
function checkId(reply: ReplyOutline, taken: Set<string>, { draft, source, report }: Setting): void {
  const fields = asFields(valueAt(draft, reply.at))
  if (fields === undefined || fields['id'] !== undefined) return
  const id = makeReplyId(reply.say ?? '', taken)
  taken.add(id)
  const { from } = source.span(reply.at)
  const braces = source.text[from] === '{'
  const { column } = source.rangeOf({ from, to: from }).start
  const mend = braces
    ? { from: from + 1, to: from + 1, text: ` id: ${id},` }
    : { from, to: from, text: `id: ${id}\n${' '.repeat(column - 1)}` }
  // A reply that is copied from elsewhere by an alias has no place of its own to write in.
  const own = source.text[from] !== '*'
  report({ code: 'missing-reply-id', at: reply.at, args: { id }, ...(own && { mend }) })
}

function checkMoves(reply: ReplyOutline, { draft, source, report }: Setting): void {
  for (const [index, item] of asList(valueAt(draft, [...reply.at, 'moves'])).entries()) {
    const count = Object.keys(asFields(item) ?? { one: 1 }).length
    if (count !== 1) report({ code: 'one-move-an-item', at: [...reply.at, 'moves', index], args: { count } })
  }
  const seen = new Set<string>()
  for (const { move, at, words } of reply.moves) {
    if (seen.has(move))
      report({ code: 'move-twice', at, args: { move }, part: words === undefined ? 'value' : 'key' })
    seen.add(move)
    if (words !== undefined) checkWords(reply, { move, at, words }, source, report)
  }
}

function checkWords(
  reply: ReplyOutline,
  { move, at, words }: MoveOutline,
  source: Source,
  report: Report,
): void {
  const { say } = reply
  const named = words?.text.trim() ?? ''
  if (say === undefined || named === '' || say.includes(named)) return
  const mend = mendWords(named, say, source, at)
  report({
    code: 'words-not-said',
    at,
    args: { move, words: named, closest: mend?.words ?? NONE },
    ...(mend?.mend && { mend: mend.mend }),
  })
}

function checkCites(reply: ReplyOutline, policies: ReadonlySet<string>, { nearest, report }: Setting): void {
  const { cites } = reply
  const names = reply.moves.map(({ move }) => move)
  if (cites === undefined) {
    const citing = reply.moves.find(({ move }) => move === 'cite-policy')
    if (citing !== undefined)
      report({
        code: 'move-without-cites',
        severity: 'warning',
        at: citing.at,
        args: { move: citing.move },
        part: citing.words === undefined ? 'value' : 'key',
      })
    return
  }
  if (!policies.has(cites.text))
    report({
      code: 'unknown-policy',
      at: cites.at,
      args: { policy: cites.text, closest: nearest(cites.text, policies) ?? NONE },
    })
  if (names.length > 0 && !names.includes('cite-policy') && !names.includes('grant-exception'))
    report({ code: 'cites-without-move', severity: 'warning', at: cites.at, args: { policy: cites.text } })
}
