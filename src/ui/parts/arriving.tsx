/** What stands where a screen is still on its way. */
import { type ReactNode, Suspense } from 'react'
import { useLocation } from 'wouter'
import { Loading } from './loading.tsx'

/**
 * One for each address: shared, it would keep the screen that was left until the next one is there, out of sight and
 * with its sounds and its time going on.
 */
export function Arriving({ children }: { children: ReactNode }) {
  const [address] = useLocation()
  return (
    <Suspense key={address} fallback={<Loading />}>
      {children}
    </Suspense>
  )
}
