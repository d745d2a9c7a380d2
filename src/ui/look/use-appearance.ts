/** Puts on the document what the settings say of its look: theme, motion, pace, language and direction. */
import { useLayoutEffect } from 'react'
import type { Settings, SettingsStore } from '../../host/settings.ts'
import { spoken } from '../../i18n/language.ts'

/** What is left to the device leaves no mark; the tokens follow the marks. */
export function putOn(root: HTMLElement, { theme, motion, pace }: Settings): void {
  mark(root, 'theme', theme)
  mark(root, 'motion', motion)
  root.dataset['pace'] = pace
  const { locale, direction } = spoken()
  root.lang = locale
  root.dir = direction
}

function mark(root: HTMLElement, name: string, choice: string): void {
  if (choice === 'system') delete root.dataset[name]
  else root.dataset[name] = choice
}

export function useAppearance(settings: SettingsStore): void {
  useLayoutEffect(() => {
    const put = () => putOn(document.documentElement, settings.read())
    put()
    return settings.watch(put)
  }, [settings])
}
