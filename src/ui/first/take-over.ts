/** The page takes the place of a first screen, with all that was done there: nothing of it is lost, and nothing jumps. */
import type { CompiledScenario } from 'virtual:library'
import { navigate } from 'wouter/use-hash-location'
import { shown } from '../../dialogue/order.ts'
import { scriptOf, type WeighedReply } from '../../dialogue/script.ts'
import { available } from '../../dialogue/step.ts'
import { begin } from '../../dialogue/transcript.ts'
import { beginAttempt } from '../brief/begin.ts'
import type { Host } from '../host.ts'
import { briefOf, talkOf } from '../paths.ts'
import { FIRST_SEED, type Kept, KEPT } from '../../first/kept.ts'
import { settleIn } from './settle-in.ts'

interface Taking {
  readonly first: HTMLElement
  /** Where the page is drawn. */
  readonly root: HTMLElement
  readonly host: Host
  readonly draw: (host: Host) => void
}

const page = document.documentElement

export async function takeOver({ first, root, host, draw }: Taking): Promise<void> {
  const id = first.dataset['of'] ?? ''
  // The page of a scenario is its brief, in whatever language.
  if (location.hash === '') navigate(briefOf(id), { replace: true })
  const compiled = page.dataset['first'] === 'none' ? undefined : await host.load(id)?.catch(() => undefined)
  await Promise.all([inForce(), ...(compiled ? ahead() : [])]).catch(() => undefined)
  if (!compiled || page.dataset['first'] === 'none') {
    first.remove()
    return draw(host)
  }
  // What was done there was done then.
  let acted: number | undefined
  const timed: Host = {
    ...host,
    now: () => acted ?? host.now(),
    // What should have been heard as a talk began is no longer to be heard.
    sound: {
      ...host.sound,
      cue(cue) {
        if (kept().begun === undefined) host.sound.cue(cue)
      },
    },
  }
  const begun = async () => {
    const attempt = await talkBegun(timed, compiled, kept())
    navigate(talkOf(attempt.id))
  }

  const early = kept().begun !== undefined
  if (early) await begun()
  settleIn({
    first,
    root,
    kept,
    begin: early ? undefined : begun,
    sayAt(at, press) {
      acted = at
      press()
      acted = undefined
    },
  })
  draw(timed)
}

/** What was done in it so far. */
function kept(): Kept {
  return JSON.parse(page.dataset['kept'] ?? '{"id":""}') as Kept
}

/** The files of the screens that come now, on their way since the document was there. */
function ahead(): Promise<unknown>[] {
  return [import('../brief/brief-screen.tsx'), import('../play/talk-screen.tsx')]
}

/** The style sheets of the page: nobody waited for them so far. */
async function inForce(): Promise<void> {
  const sheets = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"][media="print"]')
  await Promise.all(
    Array.from(sheets, async sheet => {
      if (!sheet.sheet) {
        await new Promise(done => {
          sheet.addEventListener('load', done, { once: true })
          sheet.addEventListener('error', done, { once: true })
        })
      }
      sheet.media = 'all'
    }),
  )
}

async function talkBegun(
  host: Host,
  compiled: CompiledScenario,
  { mode = 'practice', begun = 0, order }: Kept,
) {
  const { scenario } = compiled
  const attempt = await beginAttempt({ ...host, now: () => begun }, compiled, {
    mode,
    carried: [],
    language: scenario.language,
    seed: seedOf(host, compiled, order ?? []),
  })
  forget()
  return attempt
}

/** From here on the attempt has it. */
function forget(): void {
  try {
    sessionStorage.removeItem(KEPT)
  } catch {
    // Where nothing may be kept, nothing was.
  }
}

/** Seeds are drawn until one gives the order in which the replies were seen. */
function seedOf(host: Host, { scenario }: CompiledScenario, order: readonly number[]): number {
  const script = scriptOf(scenario)
  const { state } = begin(script, [])
  const replies = available(script, state)
  const written = shown(FIRST_SEED, state.beat, replies)
  const asSeen = (these: readonly WeighedReply[]) =>
    these.every(({ reply }, place) => reply.id === written[order[place] ?? place]?.reply.id)
  let seed = host.newSeed()
  for (let tries = 0; tries < 10_000 && !asSeen(shown(seed, state.beat, replies)); tries++)
    seed = host.newSeed()
  return seed
}
