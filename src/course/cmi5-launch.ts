/** What an LMS says when it launches a package for cmi5: in the address, in its launch data and of the learner's wishes. */
import { SESSION_ID } from './cmi5-words.ts'
import { canBeWritten, isObject, type Json, type JsonObject, readJson } from './json.ts'

/** What stands in the address. */
export interface Cmi5Launch {
  /** Without a slash at its end. */
  readonly endpoint: string
  /** Where the token is had, once. */
  readonly fetch: string
  /** As it came: an LMS compares it with its own. */
  readonly actor: JsonObject
  readonly activityId: string
  readonly registration: string
}

/** `LMS.LaunchData`, as far as it is heeded. */
export interface LaunchData {
  readonly view: 'normal' | 'review' | 'browse'
  /** 0 to 1, as the LMS says it; null where it says none that is a number. */
  readonly masteryScore: number | null
  /** Where the person goes at the end, http or https; null: nowhere. */
  readonly returnUrl: string | null
  /** What the context of every statement begins with. */
  readonly contextTemplate: JsonObject
}

/** `query` is that of the address, with or without its question mark. Null where it is no launch. */
export function readLaunch(query: string): Cmi5Launch | null {
  const given = new URLSearchParams(query)
  const endpoint = webAddress(given.get('endpoint'))
  const fetch = webAddress(given.get('fetch'))
  const actor = readJson(given.get('actor') ?? '')
  const activityId = given.get('activityId') ?? ''
  const registration = given.get('registration') ?? ''
  if (endpoint === null || fetch === null || !isObject(actor) || !canBeWritten(actor)) return null
  if (!/^[a-z][a-z0-9+.-]*:./i.test(activityId) || registration === '') return null
  return { endpoint: withoutSlashes(endpoint), fetch, actor, activityId, registration }
}

/** Null where there is no template that every statement could begin with: without it none is accepted. */
export function readLaunchData(text: string): LaunchData | null {
  const data = readJson(text)
  if (!isObject(data) || !isObject(data['contextTemplate'])) return null
  const { launchMode, masteryScore, returnURL, contextTemplate } = data
  if (!canBeWritten(contextTemplate)) return null
  return {
    view: launchMode === 'Review' ? 'review' : launchMode === 'Browse' ? 'browse' : 'normal',
    masteryScore: shareOf(masteryScore),
    returnUrl: webAddress(typeof returnURL === 'string' ? returnURL : null),
    contextTemplate,
  }
}

/** Null where the LMS gives none. */
export function sessionOf({ contextTemplate }: Pick<LaunchData, 'contextTemplate'>): string | null {
  const { extensions } = contextTemplate
  const id = isObject(extensions) ? extensions[SESSION_ID] : undefined
  return typeof id === 'string' ? id : null
}

/**
 * 0 to 100, for scores that are whole numbers.
 *
 * 0.55 × 100 is a hair above 55, and would fail whom the LMS passes: the hair is taken off, and nothing more.
 */
export function markFrom(masteryScore: number | null): number | null {
  return masteryScore === null ? null : Math.round(masteryScore * 1e11) / 1e9
}

export interface Preferences {
  /** BCP 47; the one that the learner likes best. */
  readonly language: string | null
  readonly sound: boolean | null
}

/** Of the agent profile `cmi5LearnerPreferences`; an LMS need not have one. */
export function readPreferences(text: string): Preferences {
  const said = readJson(text)
  if (!isObject(said)) return { language: null, sound: null }
  const { languagePreference: languages, audioPreference: audio } = said
  const [first = ''] = typeof languages === 'string' ? languages.split(',').map(tag => tag.trim()) : []
  return {
    language: /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(first) ? first : null,
    sound: audio === 'on' ? true : audio === 'off' ? false : null,
  }
}

/** The learner's name, where the LMS tells it. */
export function nameOf({ name }: JsonObject): string | null {
  return typeof name === 'string' && name.trim() !== '' ? name.trim() : null
}

/** A number from 0 to 1; some write it as a text. */
function shareOf(value: Json | undefined): number | null {
  const share = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof share === 'number' && share >= 0 && share <= 1 ? share : null
}

/** Counted from the end: a pattern would begin anew at every slash of an address that is full of them. */
function withoutSlashes(address: string): string {
  let end = address.length
  while (address[end - 1] === '/') end--
  return address.slice(0, end)
}

/** http and https alone: what an LMS calls an address may be a script. */
function webAddress(text: string | null): string | null {
  const trimmed = text?.trim() ?? ''
  return /^https?:\/\/[^\s/?#]+/i.test(trimmed) ? trimmed : null
}
