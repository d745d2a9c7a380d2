/** What a moment of a tone calls for, as the scorer's own table has it. */
import { CALLS_TABLE, type Group, namedFor } from '../dialogue/call.ts'
import { TONES, type Tone } from '../scenario/vocabulary.ts'
import { wrap } from './paper.ts'
import { say } from './say.ts'

export function callsOf(code: string, width: number): string {
  const tone = TONES.find(known => known === code)
  if (!tone) return ''
  const parts = [section('calls-empathy', CALLS_TABLE.empathy[tone], width)]
  if (tone === 'frustrated') parts.push(section('calls-ours', CALLS_TABLE.frustratedByUs, width))
  parts.push(boundaries(tone, width))
  return parts.join('\n\n')
}

function boundaries(tone: Tone, width: number): string {
  switch (tone) {
    case 'demanding':
    case 'abusive':
    case 'threatening':
      return `${section('calls-boundaries', CALLS_TABLE[tone], width)}${beside(tone, width)}`
    default:
      return section('calls-boundaries', [], width)
  }
}

/** Moves that the row names and no group lists. */
function beside(tone: 'demanding' | 'abusive' | 'threatening', width: number): string {
  const listed = CALLS_TABLE[tone].flatMap(group => group.moves)
  const more = namedFor(tone, 'boundaries', false).filter(move => !listed.includes(move))
  return more.length === 0 ? '' : `\n${wrap(say('calls-beside', { moves: more.join(', ') }), width, 2)}`
}

function section(
  title: 'calls-empathy' | 'calls-ours' | 'calls-boundaries',
  groups: readonly Group[],
  width: number,
): string {
  const lines = groups.map(({ weight, moves }) =>
    wrap(say('call-group', { weight, moves: moves.join(', ') }), width, 2),
  )
  return [`${say(title)}:`, ...(lines.length > 0 ? lines : [`  ${say('calls-nothing')}`])].join('\n')
}
