/** Opens a saved talk from a file: its debrief, read only; nothing of it is kept. */
import { useCallback, useState } from 'react'
import { Redirect } from 'wouter'
import { replayed } from '../../dialogue/attempt.ts'
import { scriptOf } from '../../dialogue/script.ts'
import { say } from '../../i18n/open-speech.ts'
import { courseTalks } from '../course/course-talks.ts'
import { DebriefView } from '../debrief/debrief-view.tsx'
import { OwnContext } from '../debrief/own.ts'
import { reviewOf } from '../debrief/review.ts'
import { type Host, useHost } from '../host.ts'
import { Loading } from '../parts/loading.tsx'
import { usePromised } from '../parts/use-promised.ts'
import { debriefOf, PROGRAMME } from '../paths.ts'
import { shownAs } from '../shown.ts'
import { Choose } from './choose.tsx'
import { type FiledTalk, LARGEST_FILE, type ReadTalk, readTalkFile } from './read-talk-file.ts'

export default function OpenScreen() {
  const host = useHost()
  const [talk, setTalk] = useState<FiledTalk>()
  const course = usePromised(useCallback(() => courseTalks(host), [host]))
  if (!talk) return <Choose onFile={file => read(host, file)} onTalk={setTalk} />
  const { review, rating, name } = talk
  if (!course) return <Loading />
  const { id } = review.attempt
  if (course.value.heldBack(id)) return <Redirect to={`${PROGRAMME}${debriefOf(id)}`} replace />
  const another = (
    <button type="button" onClick={() => setTalk(undefined)}>
      {say('another')}
    </button>
  )
  return (
    <OwnContext value={{ rating, name, onName: () => undefined, kept: false }}>
      <DebriefView review={review} next={another} />
    </OwnContext>
  )
}

/** Its size is known before a byte of it is read. */
async function read(host: Host, file: File): Promise<ReadTalk> {
  if (file.size > LARGEST_FILE) return { refused: 'too-big' }
  try {
    const found = readTalkFile(await file.text())
    return 'talk' in found ? { talk: await shown(host, found.talk) } : found
  } catch {
    return { refused: 'unreadable' }
  }
}

/** In the language of the page where the scenario has been translated; else as it was written. */
async function shown(host: Host, talk: FiledTalk): Promise<FiledTalk> {
  const { attempt, script } = talk.review
  const scenario = await shownAs(host, { scenario: script.scenario, ...attempt.scenario })
  if (scenario === script.scenario) return talk
  const there = scriptOf(scenario)
  const review = reviewOf({ attempt, script: there, transcript: replayed(there, attempt).transcript })
  return { ...talk, review: review ?? talk.review }
}
