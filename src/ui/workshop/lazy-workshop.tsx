/** The workshop where there is one: on a page of the development server. It comes after what people came for. */
import { lazy, Suspense } from 'react'
import { useHost } from '../host.ts'
import type { InView } from './in-view.ts'

// Marked, so that a build that has no use for it leaves it out.
const Workshop = /* @__PURE__ */ lazy(() => import('./workshop.tsx'))

/** `inView` is undefined where no talk is. */
export function LazyWorkshop({ inView }: { inView?: InView }) {
  const { workshop } = useHost()
  if (!workshop) return null
  return (
    <Suspense fallback={null}>
      <Workshop workshop={workshop} {...(inView && { inView })} />
    </Suspense>
  )
}
