/** The nouns of a checked scenario: whatever holds one of these may rely on it. */
import type {
  BEARDS,
  BUILDS,
  Channel,
  CLOTHES,
  COLOURS,
  Comparison,
  Dimension,
  FACES,
  Fault,
  HAIR_COLOURS,
  HAIRS,
  Move,
  Outcome,
  Practice,
  SKINS,
  Temper,
  Tone,
  WalkthroughKind,
} from './vocabulary.ts'

/** A sum of money in whole minor units (pence, cents) of the scenario's currency. */
export type Minor = number

/** A scenario past `check`: every name in it leads somewhere, every number is in range. Plain data: JSON keeps it whole. */
export interface Scenario {
  readonly format: 1
  readonly id: string
  readonly title: string
  /** BCP 47. */
  readonly language: string
  /** ISO 4217. */
  readonly currency: string
  readonly teaches: readonly Practice[]
  /** What this file claims to test; empathy or boundaries at least. */
  readonly scores: readonly Dimension[]
  /** 1 gentle … 5 severe. */
  readonly level: number
  /** 0 none, 1 rude, 2 insults, 3 personal or threatening. */
  readonly abuse: number
  readonly minutes: number
  readonly setting: { readonly channel: Channel; readonly business: string }
  readonly brief: string
  readonly youMay: { readonly give: Minor; readonly policies: readonly Policy[] }
  readonly customer: Customer
  readonly case: Case
  /** The ending with `ends: customer-left` that is taken when the customer has had enough. */
  readonly atLimit: string
  readonly start: readonly Route[]
  /** In the order of the file. Look up only ids that the scenario itself names. */
  readonly beats: Readonly<Record<string, Beat>>
  /** One last turn after every ending; its replies lead nowhere. */
  readonly note?: Moment
}

export interface Policy {
  readonly id: string
  readonly says: string
  readonly because: string
  /** What the policy lets you do for a customer, where it lets you do anything. */
  readonly allows?: string
  /** The most that what it allows may be worth. */
  readonly upTo?: Minor
}

export interface Customer {
  readonly name: string
  /** How they are drawn, as far as the author said; the rest is chosen from the name, always the same. */
  readonly looks: Partial<Looks>
  readonly mood: Mood
  readonly temper: { readonly anger: Temper; readonly forgives: Temper }
  /** What the screen at your desk shows, oldest first as the author wrote it. */
  readonly record: readonly RecordEntry[]
}

export interface Looks {
  /** Years, 16..95. */
  readonly age: number
  readonly build: (typeof BUILDS)[number]
  readonly face: (typeof FACES)[number]
  readonly skin: (typeof SKINS)[number]
  readonly hair: (typeof HAIRS)[number]
  readonly hairColour: (typeof HAIR_COLOURS)[number]
  readonly beard: (typeof BEARDS)[number]
  readonly clothes: (typeof CLOTHES)[number]
  /** Of the clothes, and of a headscarf or turban. */
  readonly colour: (typeof COLOURS)[number]
  readonly glasses: boolean
  readonly wheelchair: boolean
}

/** Both 0..10, in half points. */
export interface Mood {
  readonly anger: number
  readonly trust: number
}

export interface RecordEntry {
  /** ISO 8601 date. */
  readonly on: string
  readonly what: string
}

/** The facts that decide what is fair to give. */
export interface Case {
  readonly fault: Fault
  /** Of what is affected; above 0. */
  readonly price: Minor
  /** What it cost them, that they can show. */
  readonly loss: Minor
  /** What the law gives them whatever we say. */
  readonly law: Minor
  /** 0 none · 1 one contact · 2 an evening, a second contact · 3 days, an occasion spoiled · 4 harm. */
  readonly trouble: number
  /** false: sent back, or never had it. */
  readonly kept: boolean
  readonly failedBefore: number
  readonly creditsLastYear: number
  readonly goodwill: Minor
  readonly kindness: boolean
  readonly forEveryone: boolean
  readonly wants: { readonly what: string; readonly worth: Minor }
}

export type Beat = Moment | Ending

/** A beat at which the customer has spoken and you reply. */
export interface Moment {
  readonly kind: 'moment'
  readonly id: string
  /** What bystanders do, where there are any. */
  readonly seen?: string
  /** The first whose condition holds is said; the last has none. */
  readonly lines: readonly Line[]
  readonly tone: Tone
  readonly thinks?: string
  /** A rightful demand is put, or a fact is told that may change your answer. */
  readonly newFact: boolean
  readonly replies: readonly Reply[]
  readonly silence?: Silence
  /** Ids that this beat had before. */
  readonly was: readonly string[]
}

/** A beat at which the talk is over. */
export interface Ending {
  readonly kind: 'ending'
  readonly id: string
  readonly seen?: string
  readonly lines: readonly Line[]
  readonly thinks?: string
  readonly ends: Outcome
  /** What became of it. */
  readonly afterwards: string
  readonly was: readonly string[]
}

/** What the customer says, in one variant. */
export interface Line {
  readonly when: readonly Condition[]
  readonly says: string
  /** The same in plain words, for readers of a second language. */
  readonly plain?: string
  /** A recording of it: a file, by its path from the scenario's folder. */
  readonly voice?: string
}

export interface Reply {
  readonly id: string
  readonly say: string
  /** A set, in the author's order. */
  readonly moves: readonly Move[]
  /** The words of `say` that make a move, where the author named them. */
  readonly words: Readonly<Partial<Record<Move, string>>>
  /** The id of the policy that is named or used. */
  readonly cites?: string
  /** All must hold for the reply to be there. */
  readonly if: readonly Condition[]
  readonly sets: readonly string[]
  readonly offer?: Offer
  /** What a later encounter may know. */
  readonly leaves: readonly string[]
  /** What this customer heard. */
  readonly hears?: string
  /** Why a sensible person might say it. */
  readonly slip?: string
  readonly better?: string
  /** The first whose condition holds is taken; the last has none. Empty in the note alone. */
  readonly to: readonly Route[]
  readonly was: readonly string[]
}

export interface Offer {
  /** A later offer with the same id replaces this one. */
  readonly id: string
  readonly what: string
  readonly worth: Minor
  readonly when: 'now' | 'later'
  /** false: does not answer this loss. */
  readonly fits: boolean
  /** Makes good in kind, and is not money. */
  readonly remedy: boolean
}

/** An event, not a turn: the customer waits, and says so. */
export interface Silence {
  /** Seconds, where the timer is on. */
  readonly after: number
  readonly says: string
  /** As that of a line. */
  readonly voice?: string
  /** What it adds to anger; .5 or more. */
  readonly anger: number
}

export interface Route {
  /** All must hold; empty always does. */
  readonly when: readonly Condition[]
  readonly beat: string
}

/** One comparison; a list of them is joined by “and”. */
export type Condition =
  | {
      readonly kind: 'anger' | 'trust'
      readonly is: Comparison
      readonly than: number
      readonly not: boolean
    }
  | { readonly kind: 'offered'; readonly is: Comparison; readonly than: Minor; readonly not: boolean }
  | { readonly kind: 'flag' | 'left'; readonly name: string; readonly not: boolean }

/** Talks through a scenario that its author keeps beside it, with what each must score. */
export interface Walkthroughs {
  readonly format: 1
  /** The id of the scenario. */
  readonly scenario: string
  readonly walkthroughs: readonly Walkthrough[]
}

export interface Walkthrough {
  readonly name: string
  readonly kind: WalkthroughKind
  /** Reply ids in order; a silence is `-`. */
  readonly replies: readonly string[]
  /** The id of the ending that it must reach. */
  readonly ends: string
  /** What it must score; what is not named is not asked for. */
  readonly scores: Readonly<Partial<Record<Dimension | 'overall', number>>>
}
