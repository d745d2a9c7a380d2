/** The voice of `cohort`. */
import { cohortCommand } from '../i18n/en-GB/cohort-command.ts'
import { speechOf } from '../i18n/speech.ts'

export const { say } = speechOf('en-GB', cohortCommand)
