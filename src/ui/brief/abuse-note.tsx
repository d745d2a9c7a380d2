/** Says before the talk what kind of abuse is in it, and that the way out is always there. */
import { abuseStrength, abuseWords } from '../../i18n/abuse-words.ts'
import { say } from '../../i18n/page-speech.ts'
import styles from './brief.module.css'

export function AbuseNote({ abuse }: { abuse: number }) {
  const strength = abuseStrength(abuse)
  if (strength === 0) return null
  return (
    <p className={styles['abuse']}>
      <strong>{abuseWords(abuse)}</strong> {say(`brief.abuse.${strength}`)} {say('brief.abuse.care')}
    </p>
  )
}
