/** A room's tone, for as long as one is in it: each round begins over the end of the one before. */
import type { Player } from './sound-files.ts'

/** Milliseconds from one round to the next. The files rise and fall by themselves, so this need not be exact. */
export const ROUND = 11_500

/** Milliseconds in which a room goes. */
const FADE = 400

export interface Room {
  readonly fadeOut: () => void
  /** Silent at once. */
  readonly stop: () => void
}

export function roomOf(player: Player): Room {
  let rounds = [player.play()]
  const turning = setInterval(() => {
    rounds = [...rounds.filter(id => player.playing(id)), player.play()]
  }, ROUND)
  const stop = () => {
    clearInterval(turning)
    for (const id of rounds) player.stop(id)
  }
  return {
    fadeOut() {
      clearInterval(turning)
      // What has ended is left alone: howler may have given its place to another sound, and would fade that.
      for (const id of rounds) if (player.playing(id)) player.fade(1, 0, FADE, id)
      setTimeout(stop, FADE)
    },
    stop,
  }
}
