/** The server's own requests, as a client sees them. */
import type { Diagnostic, Location, Range } from 'vscode-languageclient'

export interface Budget {
  readonly min?: number
  readonly max?: number
}

/** Seconds of speech; `low` to `high` is where most speakers will be. */
export interface TimeInfo {
  readonly words: number
  readonly seconds: number
  readonly low: number
  readonly high: number
}

export type Verdict = 'under' | 'within' | 'over'

/** `starStories/stories` { textDocument }: the stories of an open document, in order. `starStories/storiesIn` { uri, text }: of any. */
export interface StoryInfo extends TimeInfo {
  readonly title: string
  readonly kind: string
  readonly range: Range
  readonly budget: Budget
  /** Judged by the range, never by `seconds`. */
  readonly verdict: Verdict
  readonly parts: readonly PartInfo[]
}

export interface PartInfo extends TimeInfo {
  readonly role: string
  readonly name: string
  readonly range: Range
  readonly budget?: Budget
  readonly verdict: Verdict
}

/** `starStories/passage` { textDocument, position }, `starStories/neutralPassage`: what to read aloud. */
export interface Passage {
  /** Of the story it is from; the neutral one has none. */
  readonly title?: string
  readonly text: string
}

/** `starStories/calibration` { text, readings, milliseconds? }: what readings tell, with one more where there is one. */
export interface CalibrationInfo {
  /** Why the reading does not count: a sentence. */
  readonly refused?: string
  /** Syllables a second, oldest first. */
  readonly readings: readonly number[]
  readonly speakingRate?: number
  /** Percent down and up. */
  readonly spread: { readonly low: number; readonly high: number }
  /** Of `text`. */
  readonly time: TimeInfo
}

/** `starStories/rehearsal` { textDocument, position }: a story, sentence by sentence; null where none is told. */
export interface RehearsalInfo {
  readonly title: string
  readonly seconds: number
  readonly low: number
  readonly high: number
  readonly budget: Budget
  readonly parts: readonly { readonly name: string; readonly seconds: number; readonly budget?: Budget }[]
  readonly sentences: readonly {
    readonly text: string
    readonly seconds: number
    /** Index in `parts`; -1 outside of them. */
    readonly part: number
    /** The first of its paragraph. */
    readonly opens: boolean
  }[]
}

/** `starStories/scaffold` { uri, style?, frontMatter?, question? }: what a new story may begin with there, one for each kind. */
export interface ScaffoldInfo {
  readonly kind: string
  readonly title: string
  readonly description: string
  readonly snippet: string
  /** What interviewers ask. */
  readonly questions: readonly string[]
}

/** `starStories/workspace` { files, texts?, workDoneToken? }: everything the server knows of these files. */
export interface WorkspaceInfo {
  readonly stories: readonly WorkspaceStory[]
  /** Told kinds and core kinds, in the order people are asked. */
  readonly kinds: readonly {
    readonly kind: string
    readonly title: string
    readonly description: string
    readonly core: boolean
    /** Indexes into `stories`. */
    readonly stories: readonly number[]
    /** What interviewers ask. */
    readonly questions: readonly string[]
  }[]
  readonly questions: readonly { readonly text: string; readonly location: Location; readonly story?: number }[]
  readonly numbers: readonly WorkspaceNumber[]
  readonly contradictions: readonly {
    readonly message: string
    readonly location: Location
    readonly other: Location
  }[]
  readonly files: readonly {
    readonly uri: string
    readonly path: string
    readonly diagnostics: readonly Diagnostic[]
  }[]
}

/** Times are seconds of speech. */
export interface WorkspaceStory {
  readonly title: string
  readonly kind: string
  readonly path: string
  readonly location: Location
  readonly question?: string
  readonly words: number
  readonly seconds: number
  readonly low: number
  readonly high: number
  readonly budget: { readonly min: number; readonly max: number }
  /** draft: something is missing; open: told, with something to mend; ready: the rest. */
  readonly readiness: 'draft' | 'open' | 'ready'
  readonly findings: { readonly warnings: number; readonly others: number }
  readonly messages: readonly string[]
  readonly text: string
}

export interface WorkspaceNumber {
  readonly text: string
  readonly story: string
  readonly path: string
  readonly location: Location
  readonly evidence: readonly { readonly name: string; readonly text: string; readonly location: Location }[]
  readonly missing: readonly string[]
  readonly question?: string
}
