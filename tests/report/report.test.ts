// @vitest-environment jsdom
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { scriptOf } from '../../src/dialogue/script.ts'
import type { Problem } from '../../src/scenario/problem.ts'
import { reportHtml } from '../../src/report/report.ts'
import { EVIL, poisoned } from '../support/poisoned.ts'
import { provenOf } from '../support/proven.ts'
import { scripted } from '../support/script.ts'
import { SHIPPED } from '../support/shipped.ts'

function problem(line: number, severity: Problem['severity'], reply: string): Problem {
  const start = { line, column: 7 }
  return {
    code: 'reply-never-there',
    severity,
    args: { reply, beat: 'opening' },
    range: { start, end: start },
  }
}

const PROBLEMS = [problem(12, 'error', 'hear-first'), problem(340, 'hint', '<b>bold</b>')]

function page(script: (typeof SHIPPED)[number]['script'], problems: readonly Problem[] = PROBLEMS) {
  const html = reportHtml('talk.yaml', provenOf(script), problems)
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  const textOf = (selector: string) => parsed.querySelector(selector)?.textContent ?? ''
  const tableIn = (selector: string) =>
    [...parsed.querySelectorAll(`${selector} tbody tr`)].map(row =>
      [...row.children].map(cell => cell.textContent ?? ''),
    )
  return { html, parsed, textOf, tableIn }
}

const shipped = SHIPPED.map(one => ({ ...one, report: page(one.script) }))

describe.each(shipped)(
  'the report on $name',
  ({ script, scenario, report: { html, parsed, textOf, tableIn } }) => {
    const proof = provenOf(script)

    test('needs nothing but itself, and runs nothing', () => {
      expect(parsed.querySelector('script, link, img, iframe, object, [src], [onclick], [onload]')).toBeNull()
      expect(html.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(|@import/)
    })

    test('says in itself that nothing in it may run, and knows its own styles', () => {
      const [meta] = parsed.querySelectorAll('meta[http-equiv="Content-Security-Policy"]')
      const policy = meta?.getAttribute('content') ?? ''
      expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-/)
      expect(policy).toContain(
        "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      )
      expect(policy).not.toMatch(/unsafe|script-src|http/)
      const sheets = [...parsed.querySelectorAll('style')].map(({ textContent }) => textContent ?? '')
      const hashes = sheets.map(sheet => `'sha256-${createHash('sha256').update(sheet).digest('base64')}'`)
      expect(policy).toContain(`style-src ${hashes.join(' ')};`)
      expect(parsed.querySelector('[style]')).toBeNull()
    })

    test('has a title and headings in order, and links that lead somewhere', () => {
      expect(parsed.title).toContain(scenario.title)
      expect(parsed.documentElement.lang).toBe('en-GB')
      const levels = [...parsed.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]))
      expect(levels.filter(level => level === 1)).toHaveLength(1)
      levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1))
      const ids = [...parsed.querySelectorAll('[id]')].map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const link of parsed.querySelectorAll('nav a'))
        expect(ids).toContain(link.getAttribute('href')?.slice(1))
    })

    test('has a caption, headed columns and headed rows in every table', () => {
      const tables = [...parsed.querySelectorAll('table')]
      expect(tables.length).toBeGreaterThan(6)
      for (const table of tables) {
        expect(table.querySelector('caption')?.textContent).not.toBe('')
        const columns = table.querySelectorAll('thead th[scope=col]').length
        for (const row of table.querySelectorAll('tbody tr')) {
          expect(row.children).toHaveLength(columns)
          expect(row.querySelectorAll('th[scope=row]')).toHaveLength(1)
        }
      }
    })

    test('says what was proven: ways in threes, states, endings, scores', () => {
      const ways = String(proof.talks[0]?.ways)
      const told = textOf('.proven')
      expect(told.replaceAll('\u202F', '')).toContain(`all ${ways} of them`)
      expect(told).toContain('The best talk scores 100 and the worst 0. It takes 70 to pass.')
    })

    test('has the true range of each score', () => {
      const rows = tableIn('#scores')
      for (const dimension of scenario.scores) {
        const { min = -1, max = -1 } = proof.talks[0]?.scores[dimension] ?? {}
        expect(rows.some(([, least, most]) => least === String(min) && most === String(max))).toBe(true)
      }
      expect(rows).toHaveLength((scenario.scores.length + 1) * proof.talks.length)
    })

    test('has the best and the worst talk in the words of the file', () => {
      for (const way of [proof.talks[0]?.best, proof.talks[0]?.worst])
        for (const id of way?.replies ?? []) expect(textOf('#scores')).toContain(id)
      expect(textOf('#scores')).toContain('The best talk: 100')
    })

    test('has every player, every beat, every ending and every reply', () => {
      expect(tableIn('#players')).toHaveLength(proof.strategies.size)
      expect(tableIn('#moods').map(([id]) => id)).toEqual(expect.arrayContaining(Object.keys(scenario.beats)))
      expect(tableIn('#endings')).toHaveLength(script.endings.size)
      const replies = [...script.moments.values(), ...(script.note ? [script.note] : [])].flatMap(
        at => at.replies,
      )
      expect(tableIn('#replies')).toHaveLength(replies.length)
      for (const { reply } of replies) expect(textOf('#replies')).toContain(reply.say)
    })

    test('names each point of no return', () => {
      const lost = [...proof.moments.values()].flatMap(({ replies }) =>
        [...replies.values()].filter(one => one.lost),
      )
      const named = [...parsed.querySelectorAll('#replies .warn')].filter(({ textContent }) =>
        /no return/.test(textContent ?? ''),
      )
      expect(named).toHaveLength(lost.length)
    })

    test('has the map, with every way through it', () => {
      const ways = [...proof.arrivals.goesOn.values()].reduce((sum, on) => sum + on.size, 0)
      expect(parsed.querySelectorAll('#map .way, #map .back, #map .outburst')).toHaveLength(ways)
    })
  },
)

describe('the problems', () => {
  const [first] = SHIPPED
  if (!first) throw new Error('There is a shipped scenario.')

  test('stand with line, column, words and help', () => {
    const { parsed, textOf } = page(first.script)
    const problems = [...parsed.querySelectorAll('.problems li')].map(({ textContent }) => textContent ?? '')
    expect(problems).toHaveLength(2)
    expect(problems[0]).toContain('Line 12, column 7')
    expect(problems[0]).toContain('Error: reply-never-there')
    expect(problems[0]).toContain('“hear-first”')
    expect(problems[0]).toContain('Change its “if”')
    expect(problems[1]).toContain('Line 340')
    expect(problems[1]).toContain('<b>bold</b>')
    expect(textOf('.proven')).toContain('The rules find one thing to mend, and have one hint.')
  })

  test('are none where there are none', () => {
    const { textOf, parsed } = page(first.script, [])
    expect(textOf('#problems')).toContain('None.')
    expect(textOf('.proven')).toContain('nothing to mend')
    expect(parsed.querySelector('.problems')).toBeNull()
  })

  test('markup in the words of an author is text', () => {
    const { parsed, html } = page(scriptOf(poisoned(first.scenario)))
    expect(parsed.querySelector('script, img')).toBeNull()
    expect(parsed.querySelector('h1')?.textContent).toBe(EVIL)
    expect(html).not.toContain('<script')
  })
})

describe('a talk', () => {
  test('is told for each thing that may have been carried over', () => {
    const { parsed, tableIn } = page(
      scripted(`
      opening: demanding
        again = offer-compensation £20/money if:left_granted -> agreed
        no = decline-clearly validate offer-choice -> agreed
      agreed: resolved`),
    )
    const headings = [...parsed.querySelectorAll('#scores h3')].map(({ textContent }) => textContent)
    expect(headings).toEqual(['Where nothing was carried over', 'Where granted was carried over'])
    expect(tableIn('#scores')).toHaveLength(8)
  })

  test('that can go round has ways without end, and says so', () => {
    const { textOf, parsed } = page(
      scripted(`
      opening: frustrated
        again = apologise -> opening
        no = acknowledge-feeling own-fault -> agreed
      agreed: resolved`),
    )
    expect(textOf('.proven')).toContain('There is no end to them')
    expect(textOf('header dl')).toContain('without end')
    expect(parsed.querySelector('#map .back')).not.toBeNull()
    expect(textOf('#silences')).toContain('No customer here waits in vain')
  })

  test('that can be kept waiting says what that changes', () => {
    const { textOf, tableIn } = page(
      scripted(`
      opening: frustrated
        no = acknowledge-feeling own-fault -> agreed
        wait ~ 2
      agreed: resolved`),
    )
    expect(textOf('#silences')).toContain('the customer can be angrier')
    expect(tableIn('#moods')[0]).toHaveLength(6)
  })
})
