/** The brief of a scenario: loads it, and begins a talk. */
import { useCallback, useEffect } from 'react'
import { useLocation } from 'wouter'
import type { Mode } from '../../dialogue/attempt.ts'
import { say } from '../../i18n/page-speech.ts'
import { useHost } from '../host.ts'
import { Loading } from '../parts/loading.tsx'
import { Message } from '../parts/message.tsx'
import { usePromised } from '../parts/use-promised.ts'
import { shownAs } from '../shown.ts'
import { useWays } from '../ways.ts'
import { BeginForm } from './begin-form.tsx'
import { Brief } from './brief.tsx'

interface BriefScreenProps {
  readonly id: string
  /** What earlier encounters left. */
  readonly carried?: readonly string[]
  /** What is chosen at first. */
  readonly mode?: Mode
}

export default function BriefScreen({ id, carried = [], mode: first = 'practice' }: BriefScreenProps) {
  const host = useHost()
  const { talkOf } = useWays()
  const [, go] = useLocation()
  const loaded = usePromised(
    useCallback(async () => {
      const compiled = await host.load(id)
      return compiled && { compiled, shown: await shownAs(host, compiled) }
    }, [host, id]),
  )
  // While the brief is read, the talk is fetched.
  useEffect(() => {
    const ahead = [import('./begin.ts'), import('../play/talk-screen.tsx')]
    Promise.all(ahead).catch(() => undefined)
  }, [])
  const rings = loaded?.value?.shown.setting.channel === 'phone'
  useEffect(() => {
    if (rings) host.sound.cue('ring')
  }, [host, rings])
  if (!loaded) return <Loading />
  if (!loaded.value) {
    return (
      <Message title={say('brief.unknown.title')}>
        <p>{say('brief.unknown', { id })}</p>
      </Message>
    )
  }
  const { compiled, shown } = loaded.value
  const begin = async (mode: Mode) => {
    const { beginAttempt } = await import('./begin.ts')
    const attempt = await beginAttempt(host, compiled, { mode, carried, language: shown.language })
    go(talkOf(attempt.id))
  }
  return (
    <Brief scenario={shown}>
      <BeginForm channel={shown.setting.channel} first={first} onBegin={begin} />
    </Brief>
  )
}
