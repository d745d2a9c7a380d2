/** What one’s data is spoken of with; it comes with the settings. */
import { yourData } from './en-GB/your-data.ts'
import { speechOf } from './speech.ts'

export const { say } = speechOf('en-GB', yourData)
