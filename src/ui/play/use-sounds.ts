/** What is to be heard in a talk: the room, and a cue for what happens in it. Nothing of it is needed to follow. */
import { useEffect, useRef } from 'react'
import type { Cue, Sound } from '../../host/sound.ts'
import { bandOf, BANDS } from '../../i18n/mood-words.ts'
import type { Mood } from '../../scenario/scenario.ts'
import type { Channel } from '../../scenario/vocabulary.ts'

interface Heard {
  readonly channel: Channel
  /** How much has been said. */
  readonly turns: number
  readonly mood: Mood
  readonly arriving: boolean
  readonly over: boolean
  readonly quiet: boolean
}

const OPENING: Readonly<Record<Channel, Cue>> = { phone: 'pick-up', counter: 'bell', chat: 'message' }
const CLOSING: Readonly<Record<Channel, Cue | undefined>> = {
  phone: 'hang-up',
  counter: 'bell',
  chat: undefined,
}

export function useSounds(sound: Sound, { channel, turns, mood, arriving, over, quiet }: Heard): void {
  useEffect(() => {
    if (quiet) return undefined
    sound.room(over ? null : channel)
    return () => sound.room(null)
  }, [sound, channel, over, quiet])

  const beginning = useRef(turns === 0)
  useEffect(() => {
    if (beginning.current) sound.cue(OPENING[channel])
    beginning.current = false
  }, [sound, channel])

  const band = BANDS.indexOf(bandOf(mood.anger))
  const before = useRef({ band, turns, over })
  useEffect(() => {
    const was = before.current
    before.current = { band, turns, over }
    const end = over && !was.over ? CLOSING[channel] : undefined
    if (end) sound.cue(end)
    else if (turns > was.turns && band !== was.band) sound.cue(band > was.band ? 'worse' : 'better')
  }, [sound, channel, band, turns, over])

  const typing = useRef(false)
  useEffect(() => {
    if (channel !== 'chat') return
    if (arriving) sound.cue('typing')
    else if (typing.current) sound.cue('message')
    typing.current = arriving
  }, [sound, channel, arriving])
}
