/** The server's own requests, as a client sees them. */
import type { Range } from 'vscode-languageclient'

export interface Budget {
  readonly min: number
  readonly max: number
}

/** `starStories/stories` { textDocument }: the stories of an open document, in order; times in seconds of speech. */
export interface StoryInfo {
  readonly title: string
  readonly kind: string
  readonly range: Range
  readonly words: number
  readonly seconds: number
  readonly low: number
  readonly high: number
  readonly budget: Budget
  readonly parts: readonly {
    readonly role: string
    readonly name: string
    readonly range: Range
    readonly seconds: number
    readonly budget?: Budget
  }[]
}

/** `starStories/scaffold` { uri, style?, frontMatter? }: what a new story may begin with there, one for each kind. */
export interface ScaffoldInfo {
  readonly kind: string
  readonly title: string
  readonly description: string
  readonly snippet: string
}
