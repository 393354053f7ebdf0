/** What a client's own views need to know of a document's stories. */
import type { Range, TextDocumentIdentifier } from 'vscode-languageserver'
import { type Budget, budgetOf, compare, partBudgetOf, type Verdict } from '../speech/budget.ts'
import type { Estimate } from '../speech/estimate.ts'
import { timeOf, timeOfAll, timeOfRole } from '../speech/time.ts'
import { parse } from '../story/parse.ts'
import type { PlacedStory, Role } from '../story/script.ts'
import { shift } from '../story/span.ts'
import { spokenIn } from '../story/spoken.ts'
import { rangeOf } from './range.ts'
import { nameOf } from './symbols.ts'
import { spanOf, type View } from './view.ts'

export interface StoriesParams {
  readonly textDocument: TextDocumentIdentifier
}

/** Seconds of speech; `low` to `high` is where most speakers will be. */
export interface TimeInfo {
  readonly words: number
  readonly seconds: number
  readonly low: number
  readonly high: number
}

export interface StoryInfo extends TimeInfo {
  readonly title: string
  /** Id of its kind. */
  readonly kind: string
  readonly range: Range
  readonly budget: Budget
  readonly verdict: Verdict
  readonly parts: readonly PartInfo[]
}

export interface PartInfo extends TimeInfo {
  readonly role: Role
  readonly name: string
  readonly range: Range
  /** Of its role; several parts may share it. */
  readonly budget?: Budget
  /** Of all parts with its role together. */
  readonly verdict: Verdict
}

/** The stories in order; templates are not told and so not timed. */
export const provideStories = (view: Pick<View, 'document' | 'script' | 'config'>, _params?: StoriesParams) =>
  view.script.stories.flatMap((placed) => (placed.story.template ? [] : storyInfo(view, placed)))

export function storyInfo({ document, config }: Pick<View, 'document' | 'config'>, placed: PlacedStory): StoryInfo {
  const { at, story } = placed
  const time = timeOf(story, config.speakingRate)
  const budget = budgetOf(story)
  return {
    title: nameOf(story),
    kind: story.kind.id,
    range: rangeOf(document, spanOf(placed)),
    ...timeInfo(time),
    budget,
    verdict: compare(time, budget),
    parts: story.parts.map((part) => {
      const own = partBudgetOf(story, part)
      return {
        role: part.role,
        name: part.name || part.role,
        range: rangeOf(document, shift(part, at)),
        ...timeInfo(time.parts.get(part)!),
        ...(own && { budget: own }),
        verdict: own ? compare(timeOfRole(story, time, part), own) : 'within',
      }
    }),
  }
}

const timeInfo = ({ words, seconds, low, high }: Estimate): TimeInfo => ({ words, seconds, low, high })

export interface SpokenParams extends StoriesParams {
  readonly range: Range
}

/** How long a stretch of the document takes to say, in a story or not; headings and labels in it are not said. */
export function provideSpokenTime({ document, config }: View, { range }: SpokenParams): TimeInfo {
  const script = parse(document.getText(range), { kinds: config.kinds })
  return timeInfo(timeOfAll(spokenIn(script), config.speakingRate))
}
