/** What is due today, fetched once the screen stands: whatever reckons it is no part of the first page. */
import { lazy, Suspense } from 'react'
import { DuePlace } from './due-place.tsx'

const DueLine = lazy(() => import('./due-line.tsx'))

export function LazyDueLine() {
  return (
    <Suspense fallback={<DuePlace />}>
      <DueLine />
    </Suspense>
  )
}
