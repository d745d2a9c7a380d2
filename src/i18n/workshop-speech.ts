/** What the workshop speaks with; no trainee hears it. */
import { workshop } from './en-GB/workshop.ts'
import { speechOf } from './speech.ts'

export const { say, number } = speechOf('en-GB', workshop)
