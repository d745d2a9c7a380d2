/** An attempt that cannot be read: where that shows, and what should stand there. */
import { describe, expect, test } from 'vitest'
import { attempt, ran } from './world.ts'

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
