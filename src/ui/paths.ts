/** The addresses of the screens, behind the #. */

export const LIBRARY = '/'
export const HISTORY = '/history'
export const SETTINGS = '/settings'
export const BRIEF = '/scenarios/:scenario'
export const TALK = '/talks/:attempt'
export const DEBRIEF = '/talks/:attempt/debrief'
export const SHIFT = '/shift/:shift'
export const SHIFT_BRIEF = `${SHIFT}${BRIEF}` as const
export const SHIFT_TALK = `${SHIFT}${TALK}` as const
export const SHIFT_DEBRIEF = `${SHIFT}${DEBRIEF}` as const

export function briefOf(scenario: string): string {
  return `/scenarios/${encodeURIComponent(scenario)}`
}

export function talkOf(attempt: string): string {
  return `/talks/${encodeURIComponent(attempt)}`
}

export function debriefOf(attempt: string): string {
  return `${talkOf(attempt)}/debrief`
}

export function shiftOf(shift: string): string {
  return `/shift/${encodeURIComponent(shift)}`
}
