/** The page: puts the screens on the document and the browser behind them. */
// First, so that the order of the layers is known before any screen's own.
import './ui/look/base.css'
import './ui/look/tokens.css'
import './ui/look/font.css'
import { createRoot } from 'react-dom/client'
import { cards, loaders, logo, programme, recordings, rules, shifts, translations } from 'virtual:library'
import { attemptsIn } from './host/attempts.ts'
import { newId, newSeed } from './host/chance.ts'
import { now } from './host/clock.ts'
import { courseHere } from './host/course-here.ts'
import { embedIn } from './host/embed.ts'
import { toldTo } from './host/embed-course.ts'
import { heightTold } from './host/embed-height.ts'
import { enrolmentsIn } from './host/enrolments.ts'
import { keepsakesIn } from './host/keepsakes.ts'
import { moreTimeIn } from './host/more-time.ts'
import { newsIn } from './host/news.ts'
import { offlineIn, workersHere } from './host/offline.ts'
import { saveFile } from './host/save-file.ts'
import { settingsIn } from './host/settings.ts'
import { soundIn } from './host/sound.ts'
import { voiceIn } from './host/voice.ts'
import { workshopIn } from './host/workshop.ts'
import { atticHere } from './host/attic.ts'
import { yourDataLater } from './host/your-data-later.ts'
import { bestOf, locale, speakIn } from './i18n/language.ts'
import { App } from './ui/app.tsx'
import type { Host } from './ui/host.ts'
import { FIRST } from './first/kept.ts'
import { shelfIn } from './ui/shelf-in.ts'
import { putOn } from './ui/look/use-appearance.ts'

// Before anything is waited for: whoever holds this page in a frame speaks to it as soon as it is loaded.
const embed = embedIn(window)
const asked = new URLSearchParams(location.search).getAll('locale')
const settings = settingsIn(() => localStorage, bestOf([...asked, ...navigator.languages]))
// Before the first paint, and before a language that must be fetched.
putOn(document.documentElement, settings.read())

const news = newsIn()
const attempts = attemptsIn(undefined, news)
const keepsakes = keepsakesIn(undefined, news)
const enrolments = enrolmentsIn(undefined, news)
// What this tab shows is no longer there.
news.hear((told, elsewhere) => {
  if (told === 'deleted' && elsewhere) location.reload()
})

const told = programme
  ? toldTo(embed, { course: courseHere(programme, { enrolments, attempts, newSeed }), attempts })
  : { attempts }

const host: Host = {
  ...told,
  keepsakes,
  enrolments,
  data: yourDataLater(async () => {
    const { yourDataIn } = await import('./host/your-data.ts')
    return yourDataIn({ attempts, keepsakes, enrolments, settings }, news, atticHere())
  }),
  settings,
  sound: soundIn(() => settings.read().sound, settings.watch),
  voice: voiceIn(),
  // In development every file changes all the time.
  offline: offlineIn(import.meta.env.PROD ? workersHere() : undefined, () => location.reload()),
  now,
  newId,
  newSeed,
  cards,
  shifts,
  load: scenario => (Object.hasOwn(loaders, scenario) ? loaders[scenario]?.() : undefined),
  recordings: scenario => (Object.hasOwn(recordings, scenario) ? recordings[scenario]?.() : undefined),
  rules,
  engine: __ENGINE__,
  save: saveFile,
  reload: () => location.reload(),
  ...(logo !== null && { logo }),
  moreTime: moreTimeIn(() => localStorage),
  // Nothing of it is in the page that people get.
  ...(import.meta.hot && {
    workshop: workshopIn(
      import.meta.hot,
      attempts,
      () => sessionStorage,
      () => location.reload(),
    ),
  }),
}

/** At once, or in the place of a first screen that has been there for a while. */
async function drawnIn(root: HTMLElement, whole: Host): Promise<void> {
  const draw = (by: Host) => createRoot(root).render(<App host={by} />)
  const first = document.getElementById(FIRST)
  if (!first) return draw(whole)
  try {
    const { takeOver } = await import('./ui/first/take-over.ts')
    await takeOver({ first, root, host: whole, draw })
  } catch {
    // A part did not arrive: the page says so where it is needed.
    first.remove()
    draw(whole)
  }
}

const root = document.getElementById('root')
if (root) {
  void speakIn(settings.read().language)
    .then(() => shelfIn(locale, cards, shifts, translations))
    .then(shelf => drawnIn(root, { ...host, ...shelf }))
    .then(() => embed.tell({ type: 'ready', programme: programme?.programme.id ?? '', locale }))
  heightTold(embed, window, root)
}
