/** What every feature is given, and how it finds its way in it. */
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Config, Finding } from '../lint/index.ts'
import type { Part, PlacedStory, Script } from '../story/script.ts'
import type { Span } from '../story/span.ts'

/** One version of one document and all that is known about it. */
export interface View {
  readonly document: TextDocument
  readonly script: Script
  readonly config: Config
  /** The findings of exactly this version; empty until it has been linted. */
  readonly findings: readonly Finding[]
  readonly client: ClientFacts
  /** Below its workspace folder, with forward slashes. */
  readonly path?: string
  /** The workspace folder it lies in, with a slash at the end; undefined where it lies in none. */
  readonly folder?: string | undefined
}

/** What the client tells about itself in its initialization options. */
export interface ClientFacts {
  /** Where the rule pages live. */
  readonly rulesPage?: string
  /** It is the one that comes with this server, and so brings its commands and snippets. */
  readonly isOurs?: boolean
}

/** Whether a caret at `offset` stands in the span or right behind it. */
export const holds = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end

/** Where a story stands in the file. */
export const spanOf = ({ at, story }: PlacedStory): Span => ({ start: at, end: at + story.text.length })

/** The story at a UTF-16 offset of the file. */
export const storyAt = (script: Script, offset: number): PlacedStory | undefined =>
  script.stories.find((placed) => holds(spanOf(placed), offset))

/** The part of a story at a UTF-16 offset of the file. */
export const partAt = ({ at, story }: PlacedStory, offset: number): Part | undefined =>
  story.parts.findLast((part) => holds(part, offset - at))
