/** All that was said differently from one talk, as a tree: its turns, their words, what they scored, and the ways there. */
import { useCallback, useMemo } from 'react'
import { Link } from 'wouter'
import { say } from '../../i18n/fork-speech.ts'
import { date, say as sayOnPage } from '../../i18n/page-speech.ts'
import { flattened } from '../../practice/tree.ts'
import { type Kin, kinOf } from '../history/kin.ts'
import type { KeptTalk } from '../history/kept-talk.ts'
import { useKeptTalks } from '../history/use-kept-talks.ts'
import { useHost } from '../host.ts'
import { usePromised } from '../parts/use-promised.ts'
import { besideOf, debriefOf, talkOf } from '../paths.ts'
import styles from './attempt-tree.module.css'
import debriefStyles from './debrief.module.css'
import { useOwn } from './own.ts'
import { scoreWords } from './score-words.ts'
import { Spoken } from './spoken.tsx'

/** Nothing until it is known, and nothing where nothing was said differently. */
export function AttemptTree({ attempt }: { attempt: string }) {
  const { attempts } = useHost()
  const found = usePromised(
    useCallback(async () => {
      const trees = kinOf(await attempts.list())
      return trees.find(tree => flattened(tree).some(({ of }) => of.id === attempt))
    }, [attempts, attempt]),
  )
  const { kept } = useOwn()
  const tree = found?.value
  if (!kept || !tree || (tree.forks.length === 0 && !tree.of.from)) return null
  return <Tree tree={tree} here={attempt} />
}

function Tree({ tree, here }: { tree: Kin; here: string }) {
  const list = useMemo(() => flattened(tree).map(({ of }) => of.stored), [tree])
  const opened = useKeptTalks(list)
  if (!opened) return null
  const { stored } = tree.of
  const mode = 'attempt' in stored ? stored.attempt.mode : 'practice'
  const talks = new Map(opened.talks.map(talk => [talk.id, talk]))
  return (
    <section className={debriefStyles['section']}>
      <h2>{say('tree.title')}</h2>
      <p>{tree.of.from ? say('tree.gone') : say('tree.lead', { mode })}</p>
      <ol className={styles['tree']}>
        <Entry branch={tree} parent={undefined} talks={talks} here={here} />
      </ol>
    </section>
  )
}

interface EntryProps {
  readonly branch: Kin
  readonly parent: KeptTalk | undefined
  readonly talks: ReadonlyMap<string, KeptTalk>
  /** The id of the talk whose debrief this is. */
  readonly here: string
}

function Entry({ branch: { of, forks }, parent, talks, here }: EntryProps) {
  const talk = talks.get(of.id)
  return (
    <li>
      {talk && <Said talk={talk} from={of.from} parent={parent} isHere={of.id === here} />}
      {forks.length > 0 && (
        <ol>
          {forks.map(fork => (
            <Entry key={fork.of.id} branch={fork} parent={talk} talks={talks} here={here} />
          ))}
        </ol>
      )}
    </li>
  )
}

interface SaidProps extends Pick<EntryProps, 'parent'> {
  readonly talk: KeptTalk
  readonly from: Kin['of']['from']
  readonly isHere: boolean
}

function Said({ talk, from, parent, isHere }: SaidProps) {
  const name = from ? say('tree.turn', { n: from.turn }) : say('tree.whole')
  if (talk.kind === 'closed') {
    return (
      <div className={styles['said']}>
        <b>{name}</b>
        <p>{say('tree.closed', { why: sayOnPage(`closed.${talk.why}`) })}</p>
      </div>
    )
  }
  const { id, kind, instead, started } = talk
  const on = date(started)
  const open = say('open', { kind })
  return (
    <div className={styles['said']} aria-current={isHere || undefined}>
      <b>{name}</b>
      {from && instead === undefined && <p>{say('tree.unsaid')}</p>}
      {instead !== undefined && (
        <Spoken of={talk.met} className={styles['words']}>
          {sayOnPage('talk.quote', { words: instead })}
        </Spoken>
      )}
      {kind === 'finished' && <p>{scoreWords(talk.grade)}</p>}
      {kind === 'begun' && instead !== undefined && <p>{say('tree.begun')}</p>}
      <p className={styles['ways']}>
        {isHere ? (
          <span>{say('tree.here')}</span>
        ) : (
          <Link
            href={kind === 'finished' ? debriefOf(id) : talkOf(id)}
            aria-label={
              from
                ? say('open.which', { open, n: from.turn, date: on })
                : say('open.whole', { open, date: on })
            }
          >
            {open}
          </Link>
        )}
        {from && kind === 'finished' && parent?.kind === 'finished' && (
          <Link href={besideOf(id, parent.id)} aria-label={say('beside.which', { n: from.turn, date: on })}>
            {say('beside')}
          </Link>
        )}
      </p>
    </div>
  )
}
