import { say } from './say.ts'
import { syllables } from './syllables.ts'

export interface Rate {
  readonly syllablesPerSecond: number
  readonly low: number
  readonly high: number
}
export const DEFAULT_RATE: Rate = { syllablesPerSecond: 4.1, low: 0.82, high: 1.2 }
export interface Estimate {
  readonly words: number
  readonly syllables: number
  readonly seconds: number
  readonly low: number
  readonly high: number
}
export function spokenSyllables(text: string): number {
  const said = say(text)
  let sum = 0
  if (said) for (const w of said.split(' ')) sum += syllables(w)
  return sum
}
export function estimate(text: string, rate: Rate = DEFAULT_RATE): Estimate {
  const n = spokenSyllables(text)
  const seconds = n / rate.syllablesPerSecond
  return {
    words: text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0,
    syllables: n,
    seconds,
    low: seconds * rate.low,
    high: seconds * rate.high,
  }
}
