/** What a credential says of itself: who, for what, how well, until when, and what it stands on. */
import type { ReactNode } from 'react'
import type { BadgeResult, OpenBadge } from '../../credential/open-badge.ts'
import { openName, sourceOf } from '../../credential/said.ts'
import { date, say } from '../../i18n/verify-speech.ts'
import styles from './verify.module.css'

interface BadgeViewProps {
  readonly badge: OpenBadge
  /** The name that it was compared with, and fits. */
  readonly who: string | null
}

export function BadgeView({ badge, who }: BadgeViewProps) {
  const { issuer, achievement, results, evidence, validFrom, validUntil, code } = badge
  return (
    <div className={styles['pair']}>
      <section>
        <h2 dir="auto">{achievement.name}</h2>
        <p dir="auto">{achievement.description}</p>
        <dl className={styles['facts']}>
          <Fact name={say('issuer')}>
            <bdi>{issuer.name ?? issuer.id}</bdi>
          </Fact>
          <Fact name={say('issuer.id')}>
            <bdi className={styles['id']}>{issuer.id}</bdi>
          </Fact>
          <Fact name={say('subject')}>
            <bdi>{subjectWords(badge, who)}</bdi>
          </Fact>
          <Fact name={say('from')}>{date(validFrom)}</Fact>
          <Fact name={say('until')}>{validUntil === null ? say('until.never') : date(validUntil)}</Fact>
          {code !== null && (
            <Fact name={say('code')}>
              <bdi className={styles['id']}>{code}</bdi>
            </Fact>
          )}
        </dl>
      </section>
      <div>
        <section>
          <h2>{say('results')}</h2>
          {results.length === 0 && <p>{say('results.none')}</p>}
          <dl className={styles['facts']}>
            {results.map(result => (
              <Fact key={`${result.name}${result.measures}`} name={result.name ?? say('results')}>
                {resultWords(result)}
              </Fact>
            ))}
          </dl>
        </section>
        <section>
          <h2>{say('evidence')}</h2>
          <p>{say(`source.${sourceOf(badge) ?? 'unknown'}`)}</p>
          <ul className={styles['evidence']}>
            {evidence.map(({ essence, name, narrative }, at) => (
              <li key={essence ?? at} dir="auto">
                <b>{name}</b> <span>{narrative}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt dir="auto">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function subjectWords(badge: OpenBadge, who: string | null): string {
  if (who !== null) return say('subject.matches', { name: who })
  return openName(badge) ?? say(badge.subject.identities.length > 0 ? 'subject.hashed' : 'subject.unnamed')
}

function resultWords({ measures, value, required }: BadgeResult): string {
  if (measures === null) return say('result.foreign', { value: value ?? '' })
  return required === null
    ? say('result.plain', { value: value ?? '' })
    : say('result.required', { value: value ?? '', required })
}
