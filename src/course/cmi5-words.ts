/** The IRIs of cmi5 and xAPI that a package says or reads. */

export const VERBS = {
  initialized: 'http://adlnet.gov/expapi/verbs/initialized',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  passed: 'http://adlnet.gov/expapi/verbs/passed',
  failed: 'http://adlnet.gov/expapi/verbs/failed',
  terminated: 'http://adlnet.gov/expapi/verbs/terminated',
  attempted: 'http://adlnet.gov/expapi/verbs/attempted',
  answered: 'http://adlnet.gov/expapi/verbs/answered',
  scored: 'http://adlnet.gov/expapi/verbs/scored',
} as const
export type Verb = keyof typeof VERBS

/** Marks what cmi5 itself defines; a statement without it is an allowed one. */
export const CMI5_CATEGORY = 'https://w3id.org/xapi/cmi5/context/categories/cmi5'
/** Marks what decides whether the learner may move on. */
export const MOVE_ON_CATEGORY = 'https://w3id.org/xapi/cmi5/context/categories/moveon'

export const SESSION_ID = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid'
export const MASTERY_SCORE = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore'

export const INTERACTION = 'http://adlnet.gov/expapi/activities/cmi.interaction'
export const OBJECTIVE = 'http://adlnet.gov/expapi/activities/objective'
export const SIMULATION = 'http://adlnet.gov/expapi/activities/simulation'
