/**
 * Sums a listener would check: numbers of one answer that cannot all be right.
 *
 * Every number is read as an interval of half its last digit, and nothing is said while any reading of the story's numbers
 * agrees. Each family of checks is a file in sums/.
 */
import type { Story } from '../story/script.ts'
import { read } from './reading.ts'
import { changes } from './sums/change.ts'
import type { Clash } from './sums/clash.ts'
import { clocks } from './sums/clocks.ts'
import { days } from './sums/days.ts'
import { effects } from './sums/effects.ts'
import { limits } from './sums/limits.ts'
import { moves } from './sums/moves.ts'
import { parts } from './sums/parts.ts'
import { products } from './sums/products.ts'
import { rates } from './sums/rates.ts'
import { same } from './sums/same.ts'
import { scores } from './sums/scores.ts'
import { wholes } from './sums/wholes.ts'

const checks = [changes, parts, rates, scores, same, days, effects, products, wholes, moves, limits, clocks]

const known = new WeakMap<Story, readonly Clash[]>()

/** The contradictions of one story, in no order, none twice. Remembered: two rules ask. */
export function clashesIn(story: Story): readonly Clash[] {
  let clashes = known.get(story)
  if (!clashes) {
    clashes = checkAll(story)
    known.set(story, clashes)
  }
  return clashes
}

function checkAll(story: Story): Clash[] {
  const reading = read(story)
  if (reading.facts.length + reading.lines.reduce((sum, { labels }) => sum + labels.length, 0) === 0) return []
  const found: Clash[] = []
  for (const check of checks)
    for (const clash of check(reading)) if (!found.some((one) => sameClash(one, clash))) found.push(clash)
  return found
}

/** At one place, or made of the same numbers. */
function sameClash(one: Clash, two: Clash): boolean {
  if (one.span.start < two.span.end && two.span.start < one.span.end) return true
  const places = new Set([one.span, ...one.related.map(({ span }) => span)].map(({ start }) => start))
  return [two.span, ...two.related.map(({ span }) => span)].filter(({ start }) => places.has(start)).length > 1
}
