/** The same effect told twice, far apart: "reduced churn by 40%" here, "churn from 27% to 21%" there (c1, c11). */
import { singular } from '../quantities.ts'
import { after, before, bounds, type Fact, figure, meet, type Reading, spanOf, written } from '../reading.ts'
import { contentOf, lastVerb } from './change.ts'
import type { Clash } from './clash.ts'

/** How one thing changed, as a factor of the value before. */
export interface Effect {
  /** The noun that changed, in the singular: "churn". */
  readonly metric: string
  readonly low: number
  readonly high: number
  readonly percent: number
  /** As written: "40%", "from 27% to 21%". */
  readonly text: string
  readonly fact: Fact
  readonly start: number
  readonly end: number
  /** Where or for whom it holds, where the sentence says so. */
  readonly qualifiers: ReadonlySet<string>
  readonly reading: Reading
}

const known = new WeakMap<Reading, readonly Effect[]>()

export function effectsOf(reading: Reading): readonly Effect[] {
  const remembered = known.get(reading)
  if (remembered) return remembered
  const found: Effect[] = []
  for (const line of reading.lines) {
    if (line.part?.role === 'task' || wish.test(line.text)) continue
    for (const { from, to, start, end } of line.changes) {
      const [a, b] = [bounds(from), bounds(to)]
      const metric = metricBefore(line.text.slice(0, start), true)
      if (!metric || !(a.low > 0) || ![a.high, b.low, b.high].every(Number.isFinite) || from.unit !== to.unit) continue
      found.push({
        metric,
        low: b.low / a.high,
        high: b.high / a.low,
        percent: (to.value / from.value - 1) * 100,
        text: `from ${written(from)} to ${written(to)}`,
        fact: from,
        start,
        end,
        qualifiers: qualifiersOf(line.text, end),
        reading,
      })
    }
    for (const fact of line.facts) {
      if (fact.unit !== 'percent' || fact.near !== 'exact' || fact.written !== 'digits' || fact.value >= 100) continue
      if (line.changes.some(({ from, to }) => from === fact || to === fact)) continue
      const driven = lastVerb(before(fact).slice(-60))
      if (
        !driven ||
        driven.direction === 0 ||
        !/\bby\s+$/i.test(before(fact)) ||
        /^\s*(?:of|points?)\b/i.test(after(fact))
      )
        continue
      const metric = metricBefore(before(fact), false)
      if (!metric) continue
      const [p, q] = [(fact.low - 1) / 100, (fact.high + 1) / 100]
      found.push({
        metric,
        low: driven.direction < 0 ? 1 - q : 1 + p,
        high: driven.direction < 0 ? 1 - p : 1 + q,
        percent: driven.direction * fact.value,
        text: `by ${written(fact)}`,
        fact,
        start: fact.start,
        end: fact.end,
        qualifiers: qualifiersOf(line.text, fact.end),
        reading,
      })
    }
  }
  known.set(reading, found)
  return found
}

/** What is asked, hoped, planned or only a step on the way. */
const wish =
  /\b(?:goals?|targets?|aim\w*|asked|wanted|wants?|needed|had to|should|must|would|could|might|plan\w*|hop(?:e|ed|ing)|expect\w*|promis\w+|estimat\w+|project(?:ed|s)|forecast\w*|pilot|initially|at first|first step|so far|further|another|additional|each|per|competitors?|industry)\b|\bto (?:reduce|cut|lower|increase|improve|raise|grow|decrease)\b/i

/** The last noun before the number: the object of the verb, or its subject. */
function metricBefore(head: string, pair: boolean): string | undefined {
  const clause = head.slice(head.search(/[^.;:!?,()]*$/)).replace(pair ? /\bfrom\s*[^a-zà-ɏ]*$/i : /\bby\s*$/i, '')
  const word = contentOf(clause.slice(-60)).split(' ').at(-1) ?? ''
  return word.length > 3 ? singular(word) : undefined
}

const qualifiersOf = (text: string, end: number): Set<string> => {
  const named =
    /^\s*(?:\([^)]*\)\s*)?(?:in|for|among|on|of|within|across|during|at|with|after|over)\s+([^.,;:()]{1,40})/i.exec(
      text.slice(end),
    )
  return new Set(named ? contentOf(named[1]!).split(' ').filter(Boolean).map(singular) : [])
}

/** Both speak of one thing, and no reading of both is possible. */
export function clash(one: Effect, two: Effect): boolean {
  if (one.metric !== two.metric || one.percent * two.percent <= 0) return false
  if (meet(one.low, one.high, two.low, two.high)) return false
  if (one.percent > 0 !== two.percent > 0) return false
  const [first, second] = [one.fact.line.text.toLowerCase(), two.fact.line.text.toLowerCase()]
  return (
    [...one.qualifiers].every((word) => second.includes(word)) &&
    [...two.qualifiers].every((word) => first.includes(word))
  )
}

/** Told in two answers: one project, as a further figure or several rare words of both sentences show. */
export function sameProject(one: Effect, two: Effect): boolean {
  const [a, b] = [one.fact.line, two.fact.line]
  const figures = a.facts.some(
    (x) =>
      x !== one.fact &&
      (x.unit === 'money' || x.value >= 1000) &&
      b.facts.some((y) => y.unit === x.unit && y.of === x.of && y.value === x.value),
  )
  if (figures) return true
  const rare = (effect: Effect): Set<string> =>
    new Set(
      contentOf(`${effect.reading.story.title} ${effect.fact.line.text}`)
        .split(' ')
        .filter((word) => word.length > 4)
        .map(singular),
    )
  const [left, right] = [rare(one), rare(two)]
  return [...left].filter((word) => word !== one.metric && right.has(word)).length >= 3
}

export const saysTwice = (one: Effect, two: Effect): string => {
  const [exact, round] = two.text.startsWith('from') ? [two, one] : [one, two]
  const relative = `${figure(Math.abs(exact.percent))}% ${exact.percent < 0 ? 'less' : 'more'}`
  return exact.text.startsWith('from')
    ? `${exact.metric}: ${exact.text} is about ${relative}, not ${figure(Math.abs(round.percent))}%.`
    : `${exact.metric} changed ${round.text} here and ${exact.text} there.`
}

export function* effects(reading: Reading): Generator<Clash> {
  const all = effectsOf(reading)
  for (const [index, two] of all.entries())
    for (const one of all.slice(0, index))
      if (one.fact.line !== two.fact.line && clash(one, two)) {
        yield {
          fault: 'contradiction',
          span: two.fact.line.place(two.start, two.end),
          message: saysTwice(one, two),
          related: [{ span: one.fact.line.place(one.start, one.end), message: 'The same effect with another value.' }],
        }
        break
      }
}

export const placeOf = (effect: Effect): { start: number; end: number } =>
  effect.text.startsWith('from') ? effect.fact.line.place(effect.start, effect.end) : spanOf(effect.fact)
