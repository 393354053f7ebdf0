/** How long a story and its parts take to say. */
import type { Part, Passage, Sentence, Story } from '../story/script.ts'
import { rateFrom } from './calibrate.ts'
import { type Estimate, estimate, type Rate, total } from './estimate.ts'

export interface StoryTime extends Estimate {
  readonly parts: ReadonlyMap<Part, Estimate>
}

/** A story is never changed, so its time at one rate is remembered: rules and views ask for it many times. */
const remembered = new WeakMap<Story, { readonly speakingRate: number | undefined; readonly time: StoryTime }>()

/** @param speakingRate syllables a second of this speaker; undefined before calibration */
export function timeOf(story: Story, speakingRate: number | undefined): StoryTime {
  const known = remembered.get(story)
  if (known && known.speakingRate === speakingRate) return known.time
  const time = measure(story, speakingRate)
  remembered.set(story, { speakingRate, time })
  return time
}

function measure(story: Story, speakingRate: number | undefined): StoryTime {
  const rate = speakingRate === undefined ? undefined : rateFrom(speakingRate)
  const told = story.passages.map((passage) => ({ part: passage.part, time: timeOfPassage(passage, rate) }))
  const timeIn = (part: Part) => total(told.flatMap((each) => (each.part === part ? each.time : [])))
  return {
    ...total(told.map(({ time }) => time)),
    parts: new Map(story.parts.map((part) => [part, timeIn(part)])),
  }
}

/** Hangs on the words of its first sentence, which stay the same array for as long as the passage does. */
const passages = new WeakMap<Sentence['words'], { readonly rate: number | undefined; readonly time: Estimate }>()

function timeOfPassage({ prose, sentences }: Passage, rate: Rate | undefined): Estimate {
  const [first] = sentences
  const known = first && passages.get(first.words)
  if (known && known.rate === rate?.rate) return known.time
  const time = estimate(prose.spoken, rate)
  if (first) passages.set(first.words, { rate: rate?.rate, time })
  return time
}

/** Of the parts that fill the same roles as `part`: an action told in two parts has one budget. */
export const timeOfRole = (story: Story, { parts }: StoryTime, part: Part): Estimate =>
  total(story.parts.flatMap((each) => (rolesOf(each) === rolesOf(part) ? (parts.get(each) ?? []) : [])))

export const rolesOf = ({ role, also }: Part): string => [role, ...also].join(' ')

/** How long several texts take to say one after the other. */
export function timeOfAll(texts: readonly string[], speakingRate: number | undefined): Estimate {
  const rate = speakingRate === undefined ? undefined : rateFrom(speakingRate)
  return total(texts.map((text) => estimate(text, rate)))
}
