/** Times as people read them. */
import { formatSeconds } from '../speech/budget.ts'

/** "45 s" or "1:30 min". */
export const secondsToTell = (seconds: number): string =>
  seconds < 60 ? `${Math.round(seconds)} s` : `${formatSeconds(seconds)} min`
