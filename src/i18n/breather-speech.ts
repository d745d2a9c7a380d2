/** What the breather speaks with; it comes late, and so do its sentences. */
import { breather } from './en-GB/breather.ts'
import { speechOf } from './speech.ts'

export const { say } = speechOf('en-GB', breather)
