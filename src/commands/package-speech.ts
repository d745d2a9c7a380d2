/** The voice of `package`. */
import { words } from '../i18n/en-GB/package.ts'
import { speechOf } from '../i18n/speech.ts'

export const { say, number } = speechOf('en-GB', words)
