import { describe, expect, test } from 'vitest'
import { STRATEGIES } from '../../src/commands/play-strategy.ts'
import { attempt, BEST, CAKE, ran } from './world.ts'

const FILE = 'scenarios/cake.yaml'

describe('by replies', () => {
  test('the best way scores 100, and the debrief says nothing was lost', async () => {
    const { code, out } = await ran(['play', FILE, '--replies', BEST])
    expect(out).toContain("Ruth Adeyemi: I've come for the cake.")
    expect(out).toContain("You: That's our mistake")
    expect(out).toContain('100, passed')
    expect(out).toContain('Nothing was lost on the way.')
    expect(code).toBe(0)
  })

  test('numbers count in the order of the file, whatever the seed', async () => {
    const byId = JSON.parse(await attempt()) as { overall: number }
    const byNumber = JSON.parse(await attempt('2 2 1 2 2', '--seed', '99')) as { overall: number }
    expect(byNumber.overall).toBe(byId.overall)
  })

  test('the debrief names each mistake with its points and its reason', async () => {
    const { out } = await ran([
      'play',
      FILE,
      '--replies',
      'check-the-form so-busy all-right-then next-please',
    ])
    const words = out.replaceAll(/\s+/g, ' ')
    expect(words).toContain('You put the fault on Ruth. Practice: ')
    expect(words).toContain('You turned the talk to yourself.')
    expect(words).toContain('You made an exception that no rule allows, because you were pressed.')
    expect(words).toContain('You gave £40. From £0 to £5 was fair.')
    expect(out).toContain('not passed')
  })

  test('the debrief says why a whole talk counts 0', async () => {
    const threatening = CAKE.replace(
      'moves: [validate]\n        hears: "And now',
      'moves: [threaten]\n        hears: "And now',
    )
    const replies = 'check-the-form so-busy all-right-then next-please'
    const { out, err } = await ran(['play', FILE, '--replies', replies], { files: { [FILE]: threatening } })
    expect(err).toBe('')
    expect(out).toContain('You threatened Ruth.\nYour overall score is 0')
    expect(out).toContain('0, not passed')
  })

  test.each([
    ['own-it own-it', 'Reply 2, “own-it”, cannot be said: the talk is at “story”.', 'first-year'],
    ['9', 'Reply 1, “9”, cannot be said: the talk is at “opening”.', 'own-it'],
    ['-', 'Reply 1, “-”, cannot be said', 'own-it'],
    [`${BEST} own-it`, 'comes after the end', ''],
  ])('%s says where it broke and what was there', async (replies, message, there) => {
    const { code, err } = await ran(['play', FILE, '--replies', replies])
    expect(err.replaceAll('\n', ' ')).toContain(message)
    expect(err).toContain(there)
    expect(code).toBe(2)
  })

  test('a talk that stops early has no score', async () => {
    const { ending, overall, passed, scores } = JSON.parse(await attempt('own-it')) as Record<string, unknown>
    expect({ ending, overall, passed, scores }).toEqual({
      ending: null,
      overall: null,
      passed: null,
      scores: null,
    })
  })
})

describe('--json', () => {
  test('is an attempt, with what was derived also at the top', async () => {
    const printed = JSON.parse(await attempt()) as Record<string, unknown>
    expect(Object.keys(printed).join(' ')).toBe(
      'format id scenario rules engine language mode seed carried earlier from started events ' +
        'derived overall passed scores ending flags',
    )
    expect(printed).toMatchObject({
      format: 1,
      mode: 'practice',
      overall: 100,
      passed: true,
      ending: 'in-time',
      flags: [],
      scores: { empathy: 100, boundaries: 100, compensation: 100 },
    })
  })
})

describe('by strategy', () => {
  test.each(STRATEGIES)('%s fares the same every time', async name => {
    const line = `play ${FILE} --strategy ${name} --seed 3 --json`
    const [once, again] = [(await ran(line)).json(), (await ran(line)).json()]
    expect(once['strategy']).toEqual(again['strategy'])
    expect(once['derived']).toEqual(again['derived'])
    expect(once['ending']).not.toBeNull()
    expect(Object.keys(once['strategy'] as object).slice(0, 4)).toEqual([
      'name',
      'overall',
      'passed',
      'chance',
    ])
  })

  test('the best way of the template scores 100, and brief and full both get it right', async () => {
    for (const name of ['best', 'brief', 'full']) {
      const { json } = await ran(`play ${FILE} --strategy ${name} --json`)
      expect(json()['strategy']).toMatchObject({ overall: 100, passed: true, chance: 1 })
      expect(json()['overall']).toBe(100)
    }
  })

  test('a strategy of chance is drawn by the seed', async () => {
    const replies = async (seed: number) =>
      JSON.stringify((await ran(`play ${FILE} --strategy random --seed ${seed} --json`)).json()['derived'])
    const plays = await Promise.all([1, 2, 3, 4, 5, 6].map(replies))
    expect(new Set(plays).size).toBeGreaterThan(1)
    expect(await replies(1)).toBe(plays[0])
  })
})

describe('at the terminal', () => {
  const byHand = (answers: readonly string[], ...more: readonly string[]) =>
    ran(['play', FILE, '--seed', '1', ...more], { answers })

  test('a person reads the brief, looks at the desk, says a reply and leaves', async () => {
    const { code, out } = await byHand(['?', '1', 'q'])
    expect(out).toContain('You work at the counter of a small bakery.')
    expect(out).toContain('You may give up to £50, without asking anyone.')
    expect(out).toContain('Ordered a birthday cake.')
    expect(out).toContain('Angry, and half trusts you. Anger 5 of 10, trust 4.')
    expect(out).toContain('only a finished talk has a score')
    expect(code).toBe(0)
  })

  test('what is no answer is asked again', async () => {
    const { out } = await byHand(['9', 'x', '-', 'u', 'q'])
    expect(out.match(/Type a number from 1 to 4/g)).toHaveLength(2)
    expect(out).toContain('There is no waiting here')
    expect(out).toContain('There is nothing to take back yet.')
  })

  test('undo is kept in the record, and is not there in an assessment', async () => {
    const practice = await byHand(['1', 'u', 'q'], '--json')
    expect((practice.json()['events'] as { kind: string }[]).map(({ kind }) => kind)).toEqual([
      'reply',
      'undo',
      'leave',
    ])
    const assessment = await byHand(['1', 'u', 'q'], '--mode', 'assessment')
    expect(assessment.out).toContain('In an assessment nothing is taken back.')
  })

  test('the end of the input is leaving', async () => {
    expect((await byHand(['1'])).code).toBe(0)
  })

  test('a silence is an event, and the customer speaks into it', async () => {
    const silent = CAKE.replace(
      '    plain: "The name on the cake is wrong.',
      '    silence:\n      after: 20\n      says: "Hello?"\n      anger: 1\n    plain: "The name on the cake is wrong.',
    )
    const files = { [FILE]: silent }
    const { out } = await ran(['play', FILE], { files, answers: ['-', 'q'] })
    expect(out).toContain('You say nothing.\nRuth Adeyemi: Hello?')
    expect(out).toContain('Anger 6 of 10')
    const played = await ran(['play', FILE, '--replies', `- ${BEST}`, '--json'], { files })
    expect((played.json()['events'] as object[])[0]).toMatchObject({ kind: 'silence', reply: null })
  })
})

describe('with what an earlier encounter left', () => {
  /** Where her sister was given something, she begins with her story. */
  const sisters = CAKE.replace(
    'start: opening',
    'start:\n  - when: left gave-a-cake\n    beat: story\n  - when: left gave-a-card\n    beat: story\n  - beat: opening',
  )
  const files = { [FILE]: sisters }

  test('the talk opens as it does for it, and the record says so', async () => {
    const { json, err } = await ran(['play', FILE, '--carried', 'gave-a-cake', '--replies', '1', '--json'], {
      files,
    })
    expect(err).toBe('')
    expect(json()).toMatchObject({ carried: ['gave-a-cake'], events: [{ beat: 'story' }] })
  })

  test('a person at the terminal hears it too', async () => {
    const plain = await ran(['play', FILE], { files, answers: ['q'] })
    const carried = await ran(['play', FILE, '--carried', 'gave-a-cake, gave-a-card'], {
      files,
      answers: ['q'],
    })
    expect(plain.out).toContain("I've come for the cake.")
    expect(carried.out).not.toContain("I've come for the cake.")
  })

  test('a strategy plays from there', async () => {
    const { json } = await ran(['play', FILE, '--carried', 'gave-a-cake', '--strategy', 'best', '--json'], {
      files,
    })
    expect((json()['events'] as { beat: string }[])[0]?.beat).toBe('story')
    expect(json()['ending']).not.toBeNull()
  })

  test('a name that the scenario does not ask for stops it, with those that it does', async () => {
    const { code, err } = await ran(['play', FILE, '--carried', 'gave-a-cak', '--replies', '1'], { files })
    expect(err).toContain('This scenario does not ask for “gave-a-cak”.')
    expect(err).toContain('It asks for: gave-a-cake, gave-a-card.')
    expect(code).toBe(2)
  })

  test('a scenario that asks for nothing says that', async () => {
    const { code, err } = await ran(['play', FILE, '--carried', 'gave-a-cake', '--replies', '1'])
    expect(err).toContain('It asks for nothing')
    expect(code).toBe(2)
  })
})

test('a scenario with problems is not played; its first problems are shown', async () => {
  const { code, err } = await ran(`play ${FILE} --strategy best`, {
    files: { [FILE]: CAKE.replace('to: bristles', 'to: bristels') },
  })
  expect(err).toContain('“bristles”')
  expect(err).toContain('cannot be played yet')
  expect(code).toBe(2)
})
