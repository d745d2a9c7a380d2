/** An attempt that is graded again: the same, edited, or of another time or place. */
import { describe, expect, test } from 'vitest'
import { attempt, BEST, CAKE, HERE, ran } from './world.ts'

/** Grades one text as it comes on standard input. */
function graded(stdin: string, files: Readonly<Record<string, string>> = HERE) {
  return ran('grade - --json', { stdin, files })
}

async function verdict(text: string, files?: Readonly<Record<string, string>>) {
  const { code, json } = await graded(text, files)
  return { code, verdict: json()['verdict'], same: json()['same'] }
}

describe('an attempt that play printed', () => {
  test.each([BEST, 'check-the-form so-busy all-right-then next-please', 'own-it', ''])(
    'is the same: %s',
    async replies => {
      expect(await verdict(await attempt(replies))).toEqual({ code: 0, verdict: 'same', same: true })
    },
  )

  test('is printed with what was derived', async () => {
    const { json } = await graded(await attempt())
    expect(json()).toMatchObject({
      overall: 100,
      passed: true,
      ending: 'in-time',
      verdict: 'same',
      same: true,
    })
  })

  test('is told to a person in two sentences', async () => {
    const { code, out } = await ran('grade one.json', { files: { ...HERE, 'one.json': await attempt() } })
    expect(out).toContain('one.json  cake  same')
    expect(out).toContain('overall 100, passed')
    expect(code).toBe(0)
  })

  test('survives being written by an editor', async () => {
    const text = await attempt()
    for (const written of [`\uFEFF${text}`, text.replaceAll('\n', '\r\n'), JSON.stringify(JSON.parse(text))])
      expect(await verdict(written)).toMatchObject({ verdict: 'same' })
  })
})

describe('an attempt that was edited', () => {
  test('in its overall, at the top or in what was derived', async () => {
    const text = await attempt('check-the-form')
    for (const edited of [
      text.replace('"passed": null', '"passed": true'),
      text.replace(/"points": \d+/, '"points": 1'),
    ])
      expect(await verdict(edited)).toEqual({ code: 1, verdict: 'edited', same: false })
  })

  test('in a reply', async () => {
    const text = await attempt()
    const other = text.replace('"own-it"', '"own-it-in-full"')
    expect(await verdict(other)).toMatchObject({ verdict: 'edited' })
    expect(await verdict(text.replaceAll('"own-it"', '"never-said"'))).toMatchObject({ verdict: 'edited' })
  })

  test('by taking an event out', async () => {
    const { out } = await ran(['play', 'scenarios/cake.yaml', '--json'], { answers: ['1', 'u', '1', 'q'] })
    const written = JSON.parse(out) as { events: { kind: string }[] }
    const events = written.events.filter(({ kind }) => kind !== 'leave')
    expect(await verdict(JSON.stringify({ ...written, events: events.slice(2) }))).toMatchObject({
      verdict: 'edited',
    })
  })

  test('with undo in an assessment', async () => {
    const { out } = await ran(['play', 'scenarios/cake.yaml', '--json'], { answers: ['1', 'u', 'q'] })
    expect(await verdict(out)).toMatchObject({ verdict: 'same' })
    expect(await verdict(out.replace('"practice"', '"assessment"'))).toMatchObject({ verdict: 'edited' })
  })
})

describe('an attempt of another time or place', () => {
  test('by other rules', async () => {
    const text = (await attempt()).replace(/"rules": "\w+"/, '"rules": "others"')
    expect(await verdict(text)).toEqual({ code: 1, verdict: 'other-rules', same: false })
  })

  test('of a scenario whose words have changed since', async () => {
    const files = {
      'scenarios/cake.yaml': CAKE.replace(
        'It\'s on the house."\n        moves',
        'It\'s on the house!"\n        moves',
      ).replace('- offer-compensation: "It\'s on the house."', '- offer-compensation: "It\'s on the house!"'),
    }
    expect(await verdict(await attempt(), files)).toMatchObject({ verdict: 'other-words' })
  })

  test('of a scenario that plays otherwise now', async () => {
    const files = { 'scenarios/cake.yaml': CAKE.replace('worth: 20', 'worth: 21') }
    const { code, err } = await ran('grade -', { stdin: await attempt(), files })
    expect(err).toBe('')
    expect(code).toBe(1)
    expect(await verdict(await attempt(), files)).toMatchObject({ verdict: 'other-scenario' })
  })

  test('of a scenario that is not here', async () => {
    const files = { 'scenarios/bread.yaml': CAKE.replace('id: cake', 'id: bread') }
    expect(await verdict(await attempt(), files)).toMatchObject({ verdict: 'other-scenario' })
  })

  test('finds the version that was played beside a newer one', async () => {
    const files = { 'all/a.yaml': CAKE.replace('worth: 20', 'worth: 21'), 'all/b.yaml': CAKE }
    const { json } = await ran('grade - --scenarios all --json', { stdin: await attempt(), files })
    expect(json()['verdict']).toBe('same')
  })
})
