/** Several attempts at once, in files of their own or in one: each is graded, whatever the others are. */
import { describe, expect, test } from 'vitest'
import { attempt, HERE, ran } from './world.ts'

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
      const { code, json } = await ran('grade - --json', { stdin: text })
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
