/** How a person wants the page to be: each change acts at once, and is kept. */
import { useState } from 'react'
import { Link } from 'wouter'
import { MOTIONS, PACES, type Settings, THEMES, TIMERS } from '../../host/settings.ts'
import { say as sayOfAccess } from '../../i18n/accessibility-speech.ts'
import { say as sayOfTrainers } from '../../i18n/cohort-page-speech.ts'
import { say } from '../../i18n/settings-speech.ts'
import { useHost } from '../host.ts'
import { Masthead } from '../parts/masthead.tsx'
import { useArrival } from '../parts/use-arrival.ts'
import { ACCESSIBILITY, COHORT, VERIFY } from '../paths.ts'
import { useMotion, useSettings } from '../use-settings.ts'
import { Choice } from './choice.tsx'
import { DataGroup } from './data-group.tsx'
import { Gone } from './gone.tsx'
import { Group } from './group.tsx'
import { KeptOffline } from './kept-offline.tsx'
import { LanguageChoice } from './language-choice.tsx'
import styles from './settings.module.css'
import { SingleKeys } from './single-keys.tsx'
import { Switch } from './switch.tsx'
import { VoicesChoice } from './voices-choice.tsx'

export default function SettingsScreen() {
  const [gone, setGone] = useState(false)
  return gone ? <Gone /> : <EverySetting onGone={() => setGone(true)} />
}

function EverySetting({ onGone }: { onGone: () => void }) {
  const { settings: store, reload, launched, languages, alone } = useHost()
  const { sound, theme, motion, pace, timer, voices, keys, language } = useSettings()
  const moving = useMotion()
  const [last, setLast] = useState<keyof Settings>()
  const heading = useArrival<HTMLHeadingElement>(say('title'))

  const change = (part: Partial<Settings>) => {
    store.change(part)
    setLast(Object.keys(part)[0] as keyof Settings)
  }
  const speak = (spoken: string) => {
    change({ language: spoken })
    // Sentences stand all over the page, and only a fresh page is sure to speak one language. Nothing else is lost by
    // it; but where nothing is kept, the choice itself would be.
    if (store.kept() && !launched) reload()
  }
  const noteOn = (...fields: readonly (keyof Settings)[]) => {
    if (last === undefined || !fields.includes(last)) return ''
    if (store.kept()) return say(launched && last === 'language' ? 'language.later' : 'kept')
    return say(last === 'language' ? 'language.not' : 'kept.not')
  }

  return (
    <>
      <Masthead />
      <main className={styles['settings']}>
        <header>
          <h1 ref={heading} tabIndex={-1}>
            {say('title')}
          </h1>
          <p>{say('lead')}</p>
        </header>

        <Group title={say('sound')} note={noteOn('sound')}>
          <Switch
            label={say('sound.on')}
            means={say('sound.means')}
            on={sound}
            onChange={on => change({ sound: on })}
          />
        </Group>

        <Group title={say('looks')} note={noteOn('theme', 'motion')}>
          <Choice
            legend={say('theme')}
            means={say('theme.means')}
            options={THEMES.map(each => ({ value: each, label: say(`theme.${each}`) }))}
            value={theme}
            onChoose={chosen => change({ theme: chosen })}
          />
          <Choice
            legend={say('motion')}
            means={say('motion.means')}
            options={MOTIONS.map(each => ({ value: each, label: say(`motion.${each}`) }))}
            value={motion}
            onChoose={chosen => change({ motion: chosen })}
          />
        </Group>

        <Group title={say('words')} note={noteOn('pace')}>
          <Choice
            legend={say('pace')}
            means={say(moving ? 'pace.means' : 'pace.still')}
            options={PACES.map(each => ({ value: each, label: say(`pace.${each}`) }))}
            value={pace}
            onChoose={chosen => change({ pace: chosen })}
          />
        </Group>

        <Group title={say('silence')} note={noteOn('timer')}>
          <Choice
            legend={say('timer')}
            means={say('timer.means')}
            options={TIMERS.map(each => ({ value: each, label: say(`timer.${each}`) }))}
            value={timer}
            onChoose={chosen => change({ timer: chosen })}
          />
        </Group>

        <Group title={say('voice')} note={noteOn('voices')}>
          <VoicesChoice chosen={voices} onChoose={chosen => change({ voices: chosen })} />
        </Group>

        <Group title={say('keys')} note={noteOn('keys')}>
          <SingleKeys on={keys} onChange={on => change({ keys: on })} />
        </Group>

        {languages?.length !== 1 && (
          <Group title={say('language')} note={noteOn('language')}>
            <LanguageChoice chosen={language} onChoose={speak} />
          </Group>
        )}

        {!launched && <DataGroup onGone={onGone} />}

        <KeptOffline />

        <p className={styles['statement']}>
          <Link href={ACCESSIBILITY}>{sayOfAccess('title')}</Link>
        </p>
        {!alone && (
          <p className={styles['statement']}>
            <Link href={VERIFY}>{say('verify.link')}</Link>
          </p>
        )}
        {!alone && (
          <p className={styles['statement']}>
            <Link href={COHORT}>{sayOfTrainers('link')}</Link>
          </p>
        )}
      </main>
    </>
  )
}
