import { DEFAULT_RATE, type Rate, spokenSyllables } from './estimate.ts'

/** A reading that can be used, in syllables per second, or why it cannot: a sentence for the person who read. */
export type Reading =
  | { readonly rate: number; readonly refused?: never }
  | { readonly refused: string; readonly rate?: never }

/** A personal rate and the number of readings that it rests on; `count` 0 is the default rate. */
export interface PersonalRate extends Rate {
  readonly count: number
}

/** About 20 seconds of talk. Below that, where one breathes decides the rate. */
const fewestSyllables = 80
/** Outside these nobody speaks: 8 syllables a second is an auctioneer, 1.5 a dictation. Pauses included. */
const slowest = 1.5
const fastest = 8
/** Later readings count, so that practice shows; five, so that one bad reading is outvoted. */
export const READINGS_KEPT = 5
/** A personal rate stays within these shares of the default: beyond lies a forgotten timer rather than a voice. */
const clip = [0.6, 1.6] as const

/**
 * What one reading aloud tells: `text` is the passage as estimated (plain prose), `elapsedMilliseconds` the time from the
 * first word to the last. Readings that are too short or that nobody could have spoken are refused with a reason.
 */
export function reading(text: string, elapsedMilliseconds: number): Reading {
  const count = spokenSyllables(text)
  if (count < fewestSyllables)
    return { refused: 'The passage is too short to tell your rate: take one of about 50 words or more.' }
  if (!(elapsedMilliseconds > 0))
    return { refused: 'The clock did not run. Start it with the first word and stop it after the last.' }
  const rate = count / (elapsedMilliseconds / 1000)
  if (rate > fastest) return { refused: 'The clock stopped long before the passage could have been read to its end.' }
  if (rate < slowest)
    return { refused: 'The clock ran much longer than the passage takes to read. It may have been left running.' }
  return { rate }
}

/**
 * The median of the last five readings (syllables per second, oldest first), within 0.6 and 1.6 of the default rate; values
 * that are not positive numbers are passed over. Without any reading: the default rate, count 0.
 */
export function personalRate(readings: readonly number[]): PersonalRate {
  const kept = readings.filter((rate) => Number.isFinite(rate) && rate > 0).slice(-READINGS_KEPT)
  return kept.length === 0 ? { ...DEFAULT_RATE, count: 0 } : rateFrom(median(kept), kept.length)
}

/** A rate that the user has set as a number of syllables per second, resting on `count` readings. */
export function rateFrom(syllablesPerSecond: number, count = 1): PersonalRate {
  const [least, most] = clip
  const rate = Math.min(Math.max(syllablesPerSecond, least * DEFAULT_RATE.rate), most * DEFAULT_RATE.rate)
  const spread = spreadAfter(count)
  return { rate, low: 1 - spread, high: 1 + spread, count }
}

/**
 * Half the width of the range after so many readings. It holds four in five of other stretches by the same speaker: ±12 %
 * holds 82 % after one reading, ±11 % 84 % after two, ±10 % 81 % after three and 83 % after five (72 speakers, every choice
 * of readings, median taken, each speaker weighing the same). The mean error is smaller (7.2 and 6.2 %), but a range of its
 * width would hold only 64 and 57 %. Readings of one day in one recording: no reason to promise less than 10 %.
 */
function spreadAfter(count: number): number {
  return count >= 3 ? 0.1 : count === 2 ? 0.11 : 0.12
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
