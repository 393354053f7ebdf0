/** How long an answer and its parts should take, and whether they do. */
import type { Part, Story } from '../story/script.ts'

/** Seconds that an answer or a part should take; an end that is missing is open. */
export interface Budget {
  readonly min?: number
  readonly max?: number
}

export type Verdict = 'under' | 'within' | 'over'

/** From here on a listener wants to be asked whether to hear more; seconds. */
export const LONG_ANSWER = 120

/**
 * What a story should take: the time that its writer put down ("Time: ~90 seconds", front matter `target:`), else what its
 * kind allows, which settings may change. The source of every budget on show.
 */
export function budgetOf({ declaredTime, kind }: Story): Budget {
  if (!declaredTime) return kind.budget
  const { min, max } = declaredTime
  return { ...(min > 0 && { min }), ...(Number.isFinite(max) && { max }) }
}

/**
 * What a part should take. A part that fills several roles ("Situation and Task") has the budgets of all of them together.
 * Where the writer wants the whole answer shorter or longer than its kind, its parts shrink and grow with it. Undefined where
 * the kind says nothing of one of the roles.
 */
export function partBudgetOf(story: Story, { role, also }: Part): Budget | undefined {
  const { kind } = story
  const budgets = [role, ...also].map((each) => kind.parts.find((spec) => spec.role === each)?.budget)
  let [min, max] = [0, 0]
  for (const budget of budgets) {
    if (!budget) return undefined
    min += budget.min
    max += budget.max
  }
  const scale = scaleOf(budgetOf(story), kind.budget)
  return { min: Math.round(min * scale), max: Math.round(max * scale) }
}

/** How much longer one budget is than another, by the ends that it has. */
function scaleOf({ min, max }: Budget, usual: Required<Budget>): number {
  if (min !== undefined && max !== undefined) return (min + max) / (usual.min + usual.max)
  return max !== undefined ? max / usual.max : min !== undefined ? min / usual.min : 1
}

/**
 * Whether a range of seconds keeps a budget. Only a range that lies wholly outside is over or under: as long as some likely
 * reading keeps the budget, there is nothing to say. Whole seconds are compared, because whole seconds are shown.
 */
export function compare(range: { readonly low: number; readonly high: number }, { min, max }: Budget): Verdict {
  if (max !== undefined && Math.round(range.low) > max) return 'over'
  if (min !== undefined && Math.round(range.high) < min) return 'under'
  return 'within'
}

/** `88` -> `"1:28"`, `3725` -> `"1:02:05"`; rounded to whole seconds. */
export function formatSeconds(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds))
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const two = (part: number) => String(part).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}

/** `"45 s"` or `"1:30 min"`. */
export const secondsToTell = (seconds: number): string =>
  Math.round(seconds) < 60 ? `${Math.round(seconds)} s` : `${formatSeconds(seconds)} min`

/** `"12–17 s"` or `"0:52–1:18 min"`; one figure where both ends round to the same. */
export function rangeToTell({ low, high }: { readonly low: number; readonly high: number }): string {
  if (Math.round(low) === Math.round(high)) return secondsToTell(high)
  return Math.round(high) < 60
    ? `${Math.round(low)}–${Math.round(high)} s`
    : `${formatSeconds(low)}–${formatSeconds(high)} min`
}

/** `"1:30–2:30 min"`, `"at most 2:00 min"`, `"at least 1:00 min"`. */
export function budgetToTell({ min, max }: Budget): string {
  if (min !== undefined && max !== undefined) return rangeToTell({ low: min, high: max })
  return max !== undefined ? `at most ${secondsToTell(max)}` : min !== undefined ? `at least ${secondsToTell(min)}` : ''
}
