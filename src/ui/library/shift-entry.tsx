/** A shift on the shelf: its people side by side over one deck, and how far one has come with it. */
import type { Card } from 'virtual:library'
import { Link } from 'wouter'
import { calledBy } from '../../i18n/names.ts'
import { say } from '../../i18n/shift-speech.ts'
import type { Shift } from '../../scenario/programme.ts'
import { languageOf } from '../line-language.ts'
import { shiftOf } from '../paths.ts'
import styles from './shift-entry.module.css'
import { type Come, useCome } from './use-come.ts'
import { Window } from './window.tsx'

interface ShiftEntryProps {
  readonly shift: Shift
  readonly cast: readonly Card[]
}

export function ShiftEntry({ shift, cast }: ShiftEntryProps) {
  const come = useCome(shift)
  const language = cast[0]?.language
  return (
    <li className={styles['shift']}>
      <div className={styles['people']}>
        {cast.map((card, at) => (
          <div key={card.id} className={styles['person']}>
            <Window card={card} at={at} />
          </div>
        ))}
      </div>
      <div className={styles['deck']}>
        <h3 lang={languageOf(shift.title, language)} dir="auto">
          <Link href={shiftOf(shift.id)}>{shift.title}</Link>
        </h3>
        <p>{say('lead', { count: cast.length })}</p>
        <p className={styles['facts']}>
          <b>{cast.map(({ customer }) => customer).join(', ')}</b> <span>{whereWords(cast)}</span>{' '}
          {come && <span className={styles['so-far']}>{soFarWords(come, cast)}</span>}
        </p>
      </div>
    </li>
  )
}

/** Two calls in a row are one “phone”. */
function whereWords(cast: readonly Card[]): string {
  const channels = cast.map(({ channel }) => channel).filter((channel, at, all) => channel !== all[at - 1])
  const [first = '', ...others] = channels.map((channel, at) =>
    say(`channel.${channel}`, { place: at === 0 ? 'first' : 'then' }),
  )
  return say('where', {
    channels: others.reduce((before, after) => say('where.then', { before, after }), first),
    minutes: cast.reduce((all, { minutes }) => all + minutes, 0),
  })
}

function soFarWords({ met, over }: Come, cast: readonly Card[]): string {
  if (over) return say('so-far.over')
  const name = calledBy(cast[met]?.customer ?? '')
  return met === 0 ? say('so-far.none') : say('so-far.some', { met, count: cast.length, name })
}
