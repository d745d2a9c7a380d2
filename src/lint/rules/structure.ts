/** The rules on how a scenario hangs together, in the order in which they are listed. */
import { replyNeverThere } from './reply-never-there.ts'

export const STRUCTURE = [replyNeverThere] as const
