/** How the customer feels, in words and numbers. */
import type { Mood } from '../../scenario/scenario.ts'
import { moodNumbers, moodWords } from './mood-words.ts'

export function MoodReading({ mood, className }: { mood: Mood; className?: string | undefined }) {
  return (
    <p className={className}>
      <strong>{moodWords(mood)}</strong> {moodNumbers(mood)}
    </p>
  )
}
