/** Whether the same programme is launched in another window of this browser: the later window is the one that counts. */

const CHANNEL = 'even-keel launch'

/**
 * `key` tells whose programme it is. `overtaken` is called once, as soon as another window has launched the same.
 *
 * Where a browser has no channel, or forbids it, every window is on its own.
 */
export function launchedElsewhere(
  key: string,
  overtaken: () => void,
  openChannel: () => BroadcastChannel = () => new BroadcastChannel(CHANNEL),
): void {
  try {
    const channel = openChannel()
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (data !== key) return
      channel.close()
      overtaken()
    })
    // A channel reaches its own origin, and no other.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    channel.postMessage(key)
  } catch {
    // Then nobody can be told.
  }
}
