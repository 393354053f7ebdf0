/** One fact told twice with two values (c11), and "back to the old level" that is not (c17). */
import {
  after,
  before,
  bounds,
  type Fact,
  figure,
  meet,
  type Reading,
  sameMeasure,
  spanOf,
  written,
} from '../reading.ts'
import type { Clash } from './clash.ts'
import { percentileOf, scoreOf } from './scores.ts'

export function* same(reading: Reading): Generator<Clash> {
  for (const line of reading.lines)
    for (const fact of line.facts) {
      yield* definite(fact, reading)
      yield* oldLevel(fact, reading)
      yield* staysBelow(fact, reading)
      yield* underLimit(fact)
    }
  yield* scoreTwice(reading)
  yield* lossTwice(reading)
}

const exact = ({ near }: Fact): boolean => near === 'exact'

// ---- "14 shops … all 17 shops"

const wholeOf = /\b(?:each|every one|all|none|any) of the\s+$/i
const grows =
  /\b(?:opened|added|new|grew|grown|hired|joined|bought|built|further|extra|additional|later|by then|meanwhile|more|another|expanded|merged|left|remaining|closed|lost|first|last|next|other|others|rest|only|instead|each|per|top|best|worst|biggest|largest|main|most)\b/i

/** A number of things named with "the", "all", "those": it was told before with another value. */
function* definite(fact: Fact, reading: Reading): Generator<Clash> {
  if (
    (fact.unit !== 'count' && fact.unit !== 'time') ||
    !exact(fact) ||
    fact.per !== '' ||
    fact.value < 2 ||
    !Number.isInteger(Math.round(fact.value))
  )
    return
  const opens =
    /\b(?<all>all(?:\s+(?:of\s+)?(?:the|our|its|their|my|these|those))?|the same|these|those|our|its|their|the)\s+$/i.exec(
      before(fact),
    )
  if (!opens) return
  const determiner = opens.groups!.all!.toLowerCase()
  const tail = fact.line.text.slice(fact.nounEnd)
  if (
    fact.unit === 'time' &&
    !/^(?:those|these|the same)$/.test(determiner) &&
    !(determiner === 'the' && /^\s*of (?:the|our|my)\b/i.test(tail))
  )
    return
  const more = reading.facts
    .slice(0, reading.facts.indexOf(fact))
    .every((one) => one.of !== fact.of || one.value < fact.value)
  if (/^(?:its|their|our)$/.test(determiner) && !/\bof\s+[a-zà-ɏ]+\s+$/i.test(before(fact)) && !more) return
  if (
    !(fact.unit === 'time' && /^\s*(?:I|we)\b/.test(tail)) &&
    /^\s*(?:who|that|which|i\b|we\b|he\b|she\b|they\b|whose|where|with|without|from|left|in charge|on (?:my|the) (?:list|team)|affected|most|least|main|closest|nearest|largest|busiest)/i.test(
      tail,
    )
  )
    return
  if (
    determiner === 'the' &&
    fact.unit === 'count' &&
    !more &&
    !wholeOf.test(before(fact)) &&
    !/^\s*(?:of (?:our|the|my|this) (?:company|chain|firm|town|school|team|group|department|hospital|shop)|[.,;]|$)/i.test(
      tail,
    )
  )
    return
  if (
    /\b(?:between|of|one of|two of|out of|some of|most of|half of|half)\s+(?:[a-zà-ɏ]+\s+)?(?:the|our|all|those|these)\s+$/i.test(
      before(fact),
    ) &&
    !determiner.startsWith('all') &&
    !wholeOf.test(before(fact)) &&
    !/^(?:its|their|our)$/.test(determiner)
  )
    return
  if (
    (grows.test(before(fact).slice(-16)) &&
      !wholeOf.test(before(fact)) &&
      !/\d\s+of\s+(?:its|their|our)\s+$/u.test(before(fact))) ||
    /^\s*(?:[a-zà-ɏ]+\s+)?(?:and|or|plus)\s+\d/i.test(tail)
  )
    return
  const at = reading.facts.indexOf(fact)
  const others = reading.facts.filter(
    (one) => one !== fact && one.unit === fact.unit && one.of === fact.of && one.per === '',
  )
  const earlier = others.filter((one) => reading.facts.indexOf(one) < at)
  if (
    earlier.length === 0 ||
    others.some((one) => meet(bounds(one).low, bounds(one).high, bounds(fact).low, bounds(fact).high))
  )
    return
  const first = new Set(earlier.map(({ value }) => value))
  if (first.size !== 1) return
  const told = earlier.at(-1)!
  if (
    fact.unit === 'count' &&
    (/\b(?:today|now|nowadays|currently|later|since|by then|this year)\b/i.test(fact.line.text) ||
      told.line.labels.some(({ label }) => label === 'year'))
  )
    return
  if (fact.value > told.value * (determiner.startsWith('all') ? 1.6 : 2)) return
  if (!exact(told) || Math.abs(fact.line.index - told.line.index) > 12 || told.value < 2) return
  if (
    reading.facts.some((one) =>
      one.unit === fact.unit || one.unit === 'number'
        ? one !== told && one !== fact && Math.abs(Math.abs(fact.value - told.value) - one.value) < 1e-6 * fact.value
        : false,
    )
  )
    return
  // a part or more than it was: something in between says so
  const between = reading.lines
    .slice(told.line.index + 1, fact.line.index + 1)
    .map(({ text }) => text)
    .join(' ')
  if (
    /\b(?:opened|hired|joined|grew|expanded|merged|closed|left|added|removed|kept|chose|picked|selected|extended|extension|longer|shortened|prolonged)\b/i.test(
      between,
    ) &&
    fact.unit === 'count' &&
    !/\ball\b/.test(determiner)
  )
    return
  if (/\b(?:extended|extension|prolonged|shortened|postponed|delayed|pushed)\b/i.test(between)) return
  if (
    fact.unit === 'count' &&
    fact.value < told.value &&
    !/\b(?:our|company|chain|all)\b/i.test(`${determiner} ${tail.slice(0, 30)}`)
  )
    return
  if (
    fact.unit === 'time' &&
    /\b(?:ago|later|every|each|per|last|first)\b/i.test(
      told.line.text.slice(Math.max(0, told.start - 15), told.nounEnd + 8),
    )
  )
    return
  if (
    fact.unit === 'count' &&
    /\b(?:of|first|another|other|more|these|in|with|last|next|top|per|each|every|one of|about)\s+(?:the\s+)?$/i.test(
      before(told),
    ) &&
    !/\b(?:into|in|of|with)\s+(?:the\s+)?$/i.test(before(told))
  )
    return
  yield twice(fact, told, `${written(fact)} here, but ${written(told)} before.`)
}

const twice = (fact: Fact, told: Fact, message: string): Clash => ({
  fault: 'contradiction',
  span: spanOf(fact),
  message: `${message} If both are right, say what differs.`,
  related: [{ span: spanOf(told), message: 'The other value.' }],
})

// ---- one score, two values

/** Words that make two measurements of one score different ones. */
const contrast: readonly RegExp[] = [
  /\b(?:train(?:ing)?|in-sample)\b/i,
  /\b(?:test|held[- ]?out|hold-?out|unseen|out-of-sample)\b/i,
  /\bvalidat\w*|\bcross-?val\w*|\bcv\b/i,
  /\b(?:production|prod|live|real|deployed|online|in the (?:shops?|field|wild|hospital|clinic))\b/i,
  /\b(?:pilot|trial|staging|lab|benchmark|offline|load test)\b/i,
  /\b(?:baseline|before|old|previous\w*|original\w*|initial\w*|first|earlier|existing|legacy|used to|started|rule-based|rules)\b/i,
  /\b(?:after|new|now|final (?:model|version|run|score|round|accuracy|system|result)|later|second|improved|then|today|eventually|next|tuned|finally|retrain\w*|rose|up to|went up|climbed|since)\b/i,
  /\b(?:but|while|whereas|against|versus|vs|compared|than|instead|only|without|dropped|fell|except|other|another|only|for (?:one|some|the other)|people|humans?|experts?|staff|annotators?|doctors?|target|goal|threshold|wanted|needed|required|asked|promised|limit|at least|budget|sla|slo)\b/i,
]

function* scoreTwice(reading: Reading): Generator<Clash> {
  const seen: { fact: Fact; key: string }[] = []
  for (const fact of reading.facts) {
    if (!exact(fact) || fact.sign !== 0) continue
    const percentile = fact.unit === 'time' ? percentileOf(fact) : undefined
    const score = percentile === undefined ? scoreOf(fact) : undefined
    const key =
      percentile !== undefined
        ? `p${percentile}`
        : score && score !== 'other'
          ? `${score}:${fact.unit === 'percent' || fact.value > 1 ? '%' : ''}`
          : undefined
    if (!key || fact.line.changes.some(({ from, to }) => from === fact || to === fact)) continue
    if (
      /^\s*(?:improvement|increase|gain|drop|lift|higher|better|more|less|lower|points?|reduction|target|goal|threshold)\b/i.test(
        after(fact),
      ) ||
      /\b(?:by|another|of the|target|least|above|below|goal|threshold)\s*$/i.test(before(fact))
    )
      continue
    for (const one of seen) {
      if (one.key !== key || meet(one.fact.low, one.fact.high, fact.low, fact.high)) continue
      if (sameMeasurement(one.fact, fact)) {
        yield twice(
          fact,
          one.fact,
          `${score ? label(key) : key} is ${written(fact)} here, but ${written(one.fact)} before.`,
        )
        break
      }
    }
    seen.push({ fact, key })
  }
}
const label = (key: string): string =>
  ({ f1: 'F1', auc: 'AUC', r2: 'R²' })[key.split(':')[0]!] ??
  `The ${key.split(':')[0]!}`.replace(/^The (\w)/, (_, letter: string) => `The ${letter}`)

const unseen =
  /\b(?:not (?:been )?(?:used |seen )?(?:in|for|during|by) (?:the )?(?:training|model)|outside (?:of )?the training|(?:never|not) (?:seen|used|trained)\b[^.;,]{0,20}|kept away from (?:the )?training|which I (?:didn['’]t|did not|had not|have not) use[d]?\b[^.;,]{0,20})/gi

/** "the same test set", "that same week": what follows was named before. */
function sameThing(a: string, b: string): boolean {
  const named =
    /\b(?:(?:the|that|this|these|those) same|(?<=\b(?:in|on|for|over) )(?:that|this))\s+((?:[a-zà-ɏ-]+\s*){1,3})/i.exec(
      b,
    )
  if (!named) return false
  const words = (named[1]!.toLowerCase().match(/[\p{L}-]{3,}/gu) ?? []).map((word) => word.replace(/s$/, ''))
  return words.some((word) => a.toLowerCase().includes(word))
}

/** The words around both name the same data, and nothing contrasts them. */
function sameMeasurement(one: Fact, two: Fact): boolean {
  const [a, b] = [clause(one), clause(two)].map((text) => text.replace(unseen, 'unseen')) as [string, string]
  if (sameThing(a, b)) {
    return contrast.slice(5).every((pattern) => !pattern.test(b) || pattern.test(a))
  }
  const differs = contrast.some((pattern) => pattern.test(a) !== pattern.test(b) && pattern !== contrast[1])
  if (differs) return false
  const names = (text: string): Set<string> =>
    new Set(
      (text.match(/(?<![.!?]\s|^)\b\p{Lu}[\p{L}\d-]{2,}|\b[\p{L}]+-[\p{L}]+\b/gu) ?? []).map((word) =>
        word.toLowerCase(),
      ),
    )
  const [left, right] = [names(a), names(b)]
  const shared = [...left].filter(
    (name) => right.has(name) && !/^(?:the|auc|f1|roc|precision|recall|accuracy)/.test(name),
  )
  const foreign = [...left, ...right].filter(
    (name) => !(left.has(name) && right.has(name)) && !/^(?:the|auc|f1|held-out|hold-out)$/.test(name),
  )
  return shared.length > 0 && foreign.length === 0
}

/** The clause of a fact: up to the next number with a score of its own. */
function clause(fact: Fact): string {
  const { text } = fact.line
  const own = fact.line.facts
  const at = own.indexOf(fact)
  const from = own[at - 1]?.nounEnd ?? 0
  const to = own[at + 1]?.start ?? text.length
  const tail = text.slice(fact.start, to)
  const stop = tail.search(/[,;]\s+(?:and|but|so|which|where|while)\b/u)
  return text.slice(Math.min(from, fact.start), fact.start) + (stop < 0 ? tail : tail.slice(0, stop))
}

// ---- back to the old level

const back =
  /\b(?:back (?:to|at|on)|returned to|recovered to|restored to|returned|restored)\s+(?:(?:the|its|our|their)\s+)?(?:old|normal|previous|original|former|usual|same|baseline|earlier)\b[^.;\d]{0,45}$/i

function* oldLevel(fact: Fact, reading: Reading): Generator<Clash> {
  if (
    !exact(fact) ||
    !back.test(before(fact)) ||
    fact.line.changes.some(({ from, to }) => from === fact || to === fact)
  )
    return
  const at = reading.facts.indexOf(fact)
  for (let i = at - 1; i >= 0; i--) {
    for (const pair of reading.facts[i]!.line.changes) {
      if (pair.to !== reading.facts[i] && pair.from !== reading.facts[i]) continue
      if (!sameMeasure(pair.from, fact)) continue
      if (meet(pair.from.low, pair.from.high, fact.low, fact.high)) return
      // between the two: recovered in part, and said so
      const whole = pair.from.value - pair.to.value
      yield twice(
        fact,
        pair.from,
        `The old level was ${written(pair.from)}, not ${written(fact)}${whole === 0 ? '' : ` (${figure(((fact.value - pair.to.value) / whole) * 100)}% of the way back)`}.`,
      )
      return
    }
  }
}

// ---- stayed below the limit

const kept =
  /\b(?:stayed|remained|kept|came in|ended|finished|were|was|still)\s+(?:well\s+|just\s+|far\s+)?(?:below|under|within|inside|in|on)\s+(?:(?:the|our|my|this|that|its)\s+)?(?:[a-zà-ɏ]+\s+){0,2}?(?:sum|budget|limit|amount|cap|ceiling|frame|allowance|maximum|quota|target|plan|grant|estimate|offer|allocation)\b/i

function* staysBelow(fact: Fact, reading: Reading): Generator<Clash> {
  if (
    !kept.test(fact.line.text) ||
    !/\b(?:spent|cost|costs|paid|used|bill|invoice|price|total|came to|needed|took)\b[^.;]{0,25}$/i.test(
      before(fact),
    ) ||
    !exact(fact)
  )
    return
  const at = reading.facts.indexOf(fact)
  const list = fact.line.facts.filter(
    (one) => one.unit === fact.unit && one.of === fact.of && one.start >= fact.start && one.per === '' && exact(one),
  )
  if (
    list.length > 1 &&
    !list.slice(1).every((one, index) => /(?:,|\band)\s*$/u.test(fact.line.text.slice(list[index]!.nounEnd, one.start)))
  )
    return
  const spent = list.reduce((sum, { value }) => sum + value, 0)
  const limits = reading.facts
    .slice(0, at)
    .filter(
      (one) =>
        one.line !== fact.line &&
        (one.unit === fact.unit || (money(one) && money(fact))) &&
        one.value >= fact.value / 10,
    )
  const limit = limits
    .filter((one) =>
      /\b(?:had|budget|limit|at most|up to|allowed|approved|grant\w*|cap|sum|voted|maximum|not more|gave)\b/i.test(
        one.line.text,
      ),
    )
    .at(-1)
  if (!limit || limits.some((one) => one.value >= spent * 0.99)) return
  yield twice(
    fact,
    limit,
    `${list.length > 1 ? `${list.map(written).join(' + ')} = ${figure(spent)}, which` : written(fact)} does not stay below ${written(limit)}.`,
  )
}
const money = ({ unit, value }: Fact): boolean =>
  unit === 'money' || ((unit === 'number' || unit === 'count') && value >= 1000)

// ---- churn under two names

const leaving = /\blos(?:e|es|ing|t)\s+(?:about |around |roughly |nearly |almost |up to )?$/i
const ours =
  /^\s*of\s+(?:its |their |our |the |all )*(?:customers?|users?|subscribers?|clients?|members?)\b(?!\s+(?:who|that|which|from|with|in|on|aged))/i
const churnBefore =
  /\bchurn(?:\s+rate)?\s*(?:(?:of|is|was|at|stood at|fell|dropped|went|reduced|down)\s+)*(?:from\s+)?(?:about |around |roughly )?$/i

/** "losing 15-20% of customers" and "churn from 27% to 21%" speak of one share. */
function* lossTwice(reading: Reading): Generator<Clash> {
  const levels: Fact[] = []
  for (const fact of reading.facts) {
    if (fact.unit !== 'percent' || fact.written !== 'digits' || fact.near === 'above' || fact.near === 'below') continue
    if (fact.line.changes.some(({ to }) => to === fact)) continue
    const loss = leaving.test(before(fact)) && ours.test(after(fact))
    if (
      loss ||
      churnBefore.test(before(fact)) ||
      (/^\s*(?:annual |yearly |customer )?churn\b/i.test(after(fact)) &&
        !/\b(?:less|lower|reduc\w+|cut|drop)\b/i.test(fact.line.text))
    )
      levels.push(fact)
  }
  if (!levels.some((fact) => leaving.test(before(fact)))) return
  for (const [index, fact] of levels.entries()) {
    const other = levels
      .slice(0, index)
      .find(
        (one) =>
          !meet(one.low, one.high, fact.low, fact.high) &&
          period(one) * period(fact) >= 0 &&
          leaving.test(before(one)) !== leaving.test(before(fact)),
      )
    if (other) {
      const [later, first] = leaving.test(before(fact)) ? [fact, other] : [other, fact]
      yield twice(later, first, `Customers lost: ${written(later)} here, but ${written(first)} as churn.`)
      return
    }
  }
}
/** Months and years must not be compared; where one says nothing, they may. */
const period = (fact: Fact): number =>
  /\b(?:month\w*|week\w*|quarter\w*)\b/i.test(fact.line.text)
    ? /\b(?:within|in|after|over)\s+\S+\s+months?\b/i.test(fact.line.text)
      ? 0
      : -1
    : /\b(?:year\w*|annual\w*)\b/i.test(fact.line.text)
      ? 1
      : 0

/** "350 ms, so we stay under the limit of 200 ms". */
function* underLimit(limit: Fact): Generator<Clash> {
  const said =
    /\b(?:stay(?:s|ed)?|remain(?:s|ed)?|is|are|was|were|keeps?|kept|lies|lay)\s+(?:well\s+|just\s+|far\s+|still\s+)?(?:under|below|within)\s+(?:the|our|my|this|that|its)\s+(?:[a-zà-ɏ]+\s+){0,2}?(?:sum|budget|limit|amount|cap|ceiling|allowance|maximum|quota|target|sla|goal)\s+of\s+$/i.exec(
      before(limit),
    )
  const own = limit.line.facts
  const value = own[own.indexOf(limit) - 1]
  if (!said || !value || value.unit !== limit.unit || (value.of !== limit.of && limit.unit !== 'time') || !exact(value))
    return
  if (
    !/[,;]\s*(?:and\s+)?(?:so|which|thus)\b/i.test(limit.line.text.slice(value.end, limit.start)) ||
    value.low <= limit.value
  )
    return
  yield twice(value, limit, `${written(value)} does not stay below ${written(limit)}.`)
}
