/** Words of the scenario: in its language, whatever the page speaks, and in their own direction. */
import type { ReactNode } from 'react'
import type { Scenario } from '../../scenario/scenario.ts'
import { languageOf } from '../line-language.ts'

interface SpokenProps {
  readonly of: Pick<Scenario, 'language'>
  readonly as?: 'p' | 'span' | 'b'
  readonly className?: string | undefined
  /** The words, where `children` is more than they. */
  readonly words?: string
  readonly children: ReactNode
}

export function Spoken({ of: { language }, as: Tag = 'p', className, words, children }: SpokenProps) {
  return (
    <Tag
      lang={languageOf(words ?? (typeof children === 'string' ? children : ''), language)}
      dir="auto"
      className={className}
    >
      {children}
    </Tag>
  )
}
