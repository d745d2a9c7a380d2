/** A shift: what it is or what it came to, what you can do next, and the people in the order in which you meet them. */
import type { Card } from 'virtual:library'
import { Link } from 'wouter'
import { longView } from '../../course/long-view.ts'
import type { ShiftState } from '../../course/shift-state.ts'
import { calledBy } from '../../i18n/names.ts'
import { date } from '../../i18n/page-speech.ts'
import { say } from '../../i18n/shift-speech.ts'
import type { LookedAt } from '../../practice/looked-at.ts'
import type { Shift } from '../../scenario/programme.ts'
import libraryStyles from '../library/library.module.css'
import { languageOf } from '../line-language.ts'
import { Kicker } from '../parts/kicker.tsx'
import { Masthead } from '../parts/masthead.tsx'
import { useArrival } from '../parts/use-arrival.ts'
import { useWays } from '../ways.ts'
import { Encounter } from './encounter.tsx'
import { LongViewOf } from './long-view.tsx'
import styles from './shift.module.css'

interface ShiftViewProps {
  readonly shift: Shift
  readonly standing: ShiftState
  readonly cast: readonly Card[]
  readonly lookedAt: LookedAt
}

export function ShiftView({ shift, standing, cast, lookedAt }: ShiftViewProps) {
  const { done, next } = standing
  const heading = useArrival<HTMLHeadingElement>(shift.title)
  const over = !next
  const language = cast[0]?.language
  const count = cast.length
  const last = done.at(-1)
  const title = (
    <span lang={languageOf(shift.title, language)} dir="auto">
      {shift.title}
    </span>
  )
  return (
    <div className={styles['shift']}>
      <Masthead />
      <main>
        <section className={styles['open']}>
          <Kicker>
            {over ? <b>{title}</b> : <b>{say('kicker', { count })}</b>}{' '}
            {over && last && <span>{say('kicker.over', { date: date(last.attempt.started) })}</span>}
            {!over && done.length > 0 && <span>{say('kicker.some', { done: done.length, count })}</span>}
          </Kicker>
          <h1 ref={heading} tabIndex={-1}>
            {over ? say('long-view') : title}
          </h1>
          <p className={styles['lead']}>{say(over ? 'long-view.lead' : 'lead', { count })}</p>
          {over && <LongViewOf view={longView(shift, done)} done={done} language={language} />}
          <WayOn standing={standing} cast={cast} />
        </section>
        <ol className={`${libraryStyles['cast']} ${styles['cast']}`} data-few aria-label={say('encounters')}>
          {cast.map((card, at) => (
            <Encounter key={card.id} card={card} at={at} of={cast} standing={standing} lookedAt={lookedAt} />
          ))}
        </ol>
      </main>
    </div>
  )
}

/** Your move: to the next person, or, when all are met, from the first again. */
function WayOn({ standing: { done, next, again }, cast }: Pick<ShiftViewProps, 'standing' | 'cast'>) {
  const { briefOf, talkOf } = useWays()
  const [first] = cast
  const card = cast[done.length]
  if (!first) return null
  const firstName = calledBy(first.customer)
  const anew = again ? (
    <Link href={talkOf(again.attempt.id)}>{say('anew.go-on', { name: firstName })}</Link>
  ) : (
    <Link href={briefOf(first.id)}>{next ? say('anew', { name: firstName }) : say('again')}</Link>
  )
  if (!next || !card) return <p className={styles['ways']}>{anew}</p>
  const { channel, customer } = card
  return (
    <p className={styles['ways']}>
      {next.begun ? (
        <Link href={talkOf(next.begun.attempt.id)}>{say('go-on', { name: calledBy(customer) })}</Link>
      ) : (
        <Link href={briefOf(card.id)}>
          {done.length > 0
            ? say('meet.next', { name: customer })
            : say('meet', { channel, name: calledBy(customer) })}
        </Link>
      )}
      {done.length > 0 && anew}
    </p>
  )
}
