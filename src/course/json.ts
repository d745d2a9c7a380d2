/** Plain JSON as it comes from an LMS: nothing is known of it but that. */

export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [key: string]: Json
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Undefined where the text is no JSON. */
export function readJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}

/** Whether it can be handed back as it came: a number too large for one would come out as null, and depths without end not at all. */
export function canBeWritten(value: Json): boolean {
  try {
    JSON.stringify(value, (_name, inner: Json) => {
      if (inner === Infinity || inner === -Infinity) throw new RangeError('It has no end.')
      return inner
    })
    return true
  } catch {
    return false
  }
}
