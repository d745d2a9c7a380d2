/** A link opens a screen, and does nothing in the name of whoever followed it. */
import { waitFor } from '@testing-library/react'
import { act } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { held, POOR } from './support/seed.ts'
import { freshBrowser, stage } from './support/stage.tsx'

beforeEach(freshBrowser)

const ADDRESSES = [
  '/talks/__proto__',
  '/talks/constructor/debrief',
  '/talks/..%2F..%2Fsettings',
  '/talks/%00/turns/99999999999999999999',
  '/talks/%E0%A4%A/debrief',
  '/scenarios/__proto__',
  '/scenarios/toString',
  '/scenarios/<img src=x onerror=hurt()>',
  '/shift/hasOwnProperty',
  '/talks/a/beside/__proto__',
  '/javascript:hurt()',
  '//elsewhere.invalid/#/settings',
  '/settings?delete=everything',
  `/${'a/'.repeat(5000)}`,
]

test('whatever an address says, there is a screen with a heading, and what is kept stays as it is', async () => {
  await held({ id: 'poor', on: '2026-05-29', said: POOR })
  const { host } = await stage('/nowhere')
  const before = await host.attempts.list()
  expect(before).not.toEqual([])
  for (const address of ADDRESSES) {
    await act(async () => {
      location.hash = address
      await new Promise(told => addEventListener('hashchange', told, { once: true }))
    })
    // By its tag: a role is asked of every element, and there are many screens.
    await waitFor(() =>
      expect({ address, heading: document.querySelector('h1') !== null }).toMatchObject({ heading: true }),
    )
    const put = document.querySelector('dialog[open], main script, main img[onerror], main iframe')
    expect({ address, put, kept: await host.attempts.list() }).toEqual({ address, put: null, kept: before })
  }
  expect(location.pathname).toBe('/')
})
