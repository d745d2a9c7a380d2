/** What is said of storage that fails in a rarer way. */
import { storage } from './en-GB/storage.ts'
import { speechOf } from './speech.ts'

export const { say } = speechOf('en-GB', storage)
