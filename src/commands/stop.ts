/** The way out of a command that cannot go on: what happened, then what to do, in a person's words. */

export class Stop extends Error {
  /** Printed below the message, dimmed. */
  readonly help: string | undefined

  constructor(message: string, help?: string) {
    super(message)
    this.help = help
  }
}
