/** Every kind of act with what it does to anger and trust, as the mood table has it. */
import { FAMILY } from '../../dialogue/move.ts'
import { SWINGS } from '../../dialogue/mood-table.ts'
import { say } from '../../i18n/debrief-speech.ts'
import { glossary } from '../../i18n/en-GB/glossary.ts'
import { signed } from '../../i18n/signed.ts'
import { speechOf } from '../../i18n/speech.ts'
import { MOVES } from '../../scenario/vocabulary.ts'

const FAMILIES = ['listen', 'own', 'explain', 'solve', 'limit', 'harmful'] as const

const meanings = speechOf(
  'en-GB',
  Object.fromEntries(MOVES.map(move => [move, glossary[move].means] as const)) as Record<
    (typeof MOVES)[number],
    string
  >,
)

export default function MovesTable({ name }: { name: string }) {
  return (
    <table aria-label={say('moves.title', { name })}>
      <thead>
        <tr>
          <th scope="col">{say('moves.head')}</th>
          <th scope="col">{say('mood.head.anger')}</th>
          <th scope="col">{say('mood.head.trust')}</th>
        </tr>
      </thead>
      {FAMILIES.map(family => (
        <tbody key={family}>
          <tr>
            <th scope="rowgroup" colSpan={3}>
              {say(`moves.${family}`)}
            </th>
          </tr>
          {MOVES.filter(move => FAMILY[move] === family).map(move => (
            <tr key={move}>
              <td>{meanings.say(move)}</td>
              <td>{signed(SWINGS[move].anger)}</td>
              <td>{signed(SWINGS[move].trust)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}
