/** How long a story and its parts take to say. */
import { formatSeconds } from '../speech/budget.ts'
import { rateFrom } from '../speech/calibrate.ts'
import { type Estimate, estimate, total } from '../speech/estimate.ts'
import type { Part, Story } from '../story/script.ts'

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

/** "45 s" or "1:30 min". */
export const secondsToTell = (seconds: number): string =>
  seconds < 60 ? `${Math.round(seconds)} s` : `${formatSeconds(seconds)} min`
