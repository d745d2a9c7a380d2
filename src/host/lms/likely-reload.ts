/** Whether a page that goes comes again at once, as far as a page can know: a session need not end for that. */

/** How long after the keys were pressed the page is gone, in milliseconds. */
const SOON = 2000

/**
 * Watches for the keys that reload, and for a reload by script where the browser tells of it. A reload by the browser's
 * own button looks like any other leaving.
 */
export function likelyReload(): () => boolean {
  let pressed = Number.NEGATIVE_INFINITY
  let isReload = false
  if (typeof window === 'undefined') return () => false
  window.addEventListener(
    'keydown',
    ({ key, ctrlKey, metaKey }) => {
      const isKey = key === 'F5' || ((ctrlKey || metaKey) && key.toLowerCase() === 'r')
      if (isKey) pressed = performance.now()
    },
    { capture: true },
  )
  const { navigation } = window as { navigation?: EventTarget }
  navigation?.addEventListener('navigate', event => {
    isReload = 'navigationType' in event && event.navigationType === 'reload'
  })
  return () => isReload || performance.now() - pressed < SOON
}
