/**
 * A kind of answer: its parts, how long each may take, what it should tell beyond them, what interviewers listen for.
 * One file per kind, pure data; index.ts lists them and classify.ts picks one for a story.
 */
import type { Role } from '../story/script.ts'

/** Seconds of speech. */
export interface Budget {
  readonly min: number
  readonly max: number
}

export interface PartSpec {
  /** situation, task, action, result and learning are shared by all kinds; others are the kind's own. */
  readonly role: Role
  /** The label scaffolds write: "Situation". */
  readonly title: string
  /** Further labels that mean this part in this kind only, lower case; the shared ones live in lexicon/labels.ts. */
  readonly labels?: readonly string[]
  /** Its absence is no fault. */
  readonly optional?: boolean
  readonly budget?: Budget
  /** What belongs here: one or two sentences for the hover. */
  readonly what: string
  /** Why somebody listening asks when it is missing: completes "…" as a sentence of its own. */
  readonly why: string
  /** What interviewers listen for here. */
  readonly listenFor: readonly string[]
  /** The blank a scaffold leaves: "where you were, what was at stake". */
  readonly prompt: string
}

/** What a kind asks for beyond its parts; `missing-element` looks for its cues. */
export interface Element {
  readonly id: string
  /** "why machine learning at all" */
  readonly title: string
  /** The follow-up question its absence invites. */
  readonly question: string
  /** Any match anywhere in the story's clean text counts as told. */
  readonly cues: readonly RegExp[]
  /** Asked only where one of these matches: a design without a model needs no features. Left out: always asked. */
  readonly when?: readonly RegExp[]
  /** The part it would go to. */
  readonly role: Role
}

export interface Kind {
  /** kebab-case; used in front matter, settings and on the command line. */
  readonly id: string
  readonly title: string
  /** One sentence: when to choose it. */
  readonly description: string
  /** The STAR roles it cannot do without, in order; empty where no STAR is expected. */
  readonly required: readonly Role[]
  /** In the order they are told. */
  readonly parts: readonly PartSpec[]
  readonly elements: readonly Element[]
  /** The whole answer. */
  readonly budget: Budget
  /** What interviewers listen for in the whole answer. */
  readonly listenFor: readonly string[]
  /** Signs in the question or the title; the first kind in the list with a match wins. */
  readonly questionCues: readonly RegExp[]
  /** Sample questions, in our own words, for the question bank. */
  readonly questions: readonly string[]
}
