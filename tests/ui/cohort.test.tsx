/** A trainer drops what an LMS gave out, sees how the group did, and corrects a score. */
import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fingerprint } from '../../src/dialogue/fingerprint.ts'
import { scriptOf } from '../../src/dialogue/script.ts'
import { isOver } from '../../src/dialogue/state.ts'
import { available, opening, step } from '../../src/dialogue/step.ts'
import { rulesHash } from '../../src/scoring/rules.ts'
import { taken } from '../cohort/support/people.ts'
import { statementsOf } from '../cohort/support/statements.ts'
import { referenceFor } from '../support/script.ts'
import { ada } from './support/ada.ts'
import { freshBrowser, stage } from './support/stage.tsx'

beforeEach(freshBrowser)

const script = scriptOf(ada())
const graded = { script, reference: referenceFor(script), fingerprint: fingerprint(ada()) }
const [first] = script.moments.values()

/** What each of these people said from beginning to end: always the first reply, or always the last. */
function exportOf(...people: readonly (readonly [name: string, at: 'first' | 'last'])[]): File {
  const all = people.flatMap(([name, at], index) => {
    const id = (index + 1).toString(16).padStart(32, '0')
    const { attempt } = taken(graded, waysThrough(at), { id, seed: index + 1, at: index })
    return statementsOf(attempt, { name, mail: `${name.toLowerCase().replace(' ', '.')}@example.org` })
  })
  return new File([JSON.stringify(all)], 'statements.json', { type: 'application/json' })
}

function waysThrough(at: 'first' | 'last'): string {
  const ids: string[] = []
  let state = opening(script)
  while (!isOver(state)) {
    const said = available(script, state).at(at === 'first' ? 0 : -1)
    if (!said) throw new Error('A moment always has a reply.')
    ids.push(said.reply.id)
    state = step(script, state, said)
  }
  return ids.join(' ')
}

async function read(file: File, more = {}) {
  const there = await stage('/cohort', { scenario: ada(), rules: rulesHash(), ...more })
  await there.user.upload(await screen.findByLabelText('Choose files'), file)
  return there
}

describe('a group', () => {
  test('is shown scenario by scenario, its way through as a map and as tables', async () => {
    const { user } = await read(exportOf(['Bea Low', 'first'], ['Cy High', 'last'], ['Di Ray', 'last']))
    expect(await screen.findByText(/^3 people, 3 finished attempts\./)).toBeVisible()
    expect(screen.getByRole('heading', { level: 1, name: 'A group' })).toHaveFocus()
    expect(screen.getByRole('img', { name: /^A map of the way/ })).toBeVisible()
    await user.click(screen.getByText('Each moment as a table'))
    const row = await screen.findByRole('row', { name: new RegExp(`^${first?.moment.id} 3 3 0`) })
    expect(row).toBeVisible()
  })

  test('says how many chose a reply, and that three are not enough for more', async () => {
    const { user } = await read(exportOf(['Bea Low', 'first'], ['Cy High', 'last'], ['Di Ray', 'last']))
    const [summary] = await screen.findAllByText(first?.moment.id ?? '', { selector: 'b' })
    if (!summary) throw new Error('There is no such moment.')
    await user.click(summary)
    const last = first?.replies.at(-1)?.reply
    const row = await screen.findByRole('row', { name: new RegExp(`${last?.id} 2 of 3 \\(67%\\)`) })
    expect(within(row).getByText('not enough to say')).toBeVisible()
    expect(screen.getAllByText(/^Not enough to say/)[0]).toBeVisible()
  })

  test('a file without an attempt is told of, and another can be chosen', async () => {
    await read(new File(['{"hello":1}'], 'other.json'))
    expect(await screen.findByText('No attempt was found in what you chose.')).toBeVisible()
    expect(screen.getByLabelText('Choose files')).toBeEnabled()
  })
})

test('a score is corrected beside the original, and saved for the gradebook', async () => {
  const save = vi.fn<(name: string, text: string) => void>()
  const { user } = await read(exportOf(['Bea Low', 'first'], ['Cy High', 'last']), { save })
  await user.type(await screen.findByLabelText('A part of the person’s name'), 'bea')
  await user.click(screen.getByRole('button', { name: 'Find their talks' }))
  await user.click(await screen.findByRole('radio', { name: /^Bea Low/ }))
  await user.click(screen.getByRole('radio', { name: /^Overall, now/ }))
  await user.type(screen.getByLabelText('What it becomes, 0 to 100'), '88')
  await user.type(screen.getByLabelText('Why'), 'Said with a smile.')
  await user.type(screen.getByLabelText('Who corrects it'), 'M. Trainer')
  await user.click(screen.getByRole('button', { name: 'Note the correction' }))
  expect(await screen.findByText(/to 88, by M\. Trainer\. Said with a smile\.$/)).toBeVisible()

  await user.click(screen.getByRole('button', { name: 'Save the corrections' }))
  await user.click(screen.getByRole('button', { name: /for Moodle’s gradebook$/ }))
  const [corrections, gradebook] = save.mock.calls
  expect(JSON.parse(corrections?.[1] ?? '')).toMatchObject({ mark: 'overall', to: 88, by: 'M. Trainer' })
  const [head, row] = (gradebook?.[1] ?? '').split('\r\n')
  expect(head).toMatch(/^Email address,Full name,.+ \(Real\),.+ \(Feedback\)$/)
  expect(row).toMatch(
    /^bea\.low@example\.org,Bea Low,88,Overall corrected from \d+ to 88 by M\. Trainer: Said with a smile\.$/,
  )
})
