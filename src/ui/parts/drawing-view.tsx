/** Puts a drawing on the page. */
import { createElement, type CSSProperties, type ReactNode, type SVGProps } from 'react'
import type { Drawing, Shape } from '../../figure/drawing.ts'

interface DrawingViewProps extends Pick<SVGProps<SVGSVGElement>, 'preserveAspectRatio'> {
  readonly drawing: Drawing
  readonly className?: string | undefined
  /** What it shows, for someone who does not see it; without it the drawing is decoration. */
  readonly label?: string | undefined
  readonly style?: CSSProperties | undefined
}

export function DrawingView({ drawing, className, label, style, ...rest }: DrawingViewProps) {
  return (
    <svg
      {...rest}
      viewBox={drawing.viewBox}
      className={className}
      style={style}
      focusable="false"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {drawing.shapes.map(drawn)}
    </svg>
  )
}

function drawn({ part, tag, attributes, inside }: Shape): ReactNode {
  return createElement(tag, { key: part, ...attributes }, inside?.map(drawn))
}
