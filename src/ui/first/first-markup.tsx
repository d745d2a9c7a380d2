/** The first screens of a scenario as markup: its brief, and its talk as that begins in practice. For the build alone. */
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Router } from 'wouter'
import { ATTEMPT_FORMAT, type Attempt } from '../../dialogue/attempt.ts'
import { scriptOf } from '../../dialogue/script.ts'
import { begin } from '../../dialogue/transcript.ts'
import { bared } from '../../first/bared.ts'
import { FIRST_SEED } from '../../first/kept.ts'
import type { FirstMarkup } from '../../first/markup.ts'
import type { Settings } from '../../host/settings.ts'
import { say } from '../../i18n/page-speech.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { BeginForm } from '../brief/begin-form.tsx'
import { Brief } from '../brief/brief.tsx'
import { type Host, HostContext } from '../host.ts'
import { briefOf } from '../paths.ts'
import scene from '../play/scene.module.css'
import { TalkView } from '../play/talk-view.tsx'
import bar from '../play/top-bar.module.css'
import type { Talk } from '../play/use-talk.ts'

const nothing = () => undefined
const unwatched = () => nothing

/** As they are at first, but that the line is there whole: it is not known yet how a person wants it to come. */
const SETTINGS: Settings = {
  sound: true,
  theme: 'system',
  motion: 'system',
  pace: 'whole',
  timer: 0,
  voices: 'off',
  keys: true,
  language: 'en-GB',
}

/** All that these screens ask for while they are drawn for the first time. */
const HOST = {
  settings: { watch: unwatched, read: () => SETTINGS },
  sound: { watch: unwatched, heard: () => null },
  voice: { available: () => false },
} as unknown as Host

export function firstMarkup(scenario: Scenario): FirstMarkup {
  const path = briefOf(scenario.id)
  const brief = (
    <Brief scenario={scenario}>
      <BeginForm channel={scenario.setting.channel} first="practice" onBegin={() => Promise.resolve()} />
    </Brief>
  )
  const talk = <TalkView talk={talkOf(scenario)} limit={undefined} onLeave={nothing} />
  return {
    title: say('app.title', { screen: scenario.title }),
    brief: bared(drawn(path, brief)).markup,
    ...talkBared(drawn(path, talk)),
  }
}

function talkBared(drawnTalk: string): Pick<FirstMarkup, 'talk' | 'properties'> {
  const { markup, properties } = bared(drawnTalk)
  const talk = markup
    .replace(`class="${scene['scene']}"`, inside => `${inside} data-scene`)
    // Seen where there is no room for a stage.
    .replace('<h1>', title => `<div aria-hidden="true" class="${bar['head']}"></div>${title}`)
  return { talk, properties }
}

function talkOf(scenario: Scenario): Talk {
  const script = scriptOf(scenario)
  const transcript = begin(script, [])
  const attempt: Attempt = {
    format: ATTEMPT_FORMAT,
    id: '',
    scenario: { id: scenario.id, plays: '', words: '' },
    rules: '',
    engine: '',
    language: scenario.language,
    mode: 'practice',
    seed: FIRST_SEED,
    carried: [],
    earlier: 0,
    from: null,
    started: '',
    events: [],
  }
  const acts = { say: nothing, wait: nothing, pause: nothing, goOn: nothing, leave: nothing, undo: undefined }
  return { attempt, script, state: transcript.state, transcript, over: false, ...acts }
}

function drawn(path: string, screen: ReactNode): string {
  const hook = Object.assign((): [string, () => void] => [path, nothing], { hrefs: (to: string) => `#${to}` })
  return renderToStaticMarkup(
    <HostContext value={HOST}>
      <Router hook={hook}>{screen}</Router>
    </HostContext>,
  )
}
