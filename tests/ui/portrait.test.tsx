/** The portrait on the page. */
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { personOf } from '../../src/figure/person.ts'
import { Portrait } from '../../src/ui/parts/portrait.tsx'

const dana = personOf({ name: 'Dana Whitlock', looks: {} })

test('says in words what it shows, when it is asked to', () => {
  const { rerender } = render(<Portrait person={dana} mood={{ anger: 8, trust: 2 }} described />)
  expect(screen.getByRole('img')).toHaveAccessibleName(/^Dana Whitlock is angry/)
  rerender(<Portrait person={dana} mood={{ anger: 1, trust: 8 }} described />)
  expect(screen.getByRole('img')).toHaveAccessibleName(/^Dana Whitlock is at ease/)
})

test('is decoration where the words stand beside it', () => {
  const { container } = render(<Portrait person={dana} mood={{ anger: 8, trust: 2 }} />)
  expect(screen.queryByRole('img')).not.toBeInTheDocument()
  expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
})

test('may stand on a page many times: no name is given twice', () => {
  const { container } = render(
    <>
      <Portrait person={dana} mood={{ anger: 1, trust: 8 }} />
      <Portrait person={dana} mood={{ anger: 8, trust: 2 }} />
    </>,
  )
  const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
  expect(ids.length).toBeGreaterThan(0)
  expect(new Set(ids).size).toBe(ids.length)
})

test('breathes faster and deeper with anger, and nothing of it is style written into the page', () => {
  const { container } = render(<Portrait person={dana} mood={{ anger: 10, trust: 0 }} />)
  const portrait = container.querySelector('svg')
  expect(portrait?.style.getPropertyValue('--breath')).toBe('2.5s')
  expect(portrait?.style.getPropertyValue('--rise')).toBe('6px')
  expect(container.querySelectorAll('style, svg [style]')).toHaveLength(0)
})
