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
/** Whether a certificate is genuine, from its file. */
export const VERIFY = '/verify'
/** How a group did, from files that are dropped there. */
export const COHORT = '/cohort'
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
/** A course from its start screen on; a scenario's address is that of its place there. */
export const PROGRAMME = '/programme'
export const PROGRAMME_BRIEF = `${PROGRAMME}${BRIEF}` as const
export const PROGRAMME_TALK = `${PROGRAMME}${TALK}` as const
export const PROGRAMME_DEBRIEF = `${PROGRAMME}${DEBRIEF}` as const
export const CERTIFICATE = `${PROGRAMME}/certificate` as const

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
