/** What comes from somebody's file is read at a terminal, and gives it no orders: names and sentences may hold any sign. */
import type { World } from './world.ts'

/** Colours and weights as we set them, a line that progress takes away, and the end of a line: these are let through. */
const LET_THROUGH = String.raw`^\r\u001b\[K|\u001b\[(?:[0-79]|[2349]\d)m|\r\n`
const ORDER = new RegExp(String.raw`(${LET_THROUGH})|[^\P{Cc}\t\n]`, 'gu')

/** The same world, that is told no sign which is an order to a terminal: it is shown as one that nobody knows. */
export function withPlainSigns(world: World): World {
  const plain = (text: string) => text.replace(ORDER, (_, ours?: string) => ours ?? '\uFFFD')
  return {
    ...world,
    out: text => world.out(plain(text)),
    err: text => world.err(plain(text)),
    ask: prompt => world.ask(plain(prompt)),
  }
}
