/** Each move: how often a moment called for it, and how often it was made then. One ring a chance. */
import { useMemo } from 'react'
import { nameOf } from '../../i18n/move-names-speech.ts'
import { date, number } from '../../i18n/page-speech.ts'
import { say } from '../../i18n/progress-speech.ts'
import { ASKED_FOR, harmsSaid, type MoveUsed, movesUsed } from '../../practice/moves-used.ts'
import type { PractisedTalk } from '../../practice/practised-talk.ts'
import { FEW_CHANCES } from './few.ts'
import { Folded } from './folded.tsx'
import styles from './moves.module.css'
import sectionStyles from './progress.module.css'

/** More rings than this are not counted at a glance: the figure beside them says the rest. */
const MOST_RINGS = 12

export function Moves({ talks }: { talks: readonly PractisedTalk[] }) {
  const moves = useMemo(() => movesUsed(talks), [talks])
  const met = moves.filter(({ chances }) => chances.length > 0)
  const unmet = moves.filter(({ move, chances }) => chances.length === 0 && ASKED_FOR.has(move))
  const never = moves.filter(({ move, chances }) => chances.length === 0 && !ASKED_FOR.has(move))
  const small = met.filter(({ chances }) => chances.length < FEW_CHANCES).length * 2 > met.length
  const capped = met.some(({ chances }) => chances.length > MOST_RINGS)
  return (
    <section className={sectionStyles['section']}>
      <h2>{say('moves.title')}</h2>
      <p className={sectionStyles['sub']}>
        {say('moves.sub')} {small && say('moves.small', { fewest: FEW_CHANCES })}{' '}
        {capped && say('moves.capped', { most: MOST_RINGS })}
      </p>
      <ul className={styles['moves']}>
        {met.map(used => (
          <li key={used.move}>
            <span>{nameOf(used.move)}</span>
            <Rings chances={used.chances} />
            <b>{countWords(used)}</b>
          </li>
        ))}
      </ul>
      <Unasked id="moves.unmet" moves={unmet} />
      <Unasked id="moves.never" moves={never} />
      <Folded name={say('table')} label={`${say('table')}: ${say('moves.title')}`}>
        {() => <MovesUsedTable moves={moves} />}
      </Folded>
      <Harms talks={talks} />
    </section>
  )
}

export function countWords({ taken, chances }: MoveUsed): string {
  return say('moves.count', { taken: number(taken), of: number(chances.length) })
}

function Rings({ chances }: Pick<MoveUsed, 'chances'>) {
  const shown = chances.slice(-MOST_RINGS)
  return (
    <span className={styles['rings']} aria-hidden="true">
      {shown.map((taken, place) => (
        // Rings have no names: a place is all that they are.
        <i key={place} data-taken={taken || undefined} />
      ))}
    </span>
  )
}

function Unasked({ id, moves }: { id: 'moves.unmet' | 'moves.never'; moves: readonly MoveUsed[] }) {
  if (moves.length === 0) return null
  return (
    <div className={styles['unasked']}>
      <p>{say(id, { count: moves.length })}</p>
      <ul>
        {moves.map(({ move }) => (
          <li key={move}>{nameOf(move)}</li>
        ))}
      </ul>
    </div>
  )
}

function MovesUsedTable({ moves }: { moves: readonly MoveUsed[] }) {
  return (
    <>
      <table>
        <caption className={sectionStyles['hidden']}>{say('moves.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('moves.move')}</th>
            {(['moves.of', 'moves.taken', 'moves.beside'] as const).map(id => (
              <th key={id} scope="col" className={sectionStyles['number']}>
                {say(id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {moves.map(({ move, chances, taken, beside }) => (
            <tr key={move}>
              <th scope="row">{nameOf(move)}</th>
              {[chances.length, taken, beside].map((value, column) => (
                // The columns stand where they stand.
                <td key={column} className={sectionStyles['number']}>
                  {number(value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p>{say('moves.beside.note')}</p>
    </>
  )
}

function Harms({ talks }: { talks: readonly PractisedTalk[] }) {
  const harms = useMemo(() => harmsSaid(talks), [talks])
  return (
    <>
      <h3 className={styles['harmed']}>{say('harms.title')}</h3>
      {harms.length === 0 ? (
        <p>{say('harms.none')}</p>
      ) : (
        <dl className={styles['harms']}>
          {harms.map(harm => (
            <div key={harm.move}>
              <dt>{nameOf(harm.move)}</dt>
              <dd>{say('harms.one', { turns: harm.turns, talks: harm.talks, date: date(harm.last) })}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}
