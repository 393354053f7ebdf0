/** What has been rehearsed, when, and how long it took. */
import type { Translate } from '../views/nodes.ts'

/** By story or question, lower case. */
export type Memory = Readonly<Record<string, Practised>>

export interface Practised {
  /** Milliseconds since 1970. */
  readonly last: number
  /** How often. */
  readonly count: number
  /** The last time, seconds. */
  readonly seconds: number
}

export const practised = (memory: Memory, keys: readonly string[], seconds: number, now: number): Memory => ({
  ...memory,
  ...Object.fromEntries(keys.map((key) => [key, { last: now, count: (memory[key]?.count ?? 0) + 1, seconds }])),
})

const DAY = 24 * 60 * 60 * 1000

/** "today", "3 days ago". */
export function ago(then: number, now: number, t: Translate): string {
  const days = Math.floor((now - then) / DAY)
  return days < 1 ? t('today') : days === 1 ? t('yesterday') : t('{0} days ago', days)
}
