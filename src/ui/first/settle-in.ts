/** Watches the page being drawn behind a first screen, and shows it as soon as it is where that screen is. */
import type { Kept } from '../../first/kept.ts'

interface Settling {
  readonly first: HTMLElement
  readonly root: HTMLElement
  /** What was done so far. */
  readonly kept: () => Kept
  /** Begins the talk, where that is still to be done once it is asked for. */
  readonly begin: (() => Promise<void>) | undefined
  /** Does what was done at a time, as if it were then. */
  readonly sayAt: (at: number, press: () => void) => void
}

const page = document.documentElement
const CONTROLS = 'a, button, input, summary, [tabindex]'

export function settleIn({ first, root, kept, begin, sayAt }: Settling): void {
  let begun = begin === undefined
  let spoken: string | null | undefined
  const line = () => root.querySelector('main h2')?.textContent

  const settle = () => {
    const { begun: asked, said, at = 0, order = [] } = kept()
    if (page.dataset['first'] === 'none') return showPage()
    if (asked !== undefined && !begun) {
      begun = true
      // A fault on the way leaves the brief, where it can be asked for again.
      begin?.().catch(showPage)
      return
    }
    if (!isThere(root, asked !== undefined)) return
    const reply = said === undefined ? undefined : repliesIn(root)[order.indexOf(said)]
    if (reply && spoken === undefined) {
      spoken = line()
      sayAt(at, () => reply.click())
    }
    // The answer to it comes as it is kept.
    if (said === undefined || line() !== spoken) showPage()
  }

  let held = -1
  const hold = ({ target }: Event) => {
    held = target instanceof Element ? placeOf(target.closest(CONTROLS), first) : -1
  }
  const letGo = () => {
    held = -1
  }
  const showPage = () => {
    watching.disconnect()
    document.removeEventListener('pointerdown', hold, true)
    document.removeEventListener('click', letGo, true)
    takePlace(first, root, kept(), held)
  }

  const watching = new MutationObserver(settle)
  watching.observe(root, { childList: true, subtree: true, characterData: true })
  watching.observe(page, { attributeFilter: ['data-kept', 'data-first'] })
  document.addEventListener('pointerdown', hold, true)
  document.addEventListener('click', letGo, true)
}

/** Whether anything is drawn that is not on its way: the brief, or the talk once that is wanted, or why there is none. */
function isThere(root: HTMLElement, talks: boolean): boolean {
  const main = root.querySelector('main')
  if (!main || main.querySelector(':scope > output:only-child')) return false
  return !talks || !main.querySelector('input[name="mode"]')
}

function repliesIn(root: HTMLElement): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('fieldset li > button')]
}

function takePlace(
  first: HTMLElement,
  root: HTMLElement,
  { said, mode, begun, pressed }: Kept,
  held: number,
): void {
  const talks = begun !== undefined && mode === 'practice'
  // Its line was there already, whole: any key brings the rest of one that is on its way.
  if (talks && said === undefined) document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }))
  const chosen = first.querySelector<HTMLInputElement>('input:checked')?.value
  const focused = placeOf(document.activeElement, first)
  const { scrollTop } = page
  first.remove()
  delete page.dataset['first']
  delete page.dataset['kept']
  const there = controlsOf(root)
  if (begun === undefined) root.querySelector<HTMLElement>(`input[name="mode"][value="${chosen}"]`)?.click()
  if (said === undefined) {
    page.scrollTop = scrollTop
    there[focused]?.focus({ preventScroll: true })
  } else root.querySelector<HTMLElement>('main h2')?.focus({ preventScroll: true })
  if (pressed !== undefined) [...root.querySelectorAll('button')][pressed]?.click()
  else if (held >= 0) finishPress(there[held])
}

/** A press that began on the first screen ends on the page. */
function finishPress(control: HTMLElement | undefined): void {
  document.addEventListener(
    'pointerup',
    ({ clientX, clientY }) => {
      if (control?.contains(document.elementFromPoint(clientX, clientY))) control.click()
    },
    { once: true },
  )
}

/** The controls that can be seen; those of the first screen stand in the same places as the page's. */
function controlsOf(screen: HTMLElement): readonly HTMLElement[] {
  return [...screen.querySelectorAll<HTMLElement>(CONTROLS)].filter(control => control.offsetParent !== null)
}

function placeOf(control: Element | null, screen: HTMLElement): number {
  return control instanceof HTMLElement ? controlsOf(screen).indexOf(control) : -1
}
