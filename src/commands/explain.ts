/** To come. */
import type { Command } from './command.ts'
export const explain: Command = { options: {}, run: async () => 2 }
