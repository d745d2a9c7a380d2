/** What a name in a file may look like. */

/** Scenarios, beats, replies, policies, offers and flags alike. */
export const ID = /^[a-z][a-z0-9-]*$/
