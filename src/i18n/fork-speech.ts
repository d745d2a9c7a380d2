/** What speaks of a turn that is said differently. */
import { fork } from './en-GB/fork.ts'
import { speechOf } from './speech.ts'

export const { say } = speechOf('en-GB', fork)
