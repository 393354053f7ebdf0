/** Times as people read them. */

/** "1:28" of 88 seconds. */
export function clock(seconds: number): string {
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)}:${`${whole % 60}`.padStart(2, '0')}`
}

/** "45 s" or "1:30 min". */
export const secondsToTell = (seconds: number): string =>
  seconds < 60 ? `${Math.round(seconds)} s` : `${clock(seconds)} min`
