/** The paper itself: who, what, how well, when, what had been met before, whose name stands for it, and what it proves. */
import type { CSSProperties } from 'react'
import type { Standing } from '../../course/standing.ts'
import { say } from '../../i18n/certificate-speech.ts'
import { say as sayInDebrief } from '../../i18n/debrief-speech.ts'
import { date, number } from '../../i18n/page-speech.ts'
import type { CertificateText } from '../../scenario/programme.ts'
import { DIMENSIONS } from '../../scenario/vocabulary.ts'
import { useHost } from '../host.ts'
import { languageOf } from '../line-language.ts'
import { beforeOf, countedIn } from './before-of.ts'
import styles from './certificate.module.css'
import { CountedTalks, rowsFor } from './counted-talks.tsx'
import type { Earned } from './earned.ts'
import { fitOnPage } from './fit-on-page.ts'
import { languageIn } from './place-title.ts'
import { QrCode } from './qr-code.tsx'
import type { CourseNow } from './use-course.ts'

interface CertificateProps {
  readonly now: CourseNow
  readonly certificate: CertificateText
  readonly result: NonNullable<Standing['result']>
  readonly earned: Earned
  /** Empty where none was given: a line to write on stands there. */
  readonly name: string
}

export function Certificate({ now, certificate, result, earned, name }: CertificateProps) {
  const { course, programme, standing } = now
  const host = useHost()
  const { logo } = host
  const language = languageIn(host)
  const { theme, provider } = programme
  const { signedBy, title, text } = certificate
  const house = theme?.name ?? provider?.name
  const talks = countedIn(standing)
  const fit = fitOnPage({
    title,
    programme: programme.title,
    text,
    name,
    talks: rowsFor(talks),
    signed: signedBy !== null,
    picture: certificate.address !== null,
  })
  const style = {
    '--fit': fit,
    ...(theme && { '--ground': theme.ground, '--on-ground': theme.ink }),
  } as CSSProperties
  return (
    <section
      className={styles['paper']}
      aria-label={say('paper')}
      data-themed={theme ? true : undefined}
      style={style}
    >
      {house !== undefined && (
        <p className={styles['house']}>
          {logo !== undefined && <img src={logo} alt="" />}
          <span dir="auto">{house}</span>
        </p>
      )}
      <div className={styles['body']}>
        <h2 lang={languageOf(title, language)} dir="auto">
          {title}
        </h2>
        <p className={styles['for']}>{say('for')}</p>
        <p className={styles['who']} dir="auto" data-empty={name === '' || undefined}>
          {name === '' ? <small>{say('for.nobody')}</small> : name}
        </p>
        <p className={styles['reached']}>{say('reached', { programme: programme.title })}</p>
        <p className={styles['text']} lang={languageOf(text, language)} dir="auto">
          {text}
        </p>
        <Scores result={result} />
        <p className={styles['facts']}>
          {say('mark', { mark: number(course.mark) })}.{' '}
          {earned.until === null
            ? say('date', { date: date(earned.on) })
            : say('date.valid', { date: date(earned.on), until: date(earned.until) })}
          .
        </p>
        <p className={styles['facts']}>
          {say('talks', { count: talks.length })} {say('before', { ...beforeOf(standing) })}
        </p>
        <CountedTalks talks={talks} />
        {signedBy && (
          <p className={styles['signed']}>
            <b dir="auto">{signedBy.name}</b> <span dir="auto">{signedBy.role}</span>
          </p>
        )}
      </div>
      <Proof now={now} certificate={certificate} code={earned.code} />
    </section>
  )
}

function Scores({ result: { scores, overall } }: Pick<CertificateProps, 'result'>) {
  const claimed = DIMENSIONS.flatMap(of => {
    const score = scores[of]
    return score === null ? [] : [{ name: sayInDebrief(`dimension.${of}`), score }]
  })
  return (
    <dl className={styles['scores']}>
      {[...claimed, { name: sayInDebrief('scores.overall'), score: overall }].map(one => (
        <div key={one.name}>
          <dt>{one.name}</dt>
          <dd>{say('score.of', { score: number(one.score) })}</dd>
        </div>
      ))}
    </dl>
  )
}

interface ProofProps extends Pick<CertificateProps, 'now' | 'certificate'> {
  readonly code: string | null
}

/** What leads from the paper to what can be verified. */
function Proof({ now: { programme }, certificate: { address }, code }: ProofProps) {
  const { provider } = programme
  return (
    <div className={styles['proof']}>
      {code !== null && address !== null && (
        <QrCode text={address + code} label={say('code.qr')} className={styles['qr']} />
      )}
      <div>
        {code === null ? (
          <p>{say('code.none')}</p>
        ) : (
          <>
            <p className={styles['code']}>
              <span>{say('code')}</span> <b dir="ltr">{code}</b>
            </p>
            <p>
              {address !== null
                ? say('code.leads', { address: address + code })
                : provider
                  ? say('code.alone', { provider: provider.name })
                  : say('code.alone.nobody')}
            </p>
          </>
        )}
        <p>{say('proves')}</p>
      </div>
    </div>
  )
}
