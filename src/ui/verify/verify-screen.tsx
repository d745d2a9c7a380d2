/** Checks a certificate: files are dropped, and it is said whether they are genuine. Nothing is fetched, nothing is kept. */
import { useEffect, useRef, useState } from 'react'
import { readSources, type Sources } from './read-sources.ts'
import { type Checked, check } from './check.ts'
import { say } from '../../i18n/verify-speech.ts'
import { useHost } from '../host.ts'
import { DropFiles } from '../parts/drop-files.tsx'
import { Masthead } from '../parts/masthead.tsx'
import { useArrival } from '../parts/use-arrival.ts'
import { Findings } from './findings.tsx'
import styles from './verify.module.css'

export default function VerifyScreen() {
  const host = useHost()
  const heading = useArrival<HTMLHeadingElement>(say('title'))
  const verdict = useRef<HTMLHeadingElement>(null)
  const [reading, setReading] = useState(false)
  const [sources, setSources] = useState<Sources>()
  const [checked, setChecked] = useState<Checked>()
  useEffect(() => {
    if (checked) verdict.current?.focus()
  }, [checked])
  const take = async (files: readonly File[]) => {
    if (files.length === 0) return
    setReading(true)
    // What somebody adds goes with the credential that is there already.
    const read = await readSources(files, sources, host)
    setSources(read)
    setChecked(await check(read, null, host))
    setReading(false)
  }
  const compare = async (name: string) => {
    if (sources) setChecked(await check(sources, name, host))
  }
  return (
    <DropFiles className={styles['screen']} onFiles={files => void take(files)}>
      <Masthead />
      <main className={styles['verify']}>
        <header>
          <h1 ref={heading} tabIndex={-1}>
            {say('title')}
          </h1>
          <p>{say('lead')}</p>
          <Choose isFirst={!checked} onFiles={files => void take(files)} />
          <output>{reading ? say('reading') : ''}</output>
        </header>
        {checked && sources ? (
          <Findings
            checked={checked}
            sources={sources}
            heading={verdict}
            onName={name => void compare(name)}
          />
        ) : (
          <section>
            <p>{say('from-code')}</p>
          </section>
        )}
      </main>
    </DropFiles>
  )
}

function Choose({ isFirst, onFiles }: { isFirst: boolean; onFiles: (files: readonly File[]) => void }) {
  return (
    <p className={styles['choose']}>
      <label>
        <input
          type="file"
          // Of any name: a server may have given it none.
          multiple
          onChange={({ target }) => {
            onFiles([...(target.files ?? [])])
            // So that the same file can be chosen again.
            target.value = ''
          }}
        />
        {say(isFirst ? 'choose' : 'another')}
      </label>{' '}
      <span>{say('drop')}</span>
    </p>
  )
}
