/** What a certificate speaks with. */
import { certificate } from './en-GB/certificate.ts'
import { speechOf } from './speech.ts'

export const { say } = speechOf('en-GB', certificate)
