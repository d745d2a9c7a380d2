/** Where something fails, the page says what happened and gives a way on. */
import { render, screen } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { ErrorBoundary } from '../../src/ui/parts/error-boundary.tsx'

import { freshBrowser } from './support/stage.tsx'

beforeEach(() => {
  freshBrowser()
  // React reports what a boundary has caught.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})

function Faulty({ fault }: { fault: Error }): never {
  throw fault
}

test.each([
  [new TypeError('x is undefined'), 'Something went wrong on this page'],
  [new TypeError('Failed to fetch dynamically imported module: /a.js'), 'A part of the page did not arrive'],
  [new TypeError('error loading dynamically imported module: /a.js'), 'A part of the page did not arrive'],
  [new TypeError('Importing a module script failed.'), 'A part of the page did not arrive'],
  [new Error('Unable to preload CSS for /a.css'), 'A part of the page did not arrive'],
])('%s', (fault, title) => {
  render(
    <ErrorBoundary>
      <Faulty fault={fault} />
    </ErrorBoundary>,
  )
  expect(screen.getByRole('alert')).toHaveTextContent(title)
  expect(screen.getByRole('button', { name: 'Load the page again' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Back to the scenarios' })).toBeVisible()
})
