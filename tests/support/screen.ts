/** What component tests share: plain assertions on what is on the screen, and a clean one after each. */
import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, vi } from 'vitest'

afterEach(cleanup)

// A screen that a test has left may still be on its way: it must have come before the page of the file is gone.
afterAll(() => vi.dynamicImportSettled())

// What comes late comes later still on a busy machine; a test that waits for nothing is no slower for it.
configure({ asyncUtilTimeout: 5_000 })

// The test library says so itself only where the runner's functions are global.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
