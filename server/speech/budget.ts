/** Seconds that an answer or a part should take; an end that is missing is open. */
export interface Budget {
  readonly min?: number
  readonly max?: number
}

export type Verdict = 'under' | 'within' | 'over'

/**
 * Whether a range of seconds keeps a budget. Only a range that lies wholly outside is over or under: as long as some likely
 * reading keeps the budget, there is nothing to say.
 */
export function compare(range: { readonly low: number; readonly high: number }, { min, max }: Budget): Verdict {
  if (max !== undefined && range.low > max) return 'over'
  if (min !== undefined && range.high < min) return 'under'
  return 'within'
}

/** `88` -> `"1:28"`, `3725` -> `"1:02:05"`; rounded to whole seconds. */
export function formatSeconds(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds))
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const two = (part: number) => String(part).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}
