/** What a client's own views need to know of a document's stories. */
import type { Range, TextDocumentIdentifier } from 'vscode-languageserver'
import type { Budget } from '../kinds/kind.ts'
import { timeOf } from '../speech/time.ts'
import type { Role } from '../story/script.ts'
import { shift } from '../story/span.ts'
import { rangeOf } from './range.ts'
import { nameOf } from './symbols.ts'
import { spanOf, type View } from './view.ts'

export interface StoriesParams {
  readonly textDocument: TextDocumentIdentifier
}

/** Times are seconds of speech; `low` to `high` is where most speakers will be. */
export interface StoryInfo {
  readonly title: string
  /** Id of its kind. */
  readonly kind: string
  readonly range: Range
  readonly words: number
  readonly seconds: number
  readonly low: number
  readonly high: number
  readonly budget: Budget
  readonly parts: readonly PartInfo[]
}

export interface PartInfo {
  readonly role: Role
  readonly name: string
  readonly range: Range
  readonly seconds: number
  readonly budget?: Budget
}

/** The stories in order; templates are not told and so not timed. */
export function provideStories({ document, script, config }: View, _params?: StoriesParams): StoryInfo[] {
  return script.stories.flatMap((placed) => {
    const { at, story } = placed
    if (story.template) return []
    const { words, seconds, low, high, parts } = timeOf(story, config.speakingRate)
    return {
      title: nameOf(story),
      kind: story.kind.id,
      range: rangeOf(document, spanOf(placed)),
      words,
      seconds,
      low,
      high,
      budget: story.kind.budget,
      parts: story.parts.map((part) => {
        const budget = story.kind.parts.find(({ role }) => role === part.role)?.budget
        return {
          role: part.role,
          name: part.name,
          range: rangeOf(document, shift(part, at)),
          seconds: parts.get(part)!.seconds,
          ...(budget && { budget }),
        }
      }),
    }
  })
}
