/** To come. */
import type { Command } from './command.ts'
export const begin: Command = { options: {}, run: async () => 2 }
