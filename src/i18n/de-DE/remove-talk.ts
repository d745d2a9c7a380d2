/** What is said in German of deleting one talk. */
import type { removeTalk as english } from '../en-GB/remove-talk.ts'

export const removeTalk = {
  remove: 'Löschen',
  'remove.which': 'Löschen: {title}, {date}',
  'remove.undated': 'Löschen: {title}',

  'ask.title': 'Dieses Gespräch löschen?',
  'ask.begun': 'Begonnen am {date}',
  'ask.goes': 'Das geht verloren und lässt sich nicht zurückholen:',
  'ask.talk': 'Das Gespräch mit jeder Antwort',
  'ask.thoughts': 'Ihre Einschätzung dazu',
  'ask.drills': 'Ihre Kurzübungen zu seinen Momenten',
  'ask.forks':
    '{forks, plural, one {Das Gespräch, in dem Sie einen Schritt davon anders gesagt haben, bleibt.} other {Die # Gespräche, in denen Sie einen Schritt davon anders gesagt haben, bleiben.}}',
  'ask.yes': 'Dieses Gespräch löschen',
  'ask.no': 'Behalten',

  done: 'Das Gespräch ist gelöscht.',
  failed: 'Dieser Browser wollte das Gespräch nicht löschen. Es ist noch da.',
} as const satisfies Record<keyof typeof english, string>
