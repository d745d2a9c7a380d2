/** What is said of credentials; it comes late on the page. */
import { verify } from './en-GB/verify.ts'
import { speechOf } from './speech.ts'

export const { say, date } = speechOf('en-GB', verify)
