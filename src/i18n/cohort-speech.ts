/** What the figures of a group are told with, on the page and in the terminal. */
import { cohort } from './en-GB/cohort.ts'
import { speechOf } from './speech.ts'

export const { say, number, date } = speechOf('en-GB', cohort)
