/** The long view: what you gave, what it will cost, who will be back, how the team is left. Nothing here is a mark. */
import type { ReactNode } from 'react'
import { type Consequence, gaveIn, type LongView } from '../../course/long-view.ts'
import type { Played } from '../../course/played.ts'
import type { Sum } from '../../course/sums.ts'
import { calledBy } from '../../i18n/names.ts'
import { sum } from '../../i18n/page-speech.ts'
import { say } from '../../i18n/shift-speech.ts'
import { languageOf } from '../line-language.ts'
import styles from './long-view.module.css'

interface LongViewProps {
  readonly view: LongView
  readonly done: readonly Played[]
  /** BCP 47, of what the author says. */
  readonly language: string | undefined
}

export function LongViewOf({ view, done, language }: LongViewProps) {
  const { gave, nextMonth, left, leftNothing } = view
  const teams = left.flatMap(({ team }) => team ?? [])
  return (
    <div className={styles['view']}>
      <Part title={say('view.gave')}>
        {gave.length > 0 ? (
          <>
            <Figure sums={gave} />
            <p>{done.map(givenWords).join(' ')}</p>
          </>
        ) : (
          <p className={styles['none']}>{say('view.gave.none')}</p>
        )}
      </Part>
      <Part title={say('view.costs')}>
        {nextMonth.length > 0 ? (
          <Figure sums={nextMonth} />
        ) : (
          <p className={styles['none']}>{say('view.costs.none')}</p>
        )}
        {left
          .filter(({ willAsk }) => willAsk > 0)
          .map(one => (
            <p key={one.left}>{asksWords(one)}</p>
          ))}
      </Part>
      {leftNothing !== null && (
        <Part title={say('view.all')} wide>
          <p className={styles['told']} lang={languageOf(leftNothing, language)} dir="auto">
            {leftNothing}
          </p>
        </Part>
      )}
      {left.length > 0 && (
        <Part title={say('view.back')}>
          {left.map(({ left: id, means, later }) => (
            <div key={id} className={styles['told']} lang={languageOf(later, language)} dir="auto">
              <p>
                <b>{say('view.means', { means })}</b>
              </p>
              <p>{later}</p>
            </div>
          ))}
        </Part>
      )}
      {teams.length > 0 && (
        <Part title={say('view.team')}>
          {teams.map(team => (
            <p key={team} className={styles['told']} lang={languageOf(team, language)} dir="auto">
              {team}
            </p>
          ))}
        </Part>
      )}
    </div>
  )
}

function Part({ title, wide, children }: { title: string; wide?: boolean; children: ReactNode }) {
  return (
    <section className={styles['part']} data-wide={wide || undefined}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** Pounds and yen stand one under the other. */
function Figure({ sums }: { sums: readonly Sum[] }) {
  return sums.map(({ currency, minor }) => (
    <p key={currency} className={styles['figure']}>
      {sum(minor, { currency })}
    </p>
  ))
}

function givenWords(played: Played): string {
  const name = calledBy(played.transcript.script.scenario.customer.name)
  const given = gaveIn(played)
  return given.minor > 0
    ? say('view.gave.to', { name, sum: sum(given.minor, given) })
    : say('view.gave.to.none', { name })
}

function asksWords({ willAsk, each }: Consequence): string {
  return each
    ? say('view.costs.each', { count: willAsk, sum: sum(each.minor, each) })
    : say('view.costs.asks', { count: willAsk })
}
