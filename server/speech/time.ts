/** How long a story and its parts take to say. */
import type { Part, Story } from '../story/script.ts'
import { rateFrom } from './calibrate.ts'
import { type Estimate, estimate, total } from './estimate.ts'

export interface StoryTime extends Estimate {
  readonly parts: ReadonlyMap<Part, Estimate>
}

/** @param speakingRate syllables a second of this speaker; undefined before calibration */
export function timeOf(story: Story, speakingRate: number | undefined): StoryTime {
  const rate = speakingRate === undefined ? undefined : rateFrom(speakingRate)
  const told = new Map(story.passages.map((passage) => [passage, estimate(passage.prose.spoken, rate)]))
  const partOf = (part: Part) => total([...told].flatMap(([passage, time]) => (passage.part === part ? time : [])))
  return { ...total(told.values()), parts: new Map(story.parts.map((part) => [part, partOf(part)])) }
}

/** How long several texts take to say one after the other. */
export function timeOfAll(texts: readonly string[], speakingRate: number | undefined): Estimate {
  const rate = speakingRate === undefined ? undefined : rateFrom(speakingRate)
  return total(texts.map((text) => estimate(text, rate)))
}
