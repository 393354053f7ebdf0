/**
 * A rule is one declarative object in one file. Its examples are its tests and its documentation; everything a person sees
 * of it (diagnostic, hover, rules page, settings, `explain`) derives from this object.
 */
import type { Script, Story } from '../story/script.ts'
import type { Span } from '../story/span.ts'

export type Severity = 'error' | 'warning' | 'information' | 'hint'
export type Level = Severity | 'off'

/** Spans count from the start of the story's text (from the start of the file in `checkScript`). */
export interface Found {
  readonly span: Span
  /** Where the rule's own `message` is not specific enough. */
  readonly message?: string
  /** Where it differs from the rule's own severity. */
  readonly severity?: Severity
  /** The part it speaks of (`missing-part`). */
  readonly role?: string
  readonly related?: readonly { readonly span: Span; readonly message: string }[]
  readonly fixes?: readonly Fix[]
}

/** A change a person may accept. It never invents a fact. */
export interface Fix {
  readonly title: string
  /** Not overlapping. `text` may hold one blank, `___`, for the writer to fill in. */
  readonly edits: readonly { readonly span: Span; readonly text: string }[]
  /** May be applied without being read: no meaning can change. */
  readonly safe?: boolean
}

/** What a rule may ask of the configuration. */
export interface Context {
  /** Own words: never flagged (`starStories.lexicon.allow`), lower case. */
  readonly allowed: ReadonlySet<string>
  /** Own words: always flagged (`starStories.lexicon.flag`), lower case → what to write instead. */
  readonly flagged: ReadonlyMap<string, string>
  /** Syllables a second of this speaker; undefined before calibration. */
  readonly speakingRate: number | undefined
}

export interface Rule {
  /** kebab-case, named after the fault; reads well after "allow". */
  readonly id: string
  readonly severity: Level
  /** One line: what to do next. */
  readonly message: string
  /** Why somebody listening cares. Markdown, one paragraph. */
  readonly why: string
  /** What to write instead. Markdown, one paragraph. */
  readonly instead: string
  /**
   * Whole small files. A line of `^^^` under a line marks what is flagged there; a file without such a line stays clean.
   * At least one of each.
   */
  readonly examples: readonly string[]
  /** Speaks of English words; stays silent in stories of other languages. */
  readonly english?: boolean
  /** Looks at one story at a time; templates are never shown to it. */
  readonly check?: (story: Story, context: Context) => Iterable<Found>
  /** Looks at the whole file: for what one story cannot show. */
  readonly checkScript?: (script: Script, context: Context) => Iterable<Found>
}
