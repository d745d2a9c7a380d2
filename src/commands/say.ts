/** The voice of the command line. */
import { commands } from '../i18n/en-GB/commands.ts'
import { speechOf } from '../i18n/speech.ts'

export const { say, number, date } = speechOf('en-GB', commands)
