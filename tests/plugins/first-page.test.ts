/** A scenario's own page: its first screens as markup, with the rules that these need, under the policy of the page. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { criticalOf } from '../../src/plugins/critical-css.ts'
import { firstPage } from '../../src/plugins/first-page.ts'
import { withPolicy } from '../../src/plugins/policy.ts'
import { bared } from '../../src/first/bared.ts'

const HTML = [
  '<!doctype html><html lang="en-GB"><head><meta charset="utf-8" />',
  '<title>Even Keel</title>',
  '<script src="./theme.js"></script>',
  '<script type="module" crossorigin src="./assets/page.js"></script>',
  '<link rel="stylesheet" crossorigin href="./assets/page.css">',
  '</head><body><div id="root"></div></body></html>',
].join('\n  ')

const PARTS = {
  scenario: 'ada',
  markup: {
    title: 'Ada & the lamp – Even Keel',
    brief: '<h1>Ada</h1>',
    talk: '<h2>Hm</h2>',
    properties: '#first h2{--voice:556}',
  },
  script: '{let first=1}',
  style: 'h1{margin:0}',
  next: '<link rel="modulepreload" href="./assets/talk.js">',
}

describe('a page', () => {
  const page = firstPage(HTML, PARTS)

  test('shows its screens before anything is fetched, and fetches the page behind them', () => {
    expect(page).toContain('<title>Ada &amp; the lamp – Even Keel</title>')
    const [head = '', body = ''] = page.split('</head>')
    expect(head).not.toMatch(/\ssrc=|rel="stylesheet"/)
    expect(body.indexOf('<h2>Hm</h2>')).toBeLessThan(body.indexOf('./assets/page.js'))
    expect(body).toContain('<link rel="stylesheet" media="print" crossorigin href="./assets/page.css">')
    expect(body).toContain(PARTS.next)
  })

  test('has all of the talk before there is anything to begin it with', () => {
    expect(page.indexOf('<h2>Hm</h2>')).toBeLessThan(page.indexOf('<h1>Ada</h1>'))
  })

  test('has a hash in its policy for its script and for its style sheet', () => {
    const policy = /content="([^"]*)"/.exec(withPolicy(page))?.[1] ?? ''
    expect(policy.match(/'sha256-/g)).toHaveLength(2)
    expect(policy).toMatch(/script-src 'self' 'sha256-[\w+/]+='; style-src 'self' 'sha256-[\w+/]+='/)
  })

  test('is not made of a page that has another form', () => {
    expect(() => firstPage(HTML.replace('<title>Even Keel</title>', ''), PARTS)).toThrow('<title>')
  })
})

describe('of the markup of a screen', () => {
  test('drawings keep their place and their name, signs their lines, and what a policy forbids is told apart', () => {
    const { markup, properties } = bared(
      [
        '<svg viewBox="0 40 640 780" role="img" aria-label="Ada is angry" style="--breath:3s"><g><path d="M0 0"></path></g></svg>',
        '<svg viewBox="0 0 24 24"><path d="M5 3h4"></path></svg>',
        '<h2 class="line" style="--voice:556">Hm</h2>',
      ].join(''),
    )
    expect(markup).toBe(
      [
        '<svg viewBox="0 40 640 780" role="img" aria-label="Ada is angry"></svg>',
        '<svg viewBox="0 0 24 24"><path d="M5 3h4"></path></svg>',
        '<h2 class="line">Hm</h2>',
      ].join(''),
    )
    expect(properties).toBe('#first h2{--voice:556}')
  })

  test('each reply knows its place', () => {
    const { markup } = bared(
      '<ol><li><button type="button">A</button></li><li><button type="button">B</button></li></ol>',
    )
    expect(
      [...markup.matchAll(/data-reply="(\d)" type="button">(\w)/g)].map(([, at, what]) => `${at}${what}`),
    ).toEqual(['0A', '1B'])
  })
})

describe('the rules that it needs', () => {
  const MARKUP = '<div class="talk_talk" data-channel="phone"><button class="a b">On</button></div>'

  test.each([
    ['a class that is there', '.talk_talk{margin:0}', true],
    ['one that is not', '.brief_brief{margin:0}', false],
    ['of several selectors those that are', '.a,.c{margin:0}', '.a{margin:0}'],
    ['an element', 'button{margin:0}', true],
    ['one that is not', 'dialog{margin:0}', false],
    ['an attribute with its value', '.talk_talk[data-channel=phone]{margin:0}', true],
    ['another value', '.talk_talk[data-channel=chat]{margin:0}', false],
    ['what is set as the screen is laid out', '[data-stage=small] .a{margin:0}', true],
    ['a width', '@media (width<30rem){.a{margin:0}.c{margin:0}}', '@media (width<30rem){.a{margin:0}}'],
    ['a pointer', '.a:hover{margin:0}', false],
    ['a layer', '@layer screens{.a{margin:0}}', true],
    ['their order', '@layer base,parts,screens;.a{margin:0}', true],
    ['letters of the device', '@font-face{font-family:X;src:local("Arial")}', true],
    ['letters that are fetched', '@font-face{font-family:X;src:url(x.woff2)}', false],
    [
      'a property that is asked for',
      ':root{--x:1px;--y:2px}.a{margin:var(--x)}',
      ':root{--x:1px;}.a{margin:var(--x)}',
    ],
  ])('%s', (_, sheet, kept) => {
    expect(criticalOf([sheet], MARKUP)).toBe(kept === true ? sheet : kept === false ? '' : kept)
  })

  test('no two style sheets have the name that their classes are called by', () => {
    const names = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter(path => path.endsWith('.module.css'))
      .map(path => basename(path))
    expect(names.length).toBeGreaterThan(50)
    expect(new Set(names).size).toBe(names.length)
  })
})

test('the script of a first screen is one file: what it imports has only constants and types', () => {
  const source = readFileSync('src/first-screen.ts', 'utf8')
  expect([...source.matchAll(/from '([^']+)'/g)].map(([, from]) => from)).toEqual([
    './first/kept.ts',
    './ui/play/lowest-stage.ts',
  ])
})
