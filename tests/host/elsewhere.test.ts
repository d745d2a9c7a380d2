import { expect, test } from 'vitest'
import { launchedElsewhere } from '../../src/host/lms/elsewhere.ts'

/** Windows of one browser: what one says, all others hear, at once. */
function aBrowser() {
  const open = new Set<EventTarget>()
  return () => {
    const own = new EventTarget()
    open.add(own)
    return Object.assign(own, {
      postMessage: (data: unknown) => {
        for (const other of open)
          if (other !== own) other.dispatchEvent(new MessageEvent('message', { data }))
      },
      close: () => void open.delete(own),
    }) as unknown as BroadcastChannel
  }
}

function launches() {
  const channel = aBrowser()
  const overtaken: string[] = []
  return {
    overtaken,
    launch: (name: string, key = 'ada') => launchedElsewhere(key, () => overtaken.push(name), channel),
  }
}

test('a second launch takes over from the first, and is not told of itself', () => {
  const { overtaken, launch } = launches()
  launch('first')
  expect(overtaken).toEqual([])
  launch('second')
  expect(overtaken).toEqual(['first'])
  launch('third')
  expect(overtaken).toEqual(['first', 'second'])
})

test('somebody else’s launch, or another programme’s, disturbs nobody', () => {
  const { overtaken, launch } = launches()
  launch('hers')
  launch('his', 'ben')
  expect(overtaken).toEqual([])
})

test('where a browser has no channels every window is on its own', () => {
  const none = () => {
    throw new DOMException('No.', 'SecurityError')
  }
  expect(() => launchedElsewhere('ada', () => undefined, none)).not.toThrow()
})
