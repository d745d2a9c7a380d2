/** The time of day, for whoever must write it down; nothing that plays or scores may ask for it. */

/** Milliseconds since 1970. */
export function now(): number {
  return Date.now()
}
