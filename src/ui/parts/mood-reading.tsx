/** How the customer feels, in words and numbers. */
import { moodNumbers, moodWords } from '../../i18n/mood-words.ts'
import type { Mood } from '../../scenario/scenario.ts'

export function MoodReading({ mood }: { mood: Mood }) {
  return (
    <span>
      <strong>{moodWords(mood)}</strong> {moodNumbers(mood)}
    </span>
  )
}
