/** Rates and products (c8): so much a month is so much a year; so many at so much each make so much. */
import { times } from '../number-words.ts'
import { after, before, type Fact, figure, meet, type Reading, say, spanOf, written } from '../reading.ts'
import type { Clash } from './clash.ts'

export function* rates(reading: Reading): Generator<Clash> {
  for (const line of reading.lines)
    for (const fact of line.facts) {
      yield* otherPeriod(fact)
      yield* unitPrice(fact, reading)
      yield* hoursOfCases(fact, reading)
      yield* hoursOfDays(fact, reading)
    }
}

/** How many of the first fit into the second, working time and all of the time. */
const within: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>> = {
  second: { minute: [60, 60], hour: [3600, 3600], day: [20_000, 86_400], month: [500_000, 2_700_000] },
  minute: { hour: [60, 60], day: [400, 1440], week: [2000, 10_080] },
  hour: { day: [6, 24], week: [30, 168], month: [120, 744], year: [1500, 8784] },
  day: { week: [5, 7], month: [19, 31], quarter: [57, 92], year: [200, 366] },
  shift: { week: [5, 21] },
  week: { month: [4, 4.5], quarter: [11, 13.5], year: [40, 53] },
  month: { quarter: [3, 3], year: [10, 12] },
  quarter: { year: [4, 4] },
}

const connector =
  /^[^.;]{0,50}?(?:(?:,|\band)?\s*\b(?:so|thus|(?:which|that|this|it) (?:is|was|makes|means|adds up to|comes to)|that is|that's|this is|or|making|meaning|makes|equals|for a total of)\b|\bi\.e\.?|[=≈→(])\s*(?:(?:about|roughly|nearly|almost|around|it|is|a|makes|over|total|of|up|to|in|saved|we|save|that)\s+)*[$€£~≈]?$/i

/** "2,000 in each month, so 60,000 in a year". */
function* otherPeriod(fact: Fact): Generator<Clash> {
  const next = fact.line.facts[fact.line.facts.indexOf(fact) + 1]
  if (!next || fact.per === '' || next.per === '' || fact.per === next.per) return
  if (fact.unit !== next.unit && !(bare(fact) && bare(next))) return
  if (fact.of !== next.of && fact.unit !== 'time' && fact.of !== '' && next.of !== '') return
  const factor = within[fact.per]?.[next.per]
  const back = within[next.per]?.[fact.per]
  if ((!factor && !back) || !connector.test(fact.line.text.slice(fact.nounEnd, next.start))) return
  if (![fact, next].every(({ low, high }) => Number.isFinite(low) && Number.isFinite(high))) return
  const [low, high] = factor
    ? [fact.low * factor[0], fact.high * factor[1]]
    : [fact.low / back![1], fact.high / back![0]]
  if (meet(low * 0.97, high * 1.03, next.low, next.high)) return
  const middle = factor
    ? [fact.value * factor[0], fact.value * factor[1]]
    : [fact.value / back![1], fact.value / back![0]]
  yield {
    fault: 'contradiction',
    span: spanOf(next),
    message: `${written(fact)} makes ${between(middle[0]!, middle[1]!, next)} a ${next.per}, not ${next.line.text.slice(next.start, next.end)}.`,
    related: [{ span: spanOf(fact), message: 'The rate it follows from.' }],
  }
}
const between = (low: number, high: number, model: Fact): string =>
  figure(low) === figure(high) || high < low * 1.05 ? say(high, model) : `${say(low, model)} to ${say(high, model)}`
const bare = ({ unit }: Fact): boolean => unit === 'number' || unit === 'count'

const total =
  /\b(?:together|in total|altogether|total|all in all|in all|overall|so (?:i|we) paid|sum|(?:came|comes|come) to|adds? up to|which (?:makes|is|comes to)|for a total)\b/i

/** "twelve tablets for 250 euro each, so together I paid 5,000 euro". */
function* unitPrice(price: Fact, reading: Reading): Generator<Clash> {
  const each = price.per === '' && /\bof\s+$/i.test(before(price)) ? 'each' : price.per
  if (each === '' || times[each] !== undefined || price.unit === 'percent' || price.unit === 'ratio') return
  const own = price.line.facts
  const at = own.indexOf(price)
  const count = own
    .slice(0, at)
    .filter((one) => one.unit === 'count' && (each === 'each' || one.of === each))
    .at(-1)
  if (!count || price.line.text.slice(count.nounEnd, price.start).length > 40 || !exactly(price) || !exactly(count))
    return
  if (
    !/\b(?:for|at|of|with|took|cost|costs|costing|paid|@|à|,|took me)\s*(?:about )?$|^[\s,(]*$/i.test(
      price.line.text.slice(count.nounEnd, price.start),
    )
  )
    return
  const following = [...own.slice(at + 1), ...(reading.lines[price.line.index + 1]?.facts ?? [])]
  const sum = following.find(
    (one) => one.unit === price.unit && (one.of === price.of || price.unit === 'time') && one.per === '',
  )
  if (!sum) return
  const lead = sum.line === price.line ? price.line.text.slice(price.nounEnd, sum.start) : before(sum)
  if (
    !(
      total.test(lead) ||
      /^\s*(?:[a-zà-ɏ]+\s+)?(?:in total|altogether|together|in all|all in all|overall)\b/i.test(after(sum)) ||
      (sum.line === price.line &&
        (connector.test(lead) || /^\s*(?:are|is|make|makes|were|cost|equals?)\s+(?:about\s+)?$/i.test(lead)))
    )
  )
    return
  const product = count.value * price.value
  if (meet(count.low * price.low * 0.9, count.high * price.high * 1.1, sum.low, sum.high)) return
  if (explained(reading, sum)) return
  yield {
    fault: 'contradiction',
    span: spanOf(sum),
    message: `${written(count)} at ${price.line.text.slice(price.start, price.end)} each make ${say(product, price)}, not ${sum.line.text.slice(sum.start, sum.end)}.`,
    related: [
      { span: spanOf(count), message: 'How many.' },
      { span: spanOf(price), message: 'How much each.' },
    ],
  }
}
const exactly = ({ near }: Fact): boolean => near === 'exact'

/** Any other two numbers of the story whose product is the total. */
const explained = (reading: Reading, sum: Fact): boolean =>
  reading.facts.some(
    (a) =>
      a !== sum &&
      a.unit === sum.unit &&
      reading.facts.some(
        (b) =>
          b !== a &&
          b !== sum &&
          bare(b) &&
          meet(a.value * b.value * 0.95, a.value * b.value * 1.05, sum.low, sum.high),
      ),
  )

/** "400 visits a month … 15 minutes after each … 1,000 hours a month". */
function* hoursOfCases(sum: Fact, reading: Reading): Generator<Clash> {
  if (
    (sum.unit !== 'time' && sum.unit !== 'money') ||
    sum.per === '' ||
    !Number.isFinite(sum.low) ||
    sum.near === 'below'
  )
    return
  const cases = reading.facts.filter(
    (one) => one.unit === 'count' && one.per === sum.per && one.of !== 'time' && Number.isFinite(one.high),
  )
  const each = reading.facts.filter(
    (one) =>
      one !== sum &&
      one.unit === sum.unit &&
      (one.unit === 'time' || one.of === sum.of) &&
      (one.per === '' || one.per === 'each' || cases.some(({ of }) => of === one.per)) &&
      Number.isFinite(one.high) &&
      one.value < sum.value &&
      (one.per !== '' || /\b(?:each|every|per|one|a single)\b/i.test(one.line.text)),
  )
  if (cases.length !== 1 || each.length !== 1 || Math.abs(each[0]!.line.index - cases[0]!.line.index) > 2) return
  const [count, time] = [cases[0]!, each[0]!]
  const most = count.high * time.high
  // less may be a part of it that was saved
  if (sum.low <= most * 1.1) return
  if (/\b(?:team|everyone|everybody|all of|across|per person|each of us)\b/i.test(sum.line.text)) return
  yield {
    fault: 'contradiction',
    span: spanOf(sum),
    message: `${written(count)} at ${time.line.text.slice(time.start, time.end)} each make about ${say(count.value * time.value, sum)}, not ${sum.line.text.slice(sum.start, sum.end)}.`,
    related: [
      { span: spanOf(count), message: 'How many.' },
      { span: spanOf(time), message: 'How long each.' },
    ],
  }
}

/** "two hours every day … I have back the time, 20 hours in the week". */
function* hoursOfDays(sum: Fact, reading: Reading): Generator<Clash> {
  const period =
    sum.per ||
    /^\s*(?:in|of|during|over)\s+(?:the|that|a|one)\s+(week|month|year)\b/i.exec(after(sum))?.[1]?.toLowerCase()
  if (sum.unit !== 'time' || !period || !exactly(sum)) return
  const others = reading.facts.filter(
    (one) =>
      one !== sum &&
      one.unit === 'time' &&
      one.per !== '' &&
      within[one.per]?.[period] &&
      one.of === sum.of &&
      exactly(one),
  )
  if (others.length !== 1) return
  const daily = others[0]!
  if (reading.facts.some((one) => one !== sum && one.unit === 'time' && one.per === period)) return
  if (
    /\b(?:people|person|team|colleagues?|engineers?|analysts?|everyone|everybody|each of|together|agents?|clerks?|nurses?|developers?|staff|us)\b/i.test(
      `${sum.line.text} ${daily.line.text}`,
    )
  )
    return
  if (
    !/\b(?:before|back|used to|that time|the time|this time|copying|same|saved|so|which)\b/i.test(sum.line.text) ||
    daily.line.index >= sum.line.index
  )
    return
  const factor = within[daily.per]![period]!
  if (sum.low <= daily.high * factor[1] * 1.05) return
  yield {
    fault: 'contradiction',
    span: spanOf(sum),
    message: `${written(daily)} make ${between(daily.value * factor[0], daily.value * factor[1], sum)} a ${period}, not ${sum.line.text.slice(sum.start, sum.end)}.`,
    related: [{ span: spanOf(daily), message: 'The rate it follows from.' }],
  }
}
