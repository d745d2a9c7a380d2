/** The voice of `certify` and `verify`. */
import { certify } from '../i18n/en-GB/certify.ts'
import { speechOf } from '../i18n/speech.ts'

export const { say } = speechOf('en-GB', certify)
