/** What the page for trainers speaks with; it comes late, and so do its sentences. */
import { cohortPage } from './en-GB/cohort-page.ts'
import { speechOf } from './speech.ts'

export const { say } = speechOf('en-GB', cohortPage)
