/** What the statement on accessibility speaks with. */
import { accessibility } from './en-GB/accessibility.ts'
import { speechOf } from './speech.ts'

export const { say, date } = speechOf('en-GB', accessibility)
