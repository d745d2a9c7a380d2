/** The player that stands in packages: puts the programme beside it on the page, and whoever launched it behind it. */
// First, so that the order of the layers is known before any screen's own.
import './ui/look/base.css'
import './ui/look/tokens.css'
import './ui/look/font.css'
import { createRoot } from 'react-dom/client'
import { type Packed, PROGRAMME } from './course/packed.ts'
import { newId, newSeed } from './host/chance.ts'
import { now } from './host/clock.ts'
import { embedIn } from './host/embed.ts'
import { toldTo } from './host/embed-course.ts'
import { heightTold } from './host/embed-height.ts'
import { moreTimeIn } from './host/more-time.ts'
import { offlineIn } from './host/offline.ts'
import { saveFile } from './host/save-file.ts'
import { settingsIn } from './host/settings.ts'
import { soundIn } from './host/sound.ts'
import { voiceIn } from './host/voice.ts'
import { bestOf, LANGUAGES, locale, speakIn } from './i18n/language.ts'
import { CourseApp } from './ui/course-app.tsx'
import type { Host } from './ui/host.ts'
import { putOn } from './ui/look/use-appearance.ts'
import { BrokenScreen } from './ui/player/broken-screen.tsx'
import { openSession } from './ui/player/open-session.ts'
import { PlayerRoot } from './ui/player/player-root.tsx'
import { packedShelf } from './ui/player/shelf.ts'
import { shelfIn } from './ui/shelf-in.ts'

// Before anything is waited for: whoever holds this page in a frame speaks to it as soon as it is loaded.
const embed = embedIn(window)
const root = document.getElementById('root')

/** As src/commands/package-player.ts packs them: the tone of a room is as large as all cues together. */
const PACKED_SOUNDS = { rooms: false, formats: ['webm'] } as const

/** Beside this page, whatever its path; the policy lets nothing come from elsewhere. */
async function fetchModule(path: string): Promise<unknown> {
  const { default: found } = (await import(/* @vite-ignore */ new URL(path, document.baseURI).href)) as {
    default: unknown
  }
  return found
}

async function play(on: HTMLElement): Promise<void> {
  const packed = (await fetchModule(PROGRAMME)) as Packed
  const shelf = packedShelf(packed, fetchModule)
  const session = await openSession(packed, shelf)
  const { languages, compiled } = packed
  const asked = new URLSearchParams(location.search).get('locale')
  const offered = LANGUAGES.filter(language => languages.includes(language))
  const preferred = [asked, session.language].flatMap(language => language ?? [])
  const settings = settingsIn(() => localStorage, bestOf([...preferred, ...navigator.languages], offered))
  putOn(document.documentElement, settings.read())
  const chosen = settings.read().language
  await speakIn(offered.some(language => language === chosen) ? chosen : bestOf(preferred, offered))
  const { course, attempts } = packed.as === 'web' ? toldTo(embed, session) : session
  embed.tell({ type: 'ready', programme: compiled.programme.id, locale })
  const host: Host = {
    attempts,
    keepsakes: session.keepsakes,
    data: session.dataWith(settings),
    settings,
    sound: soundIn(
      () => settings.chosen().sound ?? session.sound ?? settings.read().sound,
      settings.watch,
      undefined,
      PACKED_SOUNDS,
    ),
    voice: voiceIn(),
    // A package is not kept by its page: whoever serves it does that.
    offline: offlineIn(undefined, () => location.reload()),
    now,
    newId,
    newSeed,
    shifts: [],
    load: shelf.load,
    recordings: shelf.recordings,
    rules: packed.rules,
    engine: __ENGINE__,
    save: saveFile,
    reload: () => location.reload(),
    course,
    ...(packed.logo !== null && { logo: packed.logo }),
    alone: true,
    ...(session.lasts && { launched: true }),
    languages: offered,
    moreTime: moreTimeIn(() => localStorage),
    ...(await shelfIn(locale, packed.cards, [], shelf.translations)),
  }
  createRoot(on).render(
    <PlayerRoot session={session}>
      <CourseApp host={host} />
    </PlayerRoot>,
  )
  if (packed.as === 'web') heightTold(embed, window, on)
}

if (root) {
  play(root).catch(async (fault: unknown) => {
    console.error(fault)
    await speakIn(bestOf(navigator.languages))
    createRoot(root).render(<BrokenScreen onAgain={() => location.reload()} />)
  })
}
