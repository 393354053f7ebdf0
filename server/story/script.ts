/**
 * The Script: what a markdown file holds, seen as answers somebody will speak.
 *
 * `parse` (parse.ts) makes it from any text and never fails. A `Story` is position-free: its offsets count from the start
 * of its own `text`, so that typing in one story leaves every other story the very same object. `PlacedStory.at` says
 * where it stands in the file.
 */
import type { Kind } from '../kinds/kind.ts'
import type { Prose } from './prose.ts'
import type { Span } from './span.ts'

/** The four letters, and what a failure story adds. Kinds may name further parts of their own. */
export type StarRole = 'situation' | 'task' | 'action' | 'result' | 'learning'
export type Role = StarRole | (string & {})

export interface Script {
  readonly text: string
  readonly frontMatter: FrontMatter | undefined
  /** In order, not overlapping. */
  readonly stories: readonly PlacedStory[]
  /** Silencing comments, in order; spans count from the start of the file. */
  readonly directives: readonly Directive[]
}

export interface PlacedStory {
  /** UTF-16 offset of the story's first character in the file. */
  readonly at: number
  readonly story: Story
}

/** All spans count from the start of `text`. */
export interface Story {
  /** The source, from heading or first label to the last non-blank character. */
  readonly text: string
  /** What the writer calls it: heading or question without markup; empty where there is neither. */
  readonly title: string
  /** The title if it stands inside the story, else the first label, else the first line. Findings about the whole go here. */
  readonly head: Span
  /** The interview question it answers, without markup. */
  readonly question: string | undefined
  readonly kind: Kind
  readonly layout: 'labelled' | 'unlabelled'
  /** Blanks and instructions instead of a story: nothing is said about it. */
  readonly template: boolean
  /** Rules about words, numbers and time speak English only. */
  readonly english: boolean
  readonly parts: readonly Part[]
  /** Everything spoken, in order; headings, labels, code and tables of figures are not. */
  readonly passages: readonly Passage[]
  /** All sentences of `passages`, in order. */
  readonly sentences: readonly Sentence[]
  /** "Time: ~90 seconds" or front matter `target:`; seconds. */
  readonly declaredTime: DeclaredTime | undefined
}

export interface DeclaredTime {
  /** Where it is written; undefined when it comes from the front matter. */
  readonly span: Span | undefined
  readonly min: number
  readonly max: number
}

/** How a label is written, so that a missing one can be added in the same hand. */
export type LabelStyle = 'heading' | 'bold' | 'plain' | 'letter' | 'item' | 'table' | 'html'

/** From its label to the last non-blank character before the next part. */
export interface Part extends Span {
  readonly role: Role
  /** Further roles told under the same label: "Situation/Task". */
  readonly also: readonly Role[]
  /** The label as a reader sees it, without markup and colon. */
  readonly name: string
  readonly style: LabelStyle
  readonly label: Span
  /** What is told under the label; empty (start = end) when nothing is. */
  readonly body: Span
}

/** A paragraph, list item or table cell that would be spoken. */
export interface Passage extends Span {
  readonly form: 'paragraph' | 'item' | 'cell'
  /** 0 for a paragraph or a top-level item. */
  readonly depth: number
  readonly prose: Prose
  readonly sentences: readonly Sentence[]
  /** Undefined before the first label and in unlabelled stories. */
  readonly part: Part | undefined
}

export interface Sentence extends Span {
  /** Clean text: markup gone, code blanked, mis-encoded runs mended. */
  readonly text: string
  /** The same array for as long as its paragraph stays as it was, whatever is typed elsewhere: facts of `text` hang on it. */
  readonly words: readonly Word[]
  readonly passage: Passage
  /** Where `text` starts in `passage.prose.text`. */
  readonly from: number
}

export interface Word {
  readonly text: string
  /** Offset in the sentence's `text`. */
  readonly at: number
}

export interface FrontMatter {
  readonly span: Span
  /** Known keys; anything else is left to its owner. */
  readonly kind: string | undefined
  readonly question: string | undefined
  readonly target: DeclaredTime | undefined
  /** `star-stories:` settings for this file only, unchecked. */
  readonly settings: Readonly<Record<string, unknown>>
  /** Why it could not be read; the text is then parsed without it. */
  readonly problems: readonly { readonly message: string; readonly span: Span }[]
}

/** `<!-- star-stories-disable-next-line hype blame -->` */
export interface Directive {
  readonly action: 'disable' | 'enable' | 'disable-next-line'
  /** Rule ids; empty means all. */
  readonly rules: readonly string[]
  readonly span: Span
}

/** The span in the story's text of a stretch of a sentence's `text`. */
export const spanIn = (sentence: Sentence, start = 0, end = sentence.text.length): Span =>
  sentence.passage.prose.source(sentence.from + start, sentence.from + end)

/** The passages of a part, in order. */
export const passagesOf = (story: Story, part: Part): readonly Passage[] =>
  story.passages.filter((passage) => passage.part === part)

/** The sentences told under a role, in order; empty when the role has no part. */
export const sentencesOf = (story: Story, role: Role): readonly Sentence[] =>
  story.sentences.filter(({ passage: { part } }) => part && (part.role === role || part.also.includes(role)))
