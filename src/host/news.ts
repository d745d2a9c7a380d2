/** What one tab tells the others, and whoever listens in its own: that something was taken away on purpose. */

/** One talk was removed; all is about to be deleted: let go of it; all is deleted. */
export type News = { readonly removed: string } | 'deleting' | 'deleted'

export interface Newsboy {
  readonly tell: (news: News) => void
  /** `elsewhere` says that another tab did it. Nobody stops listening: a tab has these as long as it is open. */
  readonly hear: (heard: (news: News, elsewhere: boolean) => void) => void
}

const CHANNEL = 'even-keel'

export function newsIn(openChannel: () => BroadcastChannel = () => new BroadcastChannel(CHANNEL)): Newsboy {
  const listeners = new Set<(news: News, elsewhere: boolean) => void>()
  const channel = opened(openChannel)
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isNews(data)) for (const listener of listeners) listener(data, true)
  })
  return {
    tell(news) {
      for (const listener of listeners) listener(news, false)
      // A channel reaches its own origin, and no other.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      channel?.postMessage(news)
    },
    hear(heard) {
      listeners.add(heard)
    },
  }
}

/** Where a browser has none, or forbids it, every tab is on its own. */
function opened(openChannel: () => BroadcastChannel): BroadcastChannel | undefined {
  try {
    return openChannel()
  } catch {
    return undefined
  }
}

/** Another tab may run another version. */
function isNews(data: unknown): data is News {
  if (data === 'deleting' || data === 'deleted') return true
  return typeof data === 'object' && data !== null && 'removed' in data && typeof data.removed === 'string'
}
