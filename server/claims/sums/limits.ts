/** An average lies between the least and the most; nothing lies beyond the limit it is said to keep. */
import { like, type Reading, written } from '../reading.ts'
import { alike, type Row, tableOf, textBetween, valueAs } from '../table.ts'
import type { Clash } from './clash.ts'
import { clashOf } from './wholes.ts'

type Role = 'average' | 'least' | 'most' | 'range'

export function* limits(reading: Reading): Generator<Clash> {
  const rows = tableOf(reading).filter(({ planned }) => !planned)
  const roles = rows.flatMap((row) => {
    const role = roleOf(row)
    return role ? [{ row, role }] : []
  })
  for (const { row, role } of roles) {
    if (role !== 'average') continue
    const limit = roles.find(
      ({ row: one, role }) =>
        role !== 'average' &&
        Math.abs(one.line.index - row.line.index) <= 2 &&
        alike(one, row, true) &&
        one.fact.per === row.fact.per &&
        beyond(row, one, role),
    )
    if (!limit || different.test(textBetween(reading, ...inOrder(row, limit.row)))) continue
    const agree = roles.some(
      (other) =>
        other !== limit &&
        other.role === limit.role &&
        alike(other.row, row, true) &&
        !beyond(row, other.row, other.role),
    )
    if (agree) continue
    yield clashOf(
      limit.row.line.index > row.line.index || (limit.row.line === row.line && limit.row.fact.start > row.fact.start)
        ? limit.row
        : row,
      limit.role === 'range'
        ? `If every value lies between the two, the average cannot be ${written(row.fact)}.`
        : `The average (${written(row.fact)}) cannot be ${limit.role === 'most' ? 'above the highest' : 'below the lowest'} value (${written(limit.row.fact)}).`,
      limit.row.fact.start > row.fact.start || limit.row.line.index > row.line.index
        ? [row, 'The average.']
        : [limit.row, 'A limit of the single values.'],
    )
  }
}

const inOrder = (one: Row, two: Row): [Row, Row] =>
  one.line.index < two.line.index || (one.line === two.line && one.fact.start < two.fact.start)
    ? [one, two]
    : [two, one]

const different =
  /\b(?:now|today|before|then|after\w*|earlier|later|(?:the|our) (?:new|old|next)|by|target|goal|limit|second|per|except|instead|the other|rose|fell|went|reduced|cut|dropped)\b/i

const averages = /\b(?:average|mean|typical(?:ly)?)\b[^.;\d]{0,45}$/i
const averagesAfter = /^[^.,;\d]{0,15}\b(?:on|in|at|as)\s+(?:an?\s+|the\s+)?(?:average|mean)\b/i
const most =
  /\b(?:longest|slowest|highest|largest|biggest|maximum|oldest|heaviest|greatest|tallest|most expensive|dearest)\b[^.,;\d]{0,45}$|\b(?:nobody|no one|none|no [a-zà-ɏ]+|not one|never|nothing)\b[^.,;\d]{0,50}\b(?:more|longer|above|over|later|higher|older|taller|heavier|beyond|exceed\w*)\s*(?:than)?\s+$/i
const least =
  /\b(?:shortest|fastest|lowest|smallest|minimum|quickest|youngest|lightest|cheapest)\b[^.,;\d]{0,45}$|\b(?:nobody|no one|none|no [a-zà-ɏ]+|not one|never|nothing)\b[^.,;\d]{0,50}\b(?:less|shorter|younger|smaller|lighter|below|under|fewer|lower)\s*(?:than)?\s+$/i
const ranges = /\b(?:between|from|rang\w+)\s+$/i

function roleOf(row: Row): Role | undefined {
  const { fact, head } = row
  if (fact.unit === 'percent' || fact.unit === 'ratio' || fact.sign !== 0) return undefined
  if (fact.near === 'range')
    return ranges.test(head) || /\bbetween\b/i.test(row.line.text.slice(fact.start - 10, fact.end))
      ? 'range'
      : undefined
  const negated = /\b(?:nobody|no one|none|no [a-zà-ɏ]+|not one|never|nothing)\b/i.test(head)
  if (
    averages.test(head) ||
    averagesAfter.test(`${row.line.text.slice(Math.max(fact.end, fact.nounEnd)).slice(0, 40)}`)
  )
    return negated ? undefined : 'average'
  if (most.test(head)) return 'most'
  if (least.test(head)) return 'least'
  return undefined
}

function beyond(average: Row, limit: Row, role: Role): boolean {
  const fact = like(limit.fact, average.fact)
  const scale = fact.value / (limit.fact.value || 1)
  const [low, high] =
    limit.fact.near === 'above' || limit.fact.near === 'below'
      ? [valueAs(limit, average), valueAs(limit, average)]
      : [limit.fact.low * scale, limit.fact.high * scale]
  if (role === 'most') return average.fact.low > high
  if (role === 'least') return average.fact.high < low
  return average.fact.low > high || average.fact.high < low
}
