/** What the drill speaks with; it comes late, and so do its sentences. */
import { drill } from './en-GB/drill.ts'
import { speechOf } from './speech.ts'

export const { say } = speechOf('en-GB', drill)
