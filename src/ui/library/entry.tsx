/** One scenario on the shelf. */
import type { Card } from 'virtual:library'
import { Link } from 'wouter'
import type { Mode } from '../../dialogue/attempt.ts'
import { date, say } from '../../i18n/page-speech.ts'
import { briefOf } from '../paths.ts'
import { BegunTalk } from './begun-talk.tsx'
import type { Past, Result } from './history.ts'
import styles from './library.module.css'

export function Entry({ card, past }: { card: Card; past: Past | undefined }) {
  const { channel, minutes, level, abuse } = card
  return (
    <article className={styles['entry']}>
      <div className={styles['window']}>
        <p className={styles['who']}>{say('library.says', { name: card.customer })}</p>
        <blockquote>{say('talk.quote', { words: card.firstWords })}</blockquote>
      </div>
      <div className={styles['facts']}>
        <h2>
          <Link href={briefOf(card.id)}>{card.title}</Link>
        </h2>
        <dl>
          <Fact of={say('library.where')}>{say('library.place', { channel, minutes })}</Fact>
          <Fact of={say('library.level')}>{say('library.level.of', { level })}</Fact>
          <Fact of={say('library.abuse')}>{say(abuseWords(abuse))}</Fact>
          <Fact of={say('library.trains')}>
            {card.teaches.map(practice => (
              <span key={practice}>{say(`practice.${practice}`)}</span>
            ))}
          </Fact>
          <LastResult mode="practice" result={past?.last.practice} />
          <LastResult mode="assessment" result={past?.last.assessment} />
        </dl>
        {past?.begun.map(talk => (
          <BegunTalk key={talk.id} talk={talk} title={card.title} />
        ))}
      </div>
    </article>
  )
}

function LastResult({ mode, result }: { mode: Mode; result: Result | undefined }) {
  return (
    <Fact of={say(`library.last.${mode}`)}>
      {result
        ? say('library.result', {
            overall: result.overall,
            passed: result.passed ? 'yes' : 'no',
            date: date(result.started),
          })
        : say('library.none')}
    </Fact>
  )
}

function Fact({ of, children }: { of: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{of}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function abuseWords(
  abuse: number,
): 'library.abuse.0' | 'library.abuse.1' | 'library.abuse.2' | 'library.abuse.3' {
  if (abuse <= 0) return 'library.abuse.0'
  if (abuse === 1) return 'library.abuse.1'
  return abuse === 2 ? 'library.abuse.2' : 'library.abuse.3'
}
