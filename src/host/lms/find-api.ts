/** Where an LMS left its object: in a window around the page, or in the one that opened it. */

/** A hall of mirrors has an end too. */
const HOPS = 10

export type ScormVersion = '1.2' | '2004'

const NAMES: Record<ScormVersion, string> = { '1.2': 'API', '2004': 'API_1484_11' }

/** Up through the parents first, then through the parents of whoever opened one of them. Null where there is none. */
export function findApi(version: ScormVersion, page: Window): object | null {
  const around = parentsOf(page)
  const openers = around.flatMap(each => {
    const opener = read(each, 'opener')
    return isObject(opener) ? parentsOf(opener) : []
  })
  for (const each of [...around, ...openers]) {
    const api = read(each, NAMES[version])
    if (isApi(version, api)) return api
  }
  return null
}

/** Whether somebody may be around who brings it later. */
export function isAlone(page: Window): boolean {
  return parentsOf(page).length < 2 && !isObject(read(page, 'opener'))
}

/** The names of its functions; every version calls them differently. */
export function functionsOf(version: ScormVersion): {
  readonly initialize: string
  readonly finish: string
  readonly get: string
  readonly set: string
  readonly commit: string
  readonly lastError: string
} {
  const lms = version === '1.2' ? 'LMS' : ''
  return {
    initialize: `${lms}Initialize`,
    finish: version === '1.2' ? 'LMSFinish' : 'Terminate',
    get: `${lms}GetValue`,
    set: `${lms}SetValue`,
    commit: `${lms}Commit`,
    lastError: `${lms}GetLastError`,
  }
}

/** The page itself first. */
function parentsOf(page: object): readonly object[] {
  const found = [page]
  let last = page
  for (let hop = 0; hop < HOPS; hop++) {
    const parent = read(last, 'parent')
    if (!isObject(parent) || parent === last) break
    found.push(parent)
    last = parent
  }
  return found
}

function isApi(version: ScormVersion, api: unknown): api is object {
  if (!isObject(api)) return false
  const { initialize, finish, get, set, commit } = functionsOf(version)
  return [initialize, finish, get, set, commit].every(name => typeof read(api, name) === 'function')
}

/** A window of another origin throws at whatever it is asked. */
function read(from: object, name: string): unknown {
  try {
    return (from as Record<string, unknown>)[name]
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function'
}
