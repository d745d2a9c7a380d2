/** Every person over the whole mood range, for looking at while drawing; never part of the build. */
import '../look/base.css'
import '../look/tokens.css'
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import type { Mood } from '../../scenario/scenario.ts'
import { Portrait, type PortraitProps } from '../parts/portrait.tsx'
import styles from './contact-sheet.module.css'
import { Live } from './live.tsx'
import { PEOPLE } from './people.ts'

const MOODS: readonly Mood[] = [
  [1, 8],
  [3, 5],
  [2, 1],
  [5, 4],
  [6, 2],
  [8, 2],
  [10, 0],
].map(([anger = 0, trust = 0]) => ({ anger, trust }))

const WAYS: Readonly<Record<string, Partial<PortraitProps>>> = {
  silent: {},
  speaking: { speaking: true },
  phone: { prop: 'phone' },
  'phone, speaking': { prop: 'phone', speaking: true },
  right: { look: 0.55 },
  ahead: { look: 0 },
  bust: { crop: 'bust' },
  head: { crop: 'head' },
  flat: { flat: true },
}
const THEMES = ['light', 'dark']
const SIZES = [44, 100, 180, 300, 700]

/** So that one view has an address of its own: ?size=300&way=head&who=dana&mood=3 */
const asked = new URLSearchParams(location.search)

function ContactSheet() {
  const [theme, setTheme] = useState(asked.get('theme') ?? 'light')
  const [way, setWay] = useState(asked.get('way') ?? 'silent')
  const [size, setSize] = useState(Number(asked.get('size') ?? 180))
  useEffect(() => {
    document.documentElement.style.setProperty('color-scheme', theme)
  }, [theme])
  const who = asked.get('who')?.split(',')
  const people = PEOPLE.filter(({ name }) => !who || who.some(part => name.toLowerCase().includes(part)))
  const moods = asked.get('mood')?.split(',').map(Number)
  const heights = { '--tile': `${size}px` } as Record<string, string>
  return (
    <main className={styles['sheet']} style={heights}>
      <form className={styles['choices']}>
        <Choice of={THEMES} value={theme} onChoose={setTheme} />
        <Choice of={Object.keys(WAYS)} value={way} onChoose={setWay} />
        <Choice of={SIZES.map(String)} value={String(size)} onChoose={value => setSize(Number(value))} />
      </form>
      {people.map(person => (
        <section key={person.name}>
          <h2>{[person.name, ...Object.values(person).filter(value => value !== person.name)].join(', ')}</h2>
          {asked.has('live') && <Live person={person} way={WAYS[way] ?? {}} />}
          <ol>
            {MOODS.filter((_, at) => !moods || moods.includes(at)).map(mood => (
              <li key={`${mood.anger} ${mood.trust}`}>
                <Portrait person={person} mood={mood} described {...WAYS[way]} />
                <span>{`${mood.anger} / ${mood.trust}`}</span>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </main>
  )
}

function Choice(props: { of: readonly string[]; value: string; onChoose: (value: string) => void }) {
  return (
    <select
      aria-label={props.of.join(', ')}
      value={props.value}
      onChange={event => props.onChoose(event.target.value)}
    >
      {props.of.map(name => (
        <option key={name}>{name}</option>
      ))}
    </select>
  )
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<ContactSheet />)
