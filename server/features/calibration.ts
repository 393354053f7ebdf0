/** What the calibration panel shows: a passage to read aloud, and what readings of it tell. */
import type { Position, TextDocumentIdentifier } from 'vscode-languageserver'
import { personalRate, READINGS_KEPT, rateFrom, reading } from '../speech/calibrate.ts'
import { estimate } from '../speech/estimate.ts'
import { neutralPassage } from '../speech/passages.ts'
import type { Story } from '../story/script.ts'
import type { TimeInfo } from './stories.ts'
import { nameOf } from './symbols.ts'
import { storyAt, type View } from './view.ts'

export interface PassageParams {
  readonly textDocument: TextDocumentIdentifier
  readonly position: Position
}

export interface Passage {
  /** Of the story it is from; undefined for the neutral one. */
  readonly title: string | undefined
  /** Plain text, paragraphs apart by a blank line. */
  readonly text: string
}

/** Seconds at the usual rate. Less tells little, more is tiring. */
const shortest = 25
const longest = 75

export const neutral: Passage = { title: undefined, text: neutralPassage }

/** The beginning of the story at the cursor; the neutral passage where there is none, or too little of it. */
export function providePassage({ document, script }: View, { position }: PassageParams): Passage {
  const story = storyAt(script, document.offsetAt(position))?.story
  const text = story && !story.template ? openingOf(story) : ''
  return story && estimate(text).seconds >= shortest ? { title: nameOf(story), text } : neutral
}

function openingOf({ passages }: Story): string {
  const texts: string[] = []
  let seconds = 0
  for (const { prose } of passages) {
    const text = prose.spoken.replaceAll(/\s+/g, ' ').trim()
    if (texts.length > 0 && seconds + estimate(text).seconds > longest) break
    seconds += estimate(text).seconds
    texts.push(text)
  }
  return texts.join('\n\n')
}

export interface ReadingParams {
  readonly text: string
  /** Earlier readings, syllables a second, oldest first. */
  readonly readings: readonly number[]
  /** How long `text` took just now; left out to see where things stand. */
  readonly milliseconds?: number
}

export interface CalibrationInfo {
  /** Why the reading does not count: a sentence. The rest is then as before. */
  readonly refused?: string
  /** Those that count, oldest first. */
  readonly readings: readonly number[]
  /** Syllables a second, to two decimals; undefined before the first reading. */
  readonly speakingRate: number | undefined
  /** How far a time may lie from its estimate, in percent down and up. */
  readonly spread: { readonly low: number; readonly high: number }
  /** How long `text` takes at that rate. */
  readonly time: TimeInfo
}

export function calibrate({ text, readings, milliseconds }: ReadingParams): CalibrationInfo {
  const result = milliseconds === undefined ? undefined : reading(text, milliseconds)
  const kept = [...readings, ...(result?.rate === undefined ? [] : [result.rate])].slice(-READINGS_KEPT)
  const personal = personalRate(kept)
  const speakingRate = kept.length > 0 ? Math.round(personal.rate * 100) / 100 : undefined
  const rate = speakingRate === undefined ? personal : rateFrom(speakingRate, personal.count)
  const { words, seconds, low, high } = estimate(text, rate)
  return {
    ...(result?.refused !== undefined && { refused: result.refused }),
    readings: kept,
    speakingRate,
    spread: { low: Math.round(100 * (1 - rate.low)), high: Math.round(100 * (rate.high - 1)) },
    time: { words, seconds, low, high },
  }
}
