/** Runs in a scenario's own page before anything else is there: keeps what a person does, until the page takes over. */
import { FIRST, type Kept, KEPT } from './first/kept.ts'
import { LOWEST_STAGE } from './ui/play/lowest-stage.ts'

const page = document.documentElement
const { dataset } = page
const id = document.currentScript?.dataset['of'] ?? ''
// The talk comes first: whoever can begin it has all of it there.
const all = (what: string) => [...document.querySelectorAll<HTMLElement>(`#${FIRST}>${what}`)]

let kept: Kept = { id }

function keep(more: Partial<Kept>): void {
  kept = { ...kept, ...more }
  dataset['kept'] = JSON.stringify(kept)
  try {
    sessionStorage.setItem(KEPT, dataset['kept'])
  } catch {
    // Then it is kept for as long as this page is there.
  }
  show()
}

function show(): void {
  const { begun, mode, order, said } = kept
  if (begun === undefined) return
  const [begin] = all(':last-child button')
  if (begin) begin.ariaBusy = 'true'
  // An assessment is begun by the page itself: its replies are chosen first, and then said.
  if (mode !== 'practice') return
  const replies = all(':first-child [data-reply]')
  if (dataset['first'] !== 'talk') layOut(replies, order ?? [])
  for (const reply of replies) reply.ariaPressed = `${Number(reply.dataset['reply']) === said}`
}

/** As the page will show it: each reply in its place, and the line in sight together with them. */
function layOut(replies: readonly HTMLElement[], order: readonly number[]): void {
  dataset['first'] = 'talk'
  for (const [index, place] of order.entries()) {
    const plank = replies.find(({ dataset: { reply } }) => reply === `${place}`)?.parentElement
    const key = plank?.querySelector('kbd')
    if (key) key.textContent = `${index + 1}`
    plank?.parentElement?.append(plank)
  }
  const [talk] = all(':first-child>*')
  const [bar] = all(':first-child header')
  const [scene] = all(':first-child [data-scene]')
  const [line] = all(':first-child h2')
  const height = bar?.offsetHeight ?? 0
  talk?.style.setProperty('--bar', `${height}px`)
  if (talk && scene && scene.offsetHeight < LOWEST_STAGE) talk.dataset['stage'] = 'small'
  page.scrollTop = 0
  page.scrollTop = Math.min(
    (line?.getBoundingClientRect().top ?? 0) - height,
    page.scrollHeight - innerHeight,
  )
  line?.focus({ preventScroll: true })
}

function say(reply: HTMLElement | undefined): void {
  if (reply && kept.said === undefined) keep({ said: Number(reply.dataset['reply']), at: Date.now() })
}

function press({ target, detail }: MouseEvent): void {
  const button = (target as Element).closest<HTMLElement>(`#${FIRST} button`)
  // The second half of a double click must not say the first reply.
  if (!button || detail > 1) return
  if (dataset['first'] === 'talk') {
    if (button.dataset['reply']) say(button)
    else keep({ pressed: all(':first-child button').indexOf(button) })
  } else if (kept.begun === undefined) {
    const order = all(':first-child [data-reply]').map((_, place) => place)
    // Where a reply stands tells nothing of it.
    for (const place of order.keys()) {
      const other = place + Math.floor(Math.random() * (order.length - place))
      ;[order[place], order[other]] = [order[other] ?? 0, order[place] ?? 0]
    }
    const mode = document.querySelector<HTMLInputElement>(`#${FIRST} :checked`)?.value as Kept['mode'] &
      string
    keep({ mode, begun: Date.now(), order })
  }
}

/** What was kept before; nothing where nothing is, or nothing that can be read. */
function stored(storage: 'localStorage' | 'sessionStorage', key: string): Partial<Record<string, unknown>> {
  try {
    return { ...(JSON.parse(globalThis[storage].getItem(key) ?? '') as object) }
  } catch {
    return {}
  }
}

const { theme, language, keys } = stored('localStorage', 'even-keel')
if (theme === 'light' || theme === 'dark') dataset['theme'] = theme
const tongues = typeof language === 'string' ? [language] : navigator.languages
const [tongue = page.lang] = tongues.filter(each => /^(?:en|de)\b/.test(each))
// The screen is drawn in one language, and for one address: for all others the page itself comes.
if (
  tongue.slice(0, 2) === page.lang.slice(0, 2) &&
  keys !== false &&
  !location.search.includes('locale=') &&
  ['', `#/scenarios/${id}`].includes(location.hash)
) {
  dataset['first'] = 'brief'
  document.addEventListener('click', press)
  document.addEventListener('keydown', ({ key, repeat }) => {
    if (dataset['first'] === 'talk' && !repeat) say(all(':first-child [data-reply]')[Number(key) - 1])
  })
  // The way back to the shelf.
  addEventListener('hashchange', () => {
    if (location.hash === '#/') dataset['first'] = 'none'
  })
  const before = stored('sessionStorage', KEPT)
  // When the screen is whole: what is fetched may take long yet.
  if (before['id'] === id)
    document.addEventListener('readystatechange', () => keep(before as unknown as Kept), { once: true })
} else dataset['first'] = 'none'
