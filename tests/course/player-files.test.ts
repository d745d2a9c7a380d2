import { expect, test } from 'vitest'
import { playerFiles } from '../../src/course/player-files.ts'

const BUILT = {
  'index.html': {
    file: 'assets/index.js',
    imports: ['_shared.js'],
    dynamicImports: ['src/talk.tsx', 'src/german.ts'],
    css: ['assets/index.css'],
    assets: ['assets/font.woff2'],
  },
  '_shared.js': { file: 'assets/shared.js', imports: ['index.html'] },
  'src/talk.tsx': { file: 'assets/talk.js', imports: ['_shared.js'], assets: ['assets/worker.js'] },
  'src/german.ts': { file: 'assets/german.js', imports: ['_twice.js'] },
  '_twice.js': { file: 'assets/twice.js' },
  'src/embed.ts': { file: 'embed.js', isEntry: true },
}

test('all that an entry may come to load, each once', () => {
  expect(playerFiles(BUILT, 'index.html', () => false)).toEqual([
    'assets/font.woff2',
    'assets/german.js',
    'assets/index.css',
    'assets/index.js',
    'assets/shared.js',
    'assets/talk.js',
    'assets/twice.js',
    'assets/worker.js',
  ])
})

test('the one style sheet of all screens goes along, and what is not in the list does not', () => {
  const list = { ...BUILT, 'style.css': { file: 'assets/style.css' } }
  expect(playerFiles(list, 'src/embed.ts', () => false)).toEqual(['assets/style.css', 'embed.js'])
  expect(playerFiles(BUILT, 'toString', () => false)).toEqual([])
})

test('what only a module needs that is left out is left out with it', () => {
  const files = playerFiles(BUILT, 'index.html', module => module === 'src/german.ts')
  expect(files).not.toContain('assets/german.js')
  expect(files).not.toContain('assets/twice.js')
  expect(files).toContain('assets/talk.js')
})
