/** The addresses of the screens, behind the #. */

export const LIBRARY = '/'
export const HISTORY = '/history'
export const SETTINGS = '/settings'
/** How each dimension, move and practice comes along, and what is due. */
export const PROGRESS = '/progress'
/** Five minutes of single moments. */
export const DRILL = '/drill'
/** A minute for oneself. */
export const BREATHER = '/breather'
/** A saved talk, or all of one's data, from a file. */
export const OPEN = '/open'
/** What was tested, and what was not. */
export const ACCESSIBILITY = '/accessibility'
export const BRIEF = '/scenarios/:scenario'
export const TALK = '/talks/:attempt'
export const DEBRIEF = '/talks/:attempt/debrief'
/** Says a turn differently: what was said before it stands. */
export const FORK = '/talks/:attempt/turns/:turn'
/** Two talks side by side. */
export const BESIDE = '/talks/:attempt/beside/:other'
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

export function forkOf(attempt: string, turn: number): string {
  return `${talkOf(attempt)}/turns/${turn}`
}

export function besideOf(attempt: string, other: string): string {
  return `${talkOf(attempt)}/beside/${encodeURIComponent(other)}`
}

export function shiftOf(shift: string): string {
  return `/shift/${encodeURIComponent(shift)}`
}
