/** So many at so much each make so much, and sums that are drawn in the text: "so", "together", "that is". */
import { times as timesOf } from '../number-words.ts'
import { figure, type Reading, say, written } from '../reading.ts'
import {
  alike,
  countLike,
  exact,
  explained,
  ownValue,
  type Row,
  says,
  tableOf,
  textBetween,
  valueAs,
} from '../table.ts'
import type { Clash } from './clash.ts'
import { clashOf, told } from './wholes.ts'

export function* products(reading: Reading): Generator<Clash> {
  const rows = tableOf(reading).filter(({ planned }) => !planned)
  for (const row of rows) {
    if (row.per !== '') yield* times(row, rows)
    if (row.concluded) yield* sums(row, rows, reading)
  }
}

/** "There live 96 on four floors, 30 on each floor": rate × how many = total. */
function* times(rate: Row, rows: readonly Row[]): Generator<Clash> {
  const near = (row: Row): boolean => row !== rate && Math.abs(row.line.index - rate.line.index) <= 3 && exact(row)
  if (!exact(rate) || rate.fact.unit === 'percent' || rate.fact.value <= 0) return
  const amounts = rows.filter(
    (row) =>
      near(row) &&
      row.per !== rate.per &&
      (row.fact.unit === 'time' ? row.fact.of === rate.per : row.noun === rate.per && !row.bare && row.fact.value > 1),
  )
  if (new Set(amounts.map(ownValue)).size !== 1) return
  const amount = amounts.at(-1)!
  const totals = rows.filter(
    (row) =>
      near(row) &&
      !amounts.includes(row) &&
      row.fact.unit !== 'percent' &&
      row.fact.unit !== 'ratio' &&
      row.per !== rate.per &&
      (row.per === '' || row.per === amount.per || amount.per === '') &&
      sameThing(row, rate),
  )
  const drawn = totals.filter((total) => isDrawn(total, amount, rate, rows))
  if (new Set(drawn.map((row) => valueAs(row, rate))).size !== 1) return
  const total = drawn.at(-1)!
  const made = ownValue(amount) * valueAs(rate, total)
  const agrees = (row: Row): boolean =>
    says(row, ownValue(amount) * valueAs(rate, row), 0.12) || says(row, ownValue(amount) * rate.fact.value, 0.12)
  if (!Number.isFinite(made) || totals.some(agrees)) return
  const last = [total, amount, rate].reduce((one, two) =>
    two.concluded && !one.concluded ? two : one.concluded ? one : rows.indexOf(two) > rows.indexOf(one) ? two : one,
  )
  if (explained(total, rows, [rate, amount]) || explained(amount, rows, [rate, total])) return
  yield clashOf(
    last,
    `${written(amount.fact)} at ${told(rate)} each make ${say(made, total.fact)}, not ${told(total)}.`,
    ...[total, amount, rate]
      .filter((row) => row !== last)
      .map((row) => [row, row === total ? 'The total.' : row === amount ? 'How many.' : 'How much each.'] as const),
  )
}

/** The words make the three numbers one sum. */
function isDrawn(total: Row, amount: Row, rate: Row, rows: readonly Row[]): boolean {
  const order = (row: Row): number => rows.indexOf(row)
  if (total.concluded || amount.concluded || rate.concluded || finished(amount)) return true
  if (
    /\b(?:bill|invoice|sum|total|receipt)\s+(?:was|came to|is|of)\s+$/i.test(total.head) &&
    order(total) > order(rate)
  )
    return true
  // "in a shift of eight hours 9,000"; "the bill for the four days was 2,700"
  if (
    amount.line === total.line &&
    (/\b(?:in|within|during|over)\s+(?:(?:the|these|those)\s+)?(?:first\s+|whole\s+)?(?:an?\s+[a-zà-ɏ]+\s+of\s+)?$/i.test(
      amount.head,
    ) ||
      /\b(?:bill|price|cost|costs|rent|sum|total|pay|paid)\b[^.;]{0,30}\b(?:the|these|those)\s+$/i.test(amount.head))
  )
    return true
  if (rate.each && rate.line === total.line && rate.line === amount.line && Math.abs(order(rate) - order(total)) <= 2)
    return true
  if (/\b(?:all|these|those|with these|the)\s+$/i.test(total.head) && order(total) > order(rate)) return true
  if (amount.per !== '' && amount.per === total.per && amount.per in timesOf && order(total) > order(rate)) return true
  // more for each than there is of it
  return (
    rate.each &&
    order(total) < order(rate) &&
    order(amount) < order(rate) &&
    ownValue(amount) * valueAs(rate, total) > total.fact.value * 1.12 &&
    countLike(total.fact) &&
    total.noun === rate.noun &&
    !total.bare
  )
}

const finished = (amount: Row): boolean =>
  (/\bafter\s+$/i.test(amount.head) &&
    /\b(?:all|empty|done|finished|through|nothing|every|whole|complete\w*|last|ready)\b/i.test(amount.tail)) ||
  /\b(?:took|takes|needed|needs?|told)\b[^.,;]{0,20}$/i.test(amount.head)

const sameThing = (total: Row, rate: Row): boolean =>
  alike(total, rate) &&
  (total.fact.unit === rate.fact.unit || (countLike(total.fact) && countLike(rate.fact)) || total.bare || rate.bare)

/** "35 with the big one and 20 with the small one, so 65": nothing around it gives the number drawn from it. */
function* sums(sum: Row, rows: readonly Row[], reading: Reading): Generator<Clash> {
  if (
    !exact(sum) ||
    sum.fact.unit === 'percent' ||
    sum.fact.unit === 'ratio' ||
    sum.fact.unit === 'score' ||
    sum.partitive
  )
    return
  if (
    /\b(?:less|fewer|more|faster|shorter|longer|sooner|later|earlier|ago|saved?|saving|left|remain\w*|still)\b/i.test(
      `${sum.head.slice(-40)} ${sum.tail.slice(0, 30)}`,
    )
  )
    return
  const parts: Row[] = []
  for (const row of rows.slice(0, rows.indexOf(sum)).toReversed()) {
    if (sum.line.index - row.line.index > 1 || (parts.length > 0 && parts.at(-1)!.line !== row.line)) break
    if (!alike(row, sum) || !exact(row) || (row.per !== sum.per && row.per !== '' && sum.per !== '')) {
      if (parts.length > 0) break
      return
    }
    parts.unshift(row)
  }
  while (parts.length > 2 && valueAs(parts[0]!, sum) >= sum.fact.value) parts.shift()
  if (parts.length < 2 || parts.length > 6) return
  const joined = parts
    .slice(1)
    .every((row, i) => /(?:,|;|\band\b|\bplus\b|\bthen\b)[^.;:]{0,50}$/i.test(textBetween(reading, parts[i]!, row)))
  if (
    !joined ||
    parts.some((row) =>
      /\b(?:from|to|than|instead of|against|before|after|between|until|till)\s+(?:[a-zà-ɏ]+\s+)?$/i.test(row.head),
    )
  )
    return
  const value = parts.reduce((total, row) => total + valueAs(row, sum), 0)
  if (sum.fact.value < Math.max(...parts.map((row) => valueAs(row, sum)))) return
  if (says(sum, value, sum.fact.unit === 'time' ? 0.1 : 0.02) || explained(sum, rows)) return
  const product = parts.length === 2 ? ownValue(parts[0]!) * ownValue(parts[1]!) : 0
  if (product && says(sum, product, 0.05)) return
  yield clashOf(
    sum,
    `${parts.map(({ fact }) => figure(fact.value === valueAs({ ...sum, fact } as Row, sum) ? ownValue({ fact } as Row) : fact.value)).join(' + ')} = ${say(value, sum.fact)}, not ${told(sum)}.`,
    ...parts.map((row) => [row, 'A part of the sum.'] as const),
  )
}
