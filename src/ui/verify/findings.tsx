/** What was found: the verdict first, then what it says of itself, then what it proves and what it does not. */
import type { RefObject } from 'react'
import type { Objection } from '../../credential/objection.ts'
import type { Verdict } from '../../credential/verdict.ts'
import { date, say } from '../../i18n/verify-speech.ts'
import { BadgeView } from './badge-view.tsx'
import type { Checked } from './check.ts'
import { NameForm } from './name-form.tsx'
import { Proves } from './proves.tsx'
import type { Sources } from './read-sources.ts'
import styles from './verify.module.css'

interface FindingsProps {
  readonly checked: Checked
  readonly sources: Sources
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly onName: (name: string) => void
}

export function Findings({ checked, sources, heading, onName }: FindingsProps) {
  const { verdict } = checked
  if (!verdict)
    return (
      <section className={styles['verdict']}>
        <h2 ref={heading} tabIndex={-1}>
          {say('verdict.not')}
        </h2>
        <p>{say('no-credential')}</p>
      </section>
    )
  const { badge, valid, reason } = verdict
  // Asked for another name, the same credential is still worth looking at.
  const isGenuine = valid || reason === 'other-person'
  return (
    <>
      <section className={styles['verdict']} data-valid={valid || undefined}>
        <h2 ref={heading} tabIndex={-1}>
          {headOf(verdict)}
        </h2>
        <p>{say(`reason.${reason}`, dated(verdict.args))}</p>
        {checked.objections.length > 0 && (
          <ul>
            {checked.objections.map(objection => (
              <li key={objectionWords(objection)}>{objectionWords(objection)}</li>
            ))}
          </ul>
        )}
        {checked.same === true && <p>{say('attempts.same')}</p>}
        <Used sources={sources} />
        {isGenuine && badge && badge.subject.identities.some(({ hashed }) => hashed) && (
          <NameForm onName={onName} />
        )}
      </section>
      {isGenuine && badge && (
        <>
          <BadgeView badge={badge} who={valid ? checked.who : null} />
          <Proves isOurs={badge.programme !== null} hasStatus={badge.hasStatus} />
        </>
      )}
    </>
  )
}

/** Which of the files were used, and which were not. */
function Used({ sources: { credential, issuer, attempts, unread } }: { sources: Sources }) {
  return (
    <ul className={styles['used']}>
      {credential && <li>{say('checked', { file: credential.name })}</li>}
      {issuer && <li>{say('also.issuer', { file: issuer.name })}</li>}
      {attempts && <li>{say('also.attempts', { file: attempts.name })}</li>}
      {unread.map(file => (
        <li key={file}>{say('also.unread', { file })}</li>
      ))}
      {!(issuer && attempts) && <li>{say('give.issuer')}</li>}
    </ul>
  )
}

function headOf({ valid, reason }: Verdict): string {
  if (!valid) return say('verdict.not')
  return say(reason === 'valid' ? 'verdict.valid' : 'verdict.issuer-not-known')
}

function objectionWords({ code, ...args }: Objection): string {
  return say(`objection.${code}`, args)
}

/** Instants are told as days. */
function dated(args: Verdict['args']): Verdict['args'] {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      /^\d{4}-\d\d-\d\dT/.test(value) ? date(value) : value,
    ]),
  )
}
