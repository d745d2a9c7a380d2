/** Words of the scenario: in its language, whatever the page speaks, and in their own direction. */
import type { ReactNode } from 'react'
import type { Scenario } from '../../scenario/scenario.ts'

interface SpokenProps {
  readonly of: Pick<Scenario, 'language'>
  readonly as?: 'p' | 'span' | 'b'
  readonly className?: string | undefined
  readonly children: ReactNode
}

export function Spoken({ of: { language }, as: Tag = 'p', className, children }: SpokenProps) {
  return (
    <Tag lang={language} dir="auto" className={className}>
      {children}
    </Tag>
  )
}
