/** The page that leads a trainer from an empty file to a proven scenario is followed to the letter. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readProgramme, readScenario } from '../src/scenario/read.ts'
import { ran } from './commands/world.ts'
import { asShown, copiedInto, stepsOf, takesPlaceIn, wordsOf } from './support/guide.ts'

const PAGE = 'scenarios/README.md'
const page = readFileSync(PAGE, 'utf8')
/** The file that the page builds. */
const MINE = 'scenarios/two-buses.yaml'
/** And the course that it makes. */
const PROGRAMME = 'scenarios/first-week.programme.yaml'

/** What the reader has: the shelf as it is, and whatever they save. */
const files: Record<string, string> = Object.fromEntries(
  readdirSync('scenarios')
    .filter(name => name.endsWith('.yaml'))
    .map(name => [`scenarios/${name}`, readFileSync(`scenarios/${name}`, 'utf8')]),
)
const shelf = new Set(Object.keys(files))

const answers = await answersAlong()

/** Does what the page says, from its first line to its last, and keeps what each command answers. */
async function answersAlong() {
  const heard: { command: string; shown: string; into: string | null; answer: string; code: number }[] = []
  const mine: string[] = []
  let open = ''
  for (const step of stepsOf(page)) {
    if (step.kind === 'copy') {
      const path = mine.find(name => takesPlaceIn(files[name] ?? '', step.text)) ?? open
      files[path] = copiedInto(files[path] ?? '', step.text)
    }
    if (step.kind === 'type') {
      const [npx, tool, ...words] = wordsOf(step.command)
      if (npx !== 'npx' || tool !== 'even-keel') throw new Error(`“${step.command}” is no command of ours.`)
      const { code, out, err, files: after } = await ran(words, { files })
      for (const [path, text] of after) files[path] = String(text)
      heard.push({ ...step, answer: `${out}${err}`.trimEnd(), code })
    }
    if (step.kind === 'save' || step.kind === 'go-to') open = `scenarios/${step.file}`
    if (step.kind === 'save') {
      files[open] = ''
      mine.push(open)
    }
  }
  return heard
}

describe('the page from an empty file to a proven scenario', () => {
  test.each(answers.filter(({ into }) => into === null))(
    'shows what “$command” answers',
    ({ shown, answer, code }) => {
      expect(code).not.toBe(2)
      expect(answer).toMatch(asShown(shown))
    },
  )

  test.each(answers.filter(({ into }) => into !== null))(
    'writes what “$command” draws, and shows nothing',
    ({ shown, answer, code }) => {
      expect(code).not.toBe(2)
      expect(shown).toBe('')
      expect(answer).toContain('Two buses for nothing')
    },
  )

  test('saves nothing over what is on the shelf already', () => {
    const saved = stepsOf(page).flatMap(step => (step.kind === 'save' ? [`scenarios/${step.file}`] : []))
    expect(saved).toEqual([MINE, 'scenarios/two-buses.walkthroughs.yaml', PROGRAMME])
    expect(saved.filter(path => shelf.has(path))).toEqual([])
  })

  test('comes to ten beats in which nothing is left to mend', async () => {
    const { scenario } = readScenario(files[MINE] ?? '')
    expect(Object.keys(scenario?.beats ?? {})).toHaveLength(10)
    const { code, json } = await ran(`prove ${MINE} --json`, { files })
    expect([code, (json()['files'] as { problems: unknown[] }[])[0]?.problems]).toEqual([0, []])
  })
})

test('it comes to a programme with a certificate, in which one of two talks is drawn', () => {
  const { programme, problems } = readProgramme(files[PROGRAMME] ?? '')
  expect(problems).toEqual([])
  expect(programme).toMatchObject({ mode: 'assessment', certificate: { title: 'Ready for the desk' } })
  expect(programme?.stages[0]?.places[0]?.draws).toEqual(['two-buses', 'last-train-home'])
})
