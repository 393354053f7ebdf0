/** A story as a teleprompter needs it: sentence by sentence, each with its seconds. */
import type { Position, TextDocumentIdentifier } from 'vscode-languageserver'
import type { Budget } from '../speech/budget.ts'
import { rateFrom } from '../speech/calibrate.ts'
import { estimate } from '../speech/estimate.ts'
import { timeOf } from '../speech/time.ts'
import { type StoryInfo, storyInfo } from './stories.ts'
import { storyAt, type View } from './view.ts'

export interface RehearsalParams {
  readonly textDocument: TextDocumentIdentifier
  readonly position: Position
}

export interface RehearsalInfo extends Pick<StoryInfo, 'title' | 'seconds' | 'low' | 'high' | 'budget'> {
  readonly parts: readonly { readonly name: string; readonly seconds: number; readonly budget?: Budget }[]
  readonly sentences: readonly SentenceInfo[]
}

export interface SentenceInfo {
  readonly text: string
  readonly seconds: number
  /** Index in `parts`; -1 outside of them. */
  readonly part: number
  /** The first of its paragraph. */
  readonly opens: boolean
}

/** The story at the cursor, or the next one below, else the last; null where nothing is told. */
export function provideRehearsal(view: View, { position }: RehearsalParams): RehearsalInfo | null {
  const { document, script, config } = view
  const offset = document.offsetAt(position)
  const told = script.stories.filter(({ story }) => !story.template && story.sentences.length > 0)
  const here = storyAt(script, offset)
  const placed = told.find((each) => each === here) ?? told.find(({ at }) => at >= offset) ?? told.at(-1)
  if (!placed) return null
  const { story } = placed
  const { title, seconds, low, high, budget, parts } = storyInfo(view, placed)
  const rate = config.speakingRate === undefined ? undefined : rateFrom(config.speakingRate)
  const sentences = story.passages.flatMap((passage) =>
    passage.sentences.map(({ text, from }, index): SentenceInfo => {
      const spoken = passage.prose.spoken.slice(from, from + text.length)
      return {
        text: spoken.replaceAll(/\s+/g, ' ').trim(),
        seconds: estimate(spoken, rate).seconds,
        part: passage.part ? story.parts.indexOf(passage.part) : -1,
        opens: index === 0,
      }
    }),
  )
  // Cut between sentences, a passage may be said a little differently; the whole stays the figure shown elsewhere.
  const sum = sentences.reduce((total, each) => total + each.seconds, 0)
  const scale = sum > 0 ? timeOf(story, config.speakingRate).seconds / sum : 1
  return {
    title,
    seconds,
    low,
    high,
    budget,
    parts: parts.map(({ name, seconds, budget }) => ({ name, seconds, ...(budget && { budget }) })),
    sentences: sentences.map((each) => ({ ...each, seconds: each.seconds * scale })),
  }
}
