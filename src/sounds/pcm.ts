/** Samples as a file holds them: whole numbers of 16 bits, the low byte first. */
import type { Samples } from './signal.ts'

export function pcm(sound: Samples): Uint8Array {
  const bytes = new Uint8Array(sound.length * 2)
  const view = new DataView(bytes.buffer)
  sound.forEach((sample, i) => view.setInt16(i * 2, Math.round(sample * 32_767), true))
  return bytes
}
