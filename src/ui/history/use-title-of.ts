/** What a kept talk is called. */
import { say } from '../../i18n/history-speech.ts'
import { useHost } from '../host.ts'
import type { KeptTalk } from './kept-talk.ts'

/** A record that cannot be read names its scenario at best. */
export function useTitleOf(talk: KeptTalk): string {
  const { cards } = useHost()
  if (talk.kind !== 'closed') return talk.met.title
  return cards.find(({ id }) => id === talk.scenario)?.title ?? talk.scenario ?? say('closed.nameless')
}
