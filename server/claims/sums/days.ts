/** Dates and durations (c12): two dates against the time told between them, steps against the whole. */
import { after, before, type Fact, figure, type Line, type Reading, say, spanOf, written } from '../reading.ts'
import type { Clash } from './clash.ts'

const day = 86_400

export function* days(reading: Reading): Generator<Clash> {
  const dates = reading.lines.flatMap(({ labels }) => labels.filter(({ label }) => label === 'date'))
  if (dates.length === 2) yield* between(dates[0]!, dates[1]!)
  yield* steps(reading)
}

/** "On 3 March … on 14 March, six weeks after". */
function* between(one: Fact, two: Fact): Generator<Clash> {
  const { line } = two
  const gap = two.value - one.value
  if (gap <= 0) return
  const told = line.facts.find(
    (fact) =>
      fact.unit === 'time' &&
      fact.value >= 2 * day &&
      fact.near === 'exact' &&
      (/^\s*(?:later|after|since|in all|in total)\b/i.test(after(fact)) ||
        /\b(?:took|lasted|within|after|in)\s+(?:[a-zà-ɏ]+\s+){0,2}$/i.test(before(fact))),
  )
  if (!told || /\b(?:19|20)\d\d\b/.test(`${one.line.text} ${line.text}`)) return
  const apart = told.value / day
  if (Math.abs(apart - gap) <= Math.max(7, gap * 0.4)) return
  yield {
    fault: 'contradiction',
    span: spanOf(told),
    message: `From ${one.line.text.slice(one.start, one.end)} to ${line.text.slice(two.start, two.end)} are ${figure(gap)} days, not ${written(told)}.`,
    related: [{ span: one.line.place(one.start, one.end), message: 'The first date.' }],
  }
}

const sequence = /\b(?:then|next|after that|afterwards|one (?:thing )?after the other|first|finally)\b/i
const step = /\b(?:for|took(?: me| us)?|spent|lasted|in)\s+(?:about\s+)?$/i

/** Steps one after the other, and a whole shorter than their sum. */
function* steps(reading: Reading): Generator<Clash> {
  const wholes = reading.facts.filter(
    (fact) =>
      fact.unit === 'time' &&
      fact.value >= 2 * day &&
      (/^\s*(?:later|in (?:total|all)|altogether)\b/i.test(after(fact)) ||
        /\b(?:in total|altogether|all in all)\s+(?:[a-zà-ɏ]+\s+){0,3}$/i.test(before(fact))),
  )
  if (wholes.length !== 1) return
  const whole = wholes[0]!
  const index = reading.facts.indexOf(whole)
  const taken = reading.facts
    .slice(0, index)
    .filter(
      (fact) =>
        fact.unit === 'time' &&
        fact.of === whole.of &&
        fact.per === '' &&
        fact.near === 'exact' &&
        step.test(before(fact)) &&
        /\b(?:I|we)\b/.test(fact.line.text) &&
        doing(fact.line),
    )
  if (taken.length < 2) return
  const text = reading.lines
    .slice(taken[0]!.line.index, whole.line.index + 1)
    .map(({ text }) => text)
    .join(' ')
  if (!sequence.test(text) || /\b(?:parallel|meanwhile|at the same time|while)\b/i.test(text)) return
  const sum = taken.reduce((total, { value }) => total + value, 0)
  if (sum - taken.reduce((total, { value }) => total + Math.min(value * 0.1, value / 2), 0) <= whole.high) return
  // counted from the end of the steps, not from their beginning
  if (
    !/\b(?:began|begun|started|start|from the (?:first|beginning|start)|in (?:total|all)|altogether|all in all)\b/i.test(
      whole.line.text,
    )
  )
    return
  yield {
    fault: 'contradiction',
    span: spanOf(whole),
    message: `${taken.map((fact) => written(fact)).join(' + ')} = ${say(sum, whole)}, more than ${written(whole)}.`,
    related: taken.map((fact) => ({ span: spanOf(fact), message: 'A step.' })),
  }
}
const doing = (line: Line): boolean =>
  /\b(?:I|we)\s+(?:then\s+|have\s+|had\s+)?\p{L}+(?:ed|t|lt|nt|ote|oke|ew|ught|an)\b/u.test(line.text)
