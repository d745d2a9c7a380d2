/** Arriving at a screen: the document is named after it, and its heading is where a keyboard goes on from. */
import { type RefObject, useLayoutEffect, useRef } from 'react'
import { say } from '../../i18n/page-speech.ts'

/** The page that is opened first keeps the focus where the browser put it. */
let opened = false

/** For a screen's heading, which must have tabIndex −1. */
export function useArrival<Heading extends HTMLElement>(title: string): RefObject<Heading | null> {
  const heading = useRef<Heading>(null)
  useLayoutEffect(() => {
    document.title = say('app.title', { screen: title })
  }, [title])
  useLayoutEffect(() => {
    if (opened) {
      document.documentElement.scrollTop = 0
      heading.current?.focus({ preventScroll: true })
    }
    opened = true
  }, [])
  return heading
}
