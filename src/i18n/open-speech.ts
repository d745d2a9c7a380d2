/** What opening a file speaks with; it comes late, and so do its sentences. */
import { open } from './en-GB/open.ts'
import { speechOf } from './speech.ts'

export const { say } = speechOf('en-GB', open)
