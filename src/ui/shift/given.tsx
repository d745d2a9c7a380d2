/** What was given in an encounter, one line an offer that stood at its end. */
import type { Played } from '../../course/played.ts'
import { say } from '../../i18n/shift-speech.ts'
import { gaveWords } from '../debrief/gave-words.ts'
import { Spoken } from '../debrief/spoken.tsx'
import styles from './shift.module.css'

export function Given({ of: { transcript } }: { of: Played }) {
  const { script, state } = transcript
  const { standing } = state.memory
  if (standing.length === 0) return say('gave.none')
  return standing.map(offer => (
    <Spoken key={offer.id} of={script.scenario} as="span" className={styles['given']}>
      {gaveWords(script.scenario, offer)}
    </Spoken>
  ))
}
