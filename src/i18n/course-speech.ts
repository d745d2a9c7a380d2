/** What a programme speaks with. */
import { course } from './en-GB/course.ts'
import { speechOf } from './speech.ts'

export const { say } = speechOf('en-GB', course)
