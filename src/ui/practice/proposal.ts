/** A proposal as it is shown: who it is with, what it is called, why it is made, and where it leads. */
import type { Card } from 'virtual:library'
import { nameOf } from '../../i18n/move-names-speech.ts'
import { calledBy } from '../../i18n/names.ts'
import { say } from '../../i18n/practice-speech.ts'
import type { Proposal } from '../../practice/proposal.ts'
import type { Move } from '../../scenario/vocabulary.ts'
import type { Host } from '../host.ts'
import { briefOf, DRILL, shiftOf } from '../paths.ts'
import { whyDue } from './why-due.ts'

export interface Shown {
  /** The same for the same proposal, whenever it is made. */
  readonly key: string
  readonly label: string
  readonly title: string
  /** BCP 47, where the title is a scenario's. */
  readonly language: string | undefined
  readonly why: readonly string[]
  readonly to: string
  readonly start: string
  /** Who is to be seen. */
  readonly card: Card | undefined
}

/** Of those that were not refused, and whose person or shift is on the shelf. */
export function shownFor(
  host: Host,
  proposals: readonly Proposal[],
  refused: ReadonlySet<string>,
): readonly Shown[] {
  const wanted = proposals.filter(proposal => !refused.has(keyOf(proposal)))
  const drill = wanted.find(({ kind }) => kind === 'drill')
  const told = drill?.kind === 'drill' ? drill.because.move : undefined
  return wanted.flatMap(proposal => shownOne(host, proposal, told) ?? [])
}

function keyOf(proposal: Proposal): string {
  if (proposal.kind === 'drill') return `drill ${proposal.because.move}`
  return proposal.kind === 'shift' ? `shift ${proposal.shift}` : `talk ${proposal.scenario}`
}

/** `told` is the move whose reason stands there already. */
function shownOne(host: Host, proposal: Proposal, told: Move | undefined): Shown | undefined {
  switch (proposal.kind) {
    case 'drill': {
      const { because, moves } = proposal
      return {
        key: keyOf(proposal),
        label: say('drill.label'),
        title: nameOf(because.move),
        language: undefined,
        why: [whyDue(because, host.now()), say('drill.more', { count: moves - 1 })],
        to: DRILL,
        start: say('drill.start'),
        card: undefined,
      }
    }
    case 'shift': {
      const shift = host.shifts.find(({ id }) => id === proposal.shift)
      return (
        shift && {
          key: keyOf(proposal),
          label: say('shift.label'),
          title: shift.title,
          language: undefined,
          why: [say('shift', { people: proposal.people })],
          to: shiftOf(shift.id),
          start: say('shift.start'),
          card: undefined,
        }
      )
    }
    default: {
      const card = host.cards.find(({ id }) => id === proposal.scenario)
      return card && withPerson(host, proposal, card, told)
    }
  }
}

function withPerson(
  host: Host,
  proposal: Extract<Proposal, { readonly scenario: string }>,
  card: Card,
  told: Move | undefined,
): Shown {
  const name = calledBy(card.customer)
  return {
    key: keyOf(proposal),
    label: say(`${proposal.kind}.label`),
    title: card.title,
    language: card.language,
    why: whyMeet(host, proposal, name, told),
    to: briefOf(card.id),
    start: say('talk.start', { name }),
    card,
  }
}

function whyMeet(
  host: Host,
  proposal: Extract<Proposal, { readonly scenario: string }>,
  name: string,
  told: Move | undefined,
): readonly string[] {
  switch (proposal.kind) {
    case 'talk': {
      const { asks, because, others } = proposal
      return [
        say('talk.with', { asks, name, move: nameOf(because.move) }),
        ...(others > 0 ? [say('talk.others', { others })] : []),
        ...(because.move === told ? [] : [whyDue(because, host.now())]),
      ]
    }
    case 'first':
      return [say('first', { name })]
    default:
      return [say(proposal.kind, { name, level: proposal.level })]
  }
}
