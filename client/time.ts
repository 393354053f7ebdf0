/** Speaking times as people read them. */
import type { Budget, TimeInfo, Verdict } from './protocol.ts'

/** "1:28" of 88 seconds. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds))
  return `${Math.floor(whole / 60)}:${`${whole % 60}`.padStart(2, '0')}`
}

/** "1:12–1:49" */
export const range = ({ low, high }: Pick<TimeInfo, 'low' | 'high'>): string => `${clock(low)}–${clock(high)}`

/** "1:30–2:30", "2:00 at most"; empty for none. */
export function aim({ min, max }: Budget = {}): string {
  if (min !== undefined && max !== undefined) return min === max ? clock(min) : `${clock(min)}–${clock(max)}`
  return max !== undefined ? `${clock(max)} at most` : min !== undefined ? `${clock(min)} at least` : ''
}

const BAR = 10

/** How much of the time there is an answer takes: "■■■■■□□□□□", full where it is used up, "+" beyond. */
export function bar(seconds: number, { min, max }: Budget): string {
  const whole = max ?? min
  if (!whole) return ''
  const full = Math.round((BAR * seconds) / whole)
  return '■'.repeat(Math.min(full, BAR)) + '□'.repeat(Math.max(BAR - full, 0)) + (full > BAR ? '+' : '')
}

/** For people who hear it: "within its budget". */
export const spokenVerdict: Readonly<Record<Verdict, string>> = {
  under: 'shorter than its budget',
  within: 'within its budget',
  over: 'longer than its budget',
}
