/** How the customer feels, in words and numbers. */
import type { Mood } from '../../scenario/scenario.ts'
import { moodNumbers, moodWords } from './mood-words.ts'

export function MoodReading({ mood }: { mood: Mood }) {
  return (
    <span>
      <strong>{moodWords(mood)}</strong> {moodNumbers(mood)}
    </span>
  )
}
