/** A short tone as the bytes of a sound file: what is tested is never a voice. */

const RATE = 8000

/** A WAV of a quarter of a second; browsers look at the bytes of a sound file, not at its name. */
export function tone(): Buffer {
  const samples = RATE / 4
  const wav = Buffer.alloc(44 + samples)
  wav.write('RIFF', 0)
  wav.writeUInt32LE(36 + samples, 4)
  wav.write('WAVEfmt ', 8)
  wav.writeUInt32LE(16, 16)
  // PCM, one channel.
  wav.writeUInt16LE(1, 20)
  wav.writeUInt16LE(1, 22)
  wav.writeUInt32LE(RATE, 24)
  wav.writeUInt32LE(RATE, 28)
  wav.writeUInt16LE(1, 32)
  wav.writeUInt16LE(8, 34)
  wav.write('data', 36)
  wav.writeUInt32LE(samples, 40)
  for (let at = 0; at < samples; at += 1)
    wav[44 + at] = 128 + Math.round(40 * Math.sin((at * 2 * Math.PI * 440) / RATE))
  return wav
}
