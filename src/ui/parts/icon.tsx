/** The signs beside words: lines on a grid of 24, in the colour of the text. Always decoration. */

/** Arrows point where the text comes from; in a right-to-left page they are turned. */
const TURNED = ['back', 'leave']

const PATHS = {
  phone: 'M5 3h4l2 5-2.5 2a12 12 0 0 0 5.5 5.5l2-2.5 5 2v4a2 2 0 0 1-2 2A17 17 0 0 1 3 5a2 2 0 0 1 2-2Z',
  chat: 'M3 4h18v13H11l-5 4v-4H3Z',
  counter: 'M3 14h18v6H3ZM7 14V8h10v6M10 11h4',
  sound: 'M4 9v6h4l6 5V4L8 9H4ZM18 8a6 6 0 0 1 0 8',
  silent: 'M4 9v6h4l6 5V4L8 9H4ZM18 9l5 6M23 9l-5 6',
  pause: 'M8 5v14M16 5v14',
  leave: 'M10 4H5v16h5M10 12h10M16 8l4 4-4 4',
  record: 'M4 4h16v16H4ZM4 12h16M10 8h4M10 16h4',
  back: 'M11 5l-7 7 7 7M4 12h17',
  print: 'M7 9V3h10v6M7 17H3V9h18v8h-4M7 14h10v7H7Z',
} as const

export type IconName = keyof typeof PATHS

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="22"
      height="22"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.2"
      aria-hidden="true"
      focusable="false"
      data-turned={TURNED.includes(name) || undefined}
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
