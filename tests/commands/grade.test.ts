import { describe, expect, test } from 'vitest'
import { readScenario } from '../../src/scenario/read.ts'
import { courseOf, playerOf } from '../course/support/recorded.ts'
import { dataModel, moodleReport, statementsOf, tracked } from '../course/support/told-in.ts'
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

describe('an attempt that cannot be read', () => {
  const unreadable = async (text: string) => {
    const { code, out, err } = await ran('grade -', { stdin: text })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    return err.replaceAll(/\s+/g, ' ')
  }

  test('cut off anywhere, it says so at the place where the text ends', async () => {
    const text = await attempt()
    for (let length = 1; length < text.trimEnd().length; length += 97) {
      const cut = text.slice(0, length).trimEnd()
      const lines = cut.split('\n')
      const place = `standard input:${lines.length}:${(lines.at(-1) ?? '').length + 1} `
      const said = await unreadable(text.slice(0, length))
      expect(said).toContain(place)
      expect(said).toContain('This attempt was cut off')
    }
  })

  test.each([
    ['', 'standard input:1:1 ', 'There is nothing in this attempt.'],
    ['format: 1\n', 'standard input:1:1 ', 'it stops being JSON at “format: 1”'],
    ['{\n  "a": 1,\n  b: 2\n}', 'standard input:3:3 ', 'it stops being JSON at “b: 2”'],
    ['{"a": 1} x', 'standard input:1:10 ', 'it stops being JSON at “x”'],
    ['[]', 'standard input:1:1 ', '“format” is missing'],
    ['null', 'standard input:1:1 ', '“format” is missing'],
    ['{"format": "1"}', 'standard input:1:1 ', '“format” is missing'],
    ['{"format": 2}', 'standard input:1:12 ', 'This attempt has format 2, and this version reads format 1.'],
    ['{"format": 0}', 'standard input:1:12 ', 'made by an older Even Keel'],
    ['{"format": 1}', 'standard input:1:1 ', 'The attempt’s “id” is not what it should be. '],
    ['\0\0\0', 'standard input:1:1 ', 'it stops being JSON'],
    ['['.repeat(100_000), 'standard input:1:', 'it stops being JSON'],
    [`{"a": "${'x'.repeat(3_000_000)}`, 'standard input:1:3000008 ', 'cut off'],
    ['{"__proto__": {"format": 1}}', 'standard input:1:1 ', '“format” is missing'],
  ])('%.20s', async (text, place, message) => {
    const said = await unreadable(text)
    expect(said).toContain(place)
    expect(said).toContain(message)
  })

  test.each([
    ['"mode": "practice"', '"mode": "exam"', '“mode”', 'one of: practice, assessment.'],
    ['"seed": 7', '"seed": -1', '“seed”', 'A whole number from 0'],
    ['"carried": []', '"carried": {}', '“carried”', 'A list'],
    ['"kind": "reply"', '"kind": "shout"', '“events › 1 › kind”', 'one of: reply, silence,'],
    ['"started": "', '"started": "on ', '“started”', 'A date and time'],
    ['"reply": "own-it"', '"reply": 5', '“events › 1 › reply”', 'A text'],
    ['"tone": "frustrated"', '"tone": "cross"', '“derived › turns › 1 › tone”', 'one of: asking,'],
    ['"derived": {', '"derive": {', '“derived”', 'is missing'],
  ])('%s → %s', async (from, to, field, wanted) => {
    const text = await attempt()
    const edited = text.replace(from, to)
    expect(edited).not.toBe(text)
    const said = await unreadable(edited)
    expect(said).toContain(`The attempt’s ${field} is not what it should be.`)
    expect(said).toContain(wanted)
    // A field that is missing is shown where its fields begin.
    const line = to.includes('derive"') ? 1 : text.slice(0, text.indexOf(from)).split('\n').length
    expect(said).toContain(`standard input:${line}:`)
  })
})

describe('several attempts', () => {
  test('get one report each, and the worst news is the exit code', async () => {
    const good = await attempt()
    const files = {
      ...HERE,
      'a.json': good,
      'b.json': good.replace('"rules": "', '"rules": "x'),
      'c.json': '{',
    }
    const two = await ran('grade a.json b.json --json', { files })
    expect(two.code).toBe(1)
    expect((two.json() as unknown as { verdict: string }[]).map(({ verdict: said }) => said)).toEqual([
      'same',
      'other-rules',
    ])
    const three = await ran('grade a.json c.json', { files })
    expect(three.code).toBe(2)
    expect(three.out).toContain('a.json  cake  same')
    expect(three.err).toContain('c.json:1:2  error  This attempt was cut off')
  })

  test('without scenarios to grade against there is a way to name them', async () => {
    const { code, err } = await ran('grade a.json', { files: { 'a.json': await attempt() } })
    expect(err).toContain('--scenarios FOLDER')
    expect(code).toBe(2)
  })
})

describe('what an LMS gave out', () => {
  const { compiled, graded: known } = courseOf([readCake()], 'mode: assessment\nattempts: 2\n')
  const player = playerOf({ compiled, graded: known })
  player.begin('cake')
  for (const word of BEST.split(' ')) player.say(word)
  player.begin('cake')
  player.say('check-the-form')
  const lms = tracked('1.2', player.report(), player.rows())
  const sources: readonly (readonly [name: string, text: string])[] = [
    ['report.txt', moodleReport([lms])],
    ['report.csv', moodleReport([lms], { delimiter: ';', question: true, result: true })],
    ['model.json', dataModel('2004', tracked('2004', player.report(), player.rows()))],
    ['statements.json', JSON.stringify({ statements: statementsOf(player.rows()), more: '' })],
    [
      'statements.ndjson',
      statementsOf(player.rows())
        .map(one => JSON.stringify(one))
        .join('\n'),
    ],
  ]

  test.each(sources)('is graded as it was played: %s', async (name, text) => {
    const { code, json } = await ran(`grade lms/${name} --json`, {
      files: { ...HERE, [`lms/${name}`]: text },
    })
    expect(code).toBe(0)
    const [first, second] = json() as unknown as readonly Record<string, unknown>[]
    expect(first).toMatchObject({
      overall: 100,
      passed: true,
      ending: 'in-time',
      verdict: 'same',
      source: 'lms',
      learner: { name: 'Ada Test' },
      place: { programme: compiled.hash.slice(0, 12), id: 'cake', n: 1 },
    })
    expect(second).toMatchObject({ overall: null, verdict: 'same', place: { n: 2 } })
  })

  test('is told to a person by name, in one folder with all else', async () => {
    const files = {
      ...HERE,
      ...Object.fromEntries(sources.map(([name, text]) => [`lms/${name}`, text])),
      'lms/own.json': await attempt(),
    }
    const { code, out } = await ran('grade lms', { files })
    expect(code).toBe(0)
    expect(out).toContain('lms/report.txt:2  Ada Test  cake.1  cake  same')
    expect(out).toContain('lms/own.json  cake  same')
    expect(out.match(/overall 100, passed/g)).toHaveLength(6)
  })

  test('says where choices were changed that cannot be, and what is missing', async () => {
    const changed = moodleReport([lms], { question: true }).replace('first-year', 'own-it')
    expect((await ran('grade - --json', { stdin: changed })).out).toContain('"verdict": "edited"')
    const lost = JSON.stringify(statementsOf(player.rows().filter((_, at) => at !== 3)))
    const { code, out, err } = await ran('grade -', { stdin: lost })
    expect(code).toBe(2)
    expect(err).toContain('Ada Test: turn 3 of the attempt cake.1 is missing.')
    expect(out).toContain('Ada Test  cake.2  cake  same')
  })

  test('of a scenario that plays otherwise now is not graded', async () => {
    const files = { 'scenarios/cake.yaml': CAKE.replace('worth: 20', 'worth: 21') }
    const { code, out } = await ran('grade -', { stdin: moodleReport([lms]), files })
    expect(code).toBe(1)
    expect(out).toContain('other-scenario')
  })
})

describe('many attempts in one file', () => {
  test('are graded one by one, as they stand', async () => {
    const good = await attempt()
    // The copy at the top, where a script looks first.
    const top = good.lastIndexOf('"overall": 100')
    const edited = good.slice(0, top) + good.slice(top).replace('100', '99')
    expect(top).toBeGreaterThan(good.indexOf('"overall": 100'))
    const talk = JSON.stringify({
      format: 'even-keel-talk',
      version: 1,
      attempt: JSON.parse(good),
      name: 'Ada',
    })
    for (const text of [
      `[${good},${edited},${talk}]`,
      [good, edited, talk].map(one => JSON.stringify(JSON.parse(one))).join('\n'),
    ]) {
      const { code, json } = await graded(text)
      expect(code).toBe(1)
      expect((json() as unknown as { verdict: string }[]).map(({ verdict: said }) => said)).toEqual([
        'same',
        'edited',
        'same',
      ])
    }
  })

  test('one that cannot be read keeps nobody else from being graded', async () => {
    const good = JSON.stringify(JSON.parse(await attempt()))
    const { code, out, err } = await ran('grade -', {
      stdin: `${good}\n${good.replace('"seed":7', '"seed":-7')}\n${good}\n`,
    })
    expect(code).toBe(2)
    expect(out.match(/same/g)?.length).toBeGreaterThanOrEqual(2)
    expect(err).toContain('standard input:2:1')
    expect(err).toContain('“seed”')
  })
})

function readCake() {
  const { scenario } = readScenario(CAKE)
  if (!scenario) throw new Error('The cake cannot be played.')
  return scenario
}
