/** Whoever is shown a certificate drops its file, and reads whether it is genuine, what it says, and what it proves. */
import { webcrypto } from 'node:crypto'
import { screen, within } from '@testing-library/react'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { didDocumentOf, didOf } from '../../src/credential/key-file.ts'
import { aKey, award, credential, NOW, payloadOf } from '../credential/support/awards.ts'
import { earningOf } from '../../src/credential/earned.ts'
import { fingerprint } from '../../src/dialogue/fingerprint.ts'
import { scriptOf } from '../../src/dialogue/script.ts'
import { referenceOf } from '../../src/scoring/reference.ts'
import { signed } from '../../src/signing/sign.ts'
import { filed } from '../support/talk-file.ts'
import { aCourse, ADA, ONE, programmeOf, withCourse } from './support/course.ts'
import { GOOD } from './support/seed.ts'
import { freshBrowser, stage } from './support/stage.tsx'

// The page that is imitated here has no cryptography; every browser has.
beforeAll(async () => {
  vi.stubGlobal('crypto', webcrypto)
  // Bytes of the page and bytes of what encodes them are of two worlds here, and of one in a browser.
  vi.stubGlobal('Uint8Array', new TextEncoder().encode('').constructor)
  await import('../../src/ui/verify/verify-screen.tsx')
})
afterAll(() => void vi.unstubAllGlobals())
beforeEach(freshBrowser)

const file = (text: string, name: string) => new File([text], name)

async function dropped(...files: readonly File[]) {
  const all = await stage('/verify', { now: () => NOW })
  await all.user.upload(await screen.findByLabelText('Choose a file'), [...files])
  return all
}

const verdict = (name: string) => screen.findByRole('heading', { level: 2, name })

test('a genuine one is told from its issuer, with results, evidence, and what it proves and does not', async () => {
  const key = await aKey()
  await dropped(file(await credential(key), 'ABCDEFGHJK.jwt'))
  expect(await verdict('Valid, by an issuer you have not named')).toHaveFocus()
  const main = within(screen.getByRole('main'))
  expect(main.getByText('Harbour Academy')).toBeVisible()
  expect(main.getByText(didOf(key))).toBeVisible()
  expect(main.getByText('88 of 100, with 70 to be reached')).toBeVisible()
  expect(main.getByText('11 April 2028')).toBeVisible()
  expect(main.getByText('The record of a course platform.')).toBeVisible()
  expect(main.getByText(/^Who made the choices\./)).toBeVisible()
  expect(main.queryByText(/Bloggs/)).not.toBeInTheDocument()
})

test('with the file of its issuer it is valid without a word between', async () => {
  const key = await aKey('ES256', 'did:web:harbour.example')
  const token = file(await credential(key), 'ABCDEFGHJK.jwt')
  const { user } = await dropped(token)
  expect(await verdict('Not valid')).toHaveFocus()
  expect(screen.getByText(/well-known\/did\.json/)).toBeVisible()
  await user.upload(screen.getByLabelText('Check another'), [
    file(JSON.stringify(didDocumentOf(key)), 'did.json'),
  ])
  await verdict('Valid')
  expect(screen.getByText('With the issuer’s file: did.json')).toBeVisible()
})

test('the name it was issued to can be compared, and another does not fit', async () => {
  const { user } = await dropped(file(await credential(await aKey()), 'ABCDEFGHJK.jwt'))
  const name = await screen.findByLabelText('Name, e-mail address or identifier of the person')
  await user.type(name, 'Jo Blogs{Enter}')
  await verdict('Not valid')
  expect(screen.getByText(/somebody else than the person you named/)).toBeVisible()
  await user.clear(screen.getByLabelText(/^Name, e-mail/))
  await user.type(screen.getByLabelText(/^Name, e-mail/), 'Jo Bloggs')
  await user.click(screen.getByRole('button', { name: 'Compare' }))
  await verdict('Valid, by an issuer you have not named')
  expect(screen.getByText('Jo Bloggs: this is the name that it was issued to.')).toBeVisible()
})

describe('one that is not genuine', () => {
  test('says why, and nothing of what it claims is shown', async () => {
    const key = await aKey()
    const [head, , signature] = (await credential(key)).split('.')
    const [, body] = (await signed({ ...payloadOf(award(key)), name: 'Master of it all' }, key)).split('.')
    await dropped(file(`${head}.${body}.${signature}`, 'forged.jwt'))
    await verdict('Not valid')
    expect(screen.getByText(/The signature does not fit/)).toBeVisible()
    expect(screen.queryByText('Harbour Academy')).not.toBeInTheDocument()
    expect(screen.queryByText('What it proves')).not.toBeInTheDocument()
  })

  test.each([
    ['%PDF-1.7', /This is no credential/],
    ['', /nothing in this file/],
    [`{"a":${'['.repeat(60_000)}`, /nested more deeply/],
    ['x'.repeat(3_000_000), /far larger/],
  ])('a file of something else: %#', async (text, words) => {
    await dropped(file(text, 'certificate.pdf'))
    await verdict('Not valid')
    expect(screen.getByText(words)).toBeVisible()
  })

  test('several files, and none of them one', async () => {
    await dropped(file('hello', 'a.txt'), file('there', 'b.txt'))
    await verdict('Not valid')
    expect(screen.getByText('None of these files is a credential.')).toBeVisible()
  })
})

describe('with the attempts that it stands on', () => {
  const compiled = programmeOf({ ...ONE, pass: 1 })
  const course = withCourse(aCourse(compiled), { now: () => NOW })
  const script = scriptOf(ADA)
  const measured = referenceOf(script)
  const talk = (replies: readonly string[]) => {
    const saved = filed(ADA, replies)
    return { ...saved, attempt: { ...saved.attempt, mode: 'assessment' as const, rules: 'rules' } }
  }

  async function earnedBy(replies: readonly string[]): Promise<File> {
    if ('faults' in measured) throw new Error('Ada cannot be graded.')
    const shelf = () => ({ script, reference: measured.reference, fingerprint: fingerprint(ADA) })
    const { attempt } = talk(replies)
    const taken = { attempt, learner: null, source: 'learner', place: null, before: null } as const
    const earning = earningOf([taken], { compiled, mark: 1, shelf, rules: 'rules', fromLearner: true })
    if ('objections' in earning) throw new Error(JSON.stringify(earning.objections))
    const { earned } = earning
    return file(await credential(await aKey(), { compiled, earned, source: 'learner' }), 'ABCDEFGHJK.jwt')
  }

  test('they are replayed, and are those', async () => {
    const { user } = await stage('/verify', course)
    await user.upload(await screen.findByLabelText('Choose a file'), [
      await earnedBy(GOOD),
      file(JSON.stringify(talk(GOOD)), 'even-keel-lamp.json'),
    ])
    await verdict('Valid, by an issuer you have not named')
    expect(screen.getByText(/^The attempts were replayed/)).toBeVisible()
    expect(screen.getByText('A file that the learner handed in.')).toBeVisible()
  })

  test('others are not', async () => {
    const { user } = await stage('/verify', course)
    await user.upload(await screen.findByLabelText('Choose a file'), [await earnedBy(GOOD)])
    await verdict('Valid, by an issuer you have not named')
    const other = { ...talk(GOOD), attempt: { ...talk(GOOD).attempt, seed: 8 } }
    await user.upload(screen.getByLabelText('Check another'), [
      file(JSON.stringify(other), 'even-keel-lamp.json'),
    ])
    await verdict('Not valid')
    expect(screen.getByText(/not those that it was issued for/)).toBeVisible()
  })

  test('a page of another programme cannot say', async () => {
    const { user } = await stage('/verify', { now: () => NOW })
    await user.upload(await screen.findByLabelText('Choose a file'), [
      await earnedBy(GOOD),
      file(JSON.stringify(talk(GOOD)), 'even-keel-lamp.json'),
    ])
    await verdict('Not valid')
    expect(screen.getByText(/cannot be replayed here/)).toBeVisible()
  })
})

test('without cryptography, as on a page over plain http, it says what to do', async () => {
  const token = await credential(await aKey())
  vi.stubGlobal('crypto', {})
  await dropped(file(token, 'ABCDEFGHJK.jwt'))
  await verdict('Not valid')
  expect(screen.getByText(/cannot check signatures here/)).toBeVisible()
  vi.stubGlobal('crypto', webcrypto)
})
