/** What the settings speak with; they come late, and so do their sentences. */
import { settings } from './en-GB/settings.ts'
import { speechOf } from './speech.ts'

export const { say } = speechOf('en-GB', settings)
