/** Speaking times as people read them. */
import type { StoryInfo } from './protocol.ts'

/** "1:28" of 88 seconds. */
export function clock(seconds: number): string {
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)}:${`${whole % 60}`.padStart(2, '0')}`
}

export const range = ({ low, high }: Pick<StoryInfo, 'low' | 'high'>): string => `${clock(low)} to ${clock(high)}`
