/** What a shift speaks with. */
import { shift } from './en-GB/shift.ts'
import { speechOf } from './speech.ts'

export const { say } = speechOf('en-GB', shift)
