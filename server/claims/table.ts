/**
 * A story's quantities as a table: what each counts, per what, and how its clause presents it.
 *
 * "Of them" and a bare number count what was counted last; "each floor has 24" is a rate; "two out of three" is a share.
 * The relations in sums/ are read off this table, so that they hold in whatever words a sum is told.
 */
import { functionWords, plurals, small, times } from './number-words.ts'
import { singular } from './quantities.ts'
import { type Fact, isPeople, type Line, like, meet, type Reading, sameNoun } from './reading.ts'

export interface Row {
  readonly fact: Fact
  readonly line: Line
  /** The thing counted, in the singular, taken from the row it refers to where the number is bare; empty if unknown. */
  readonly noun: string
  /** The number stands without a noun or unit of its own. */
  readonly bare: boolean
  /** "each floor", "a call": the singular noun one of which has this much; empty for a plain amount. */
  readonly per: string
  /** Told of every single one: "each", "every", "a group has". */
  readonly each: boolean
  /** The clause before the number, back to the number before it. */
  readonly head: string
  /** What follows the number and its noun, up to the next number. */
  readonly tail: string
  /** A part of something named before: "of them", "of the drivers". */
  readonly partitive: boolean
  /** The part it is the whole of: "ten of the eleven". */
  readonly wholeOf: Row | undefined
  /** Presented as following from other numbers: "so", "that is", "together". */
  readonly concluded: boolean
  /** Asked for, feared or imagined, and need not be true. */
  readonly planned: boolean
}

const known = new WeakMap<Reading, readonly Row[]>()

export function tableOf(reading: Reading): readonly Row[] {
  const before = known.get(reading)
  if (before) return before
  const rows: Row[] = []
  for (const line of reading.lines) {
    const facts = line.facts.filter((fact) => !isClock(fact) && !isOne(fact))
    for (let i = 0; i < facts.length; i++) {
      const share = shareIn(facts[i]!, facts[i + 1])
      rows.push(
        rowOf(share ?? facts[i]!, facts[i - 1], facts[share && share.end !== facts[i]!.end ? i + 2 : i + 1], rows),
      )
      if (share && share.end !== facts[i]!.end) i++
    }
  }
  known.set(reading, rows)
  return rows
}

/** "two out of three", "7 in 100 panes": a share, written as two numbers. */
function shareIn(part: Fact, whole: Fact | undefined): Fact | undefined {
  const one = /\b(?:one|every one) (?:in|out of)\s+$/iu.test(part.line.text.slice(0, part.start))
  if (one && countLike(part) && part.value >= 2)
    return {
      ...part,
      value: 100 / part.value,
      low: 88 / part.value,
      high: 112 / part.value,
      unit: 'percent',
      of: part.of,
      per: '',
      near: 'exact',
      written: 'words',
    }
  if (!whole || !countLike(part) || !countLike(whole) || part.value >= whole.value || part.per || whole.value < 2)
    return
  const link = part.line.text.slice(part.end, whole.start)
  const small = whole.value <= 10 || /^10+$/.test(String(whole.value))
  if (!small || !/^\s+(?:in|out of)\s+(?:every\s+|each\s+|a\s+)?$/i.test(link)) return
  const value = (part.value / whole.value) * 100
  const half = Math.max(50 / whole.value / 2, value * 0.07)
  return {
    ...whole,
    start: part.start,
    value,
    low: value - Math.min(half, value * 0.12),
    high: value + Math.min(half, value * 0.12),
    unit: 'percent',
    of: '',
    per: '',
    near: 'exact',
    written: 'words',
  }
}

/** "one tray": an article rather than a count. */
const isOne = ({ value, unit, written, nounEnd, end }: Fact): boolean =>
  value === 1 && unit === 'count' && written === 'words' && nounEnd > end

/** "before eight", "at six in the morning". */
const isClock = ({ unit, value, end, start, line: { text } }: Fact): boolean =>
  unit === 'number' &&
  value <= 24 &&
  (/^\s*(?:o['’]clock|at noon)/i.test(text.slice(end)) ||
    (/\b(?:at|from|to|until|till|by|around|since|before|after)\s+(?:half past\s+)?$/i.test(text.slice(0, start)) &&
      /^\s*(?:in the (?:morning|afternoon|evening|night)|at (?:night|noon)|a\.?m\b|p\.?m\b)/i.test(text.slice(end))) ||
    (/\b(?:at|until|till|before|by|after|around|since)\s+(?:half past\s+)?$/i.test(text.slice(0, start)) &&
      /^\s*(?:$|[,.;:)]|and\b|or\b|when\b|the\b|I\b|we\b|in\b|on\b|to\b|every\b|each\b)/u.test(text.slice(end))))

function rowOf(fact: Fact, last: Fact | undefined, next: Fact | undefined, rows: readonly Row[]): Row {
  const { line } = fact
  const head = line.text.slice(last && last.end <= fact.start ? last.end : 0, fact.start)
  const end = Math.max(fact.end, fact.nounEnd)
  const own = ownNoun(fact)
  const tail = line.text.slice(own || !countLike(fact) ? end : fact.end, next ? Math.max(next.start, end) : undefined)
  const partitive = partOf.test(tail)
  const bare = countLike(fact) && !own
  const rate = rateOf(fact, head, tail, rows, next)
  const ofNext = next && countLike(next) && ofNumber.test(tail) ? ownNoun(next) : ''
  const named = own
    ? undefined
    : (ofNoun.exec(tail)?.[1] ?? (partitive ? [...head.matchAll(namedThings)].at(-1)?.[1] : undefined))
  const noun =
    own || ofNext || (named ? singular(named.toLowerCase()) : bare ? antecedent(rows, rate?.per, fact.value) : '')
  return {
    fact,
    line,
    noun,
    bare,
    per: rate?.per ?? '',
    each: rate?.each ?? false,
    head,
    tail,
    partitive,
    wholeOf: rows.at(-1)?.line === line && ofNumber.test(rows.at(-1)!.tail) ? rows.at(-1) : undefined,
    concluded:
      concludes.test(head) ||
      /^\s*of (?:them|these|those|which|whom|us|it)\s*,\s*(?:about\s+)?$/i.test(head) ||
      /^\s*(?:in total|altogether|in all|all told|all in all|together)\b/i.test(tail),
    planned: wished.test(line.text.slice(0, fact.start)) && !/\b(?:the|all|our|these|those)\s+$/i.test(head),
  }
}

const ofNumber = /^\s*(?:[a-zà-ɏ-]+\s+)?(?:out )?of (?:(?:the|our|my|all|these|those|a total of)\s+)*$/i
const ofNoun = /^\s*(?:out )?of (?:the|our|my|these|those|all(?: the)?)\s+(?:[a-zà-ɏ]+\s+)?([a-zà-ɏ]+s)\b/i
/** "where the minutes go, and 14 of them". */
const namedThings = /\b(?:the|our|my|their|these|those)\s+([a-zà-ɏ]{2,}s)\b/gi
const partOf = /^\s*(?:[a-zà-ɏ-]+\s+)?(?:out )?of (?:which|whom|them|these|those|the|our|my|all)\b/i

export const concludes =
  /(?:^\W*|[,;:(–—]\s*|\band\s+)(?:and\s+)?(?:so(?! far\b)|thus|therefore|hence|consequently|that(?:['’]s| is| are| was| were| makes?| made| means| meant| gives| gave)|this (?:is|was|are|were|makes?|made|means|gives)|these|those|which (?:is|was|are|were|makes?|made|means|gives)|together|in total|in all|altogether|all in all|in sum|i\.e\.|making|makes|meaning|with (?:these|those)|equals|=|by then)(?![a-zà-ɏ])[^,;:]{0,60}$/i

const wished =
  /\b(?:wanted|wants?|wish\w*|goals?|targets?|aim\w*|asked for|asked me to|hop(?:ed|ing)|promis\w+|plan(?:ned)? (?:to|for|was)|had to|should|must|was to|were to|expected|would|in order to|competitors?|instead of|if|feared|estimated)\b[^.;!?]*$/i

export const countLike = ({ unit }: Fact): boolean => unit === 'count' || unit === 'number'

/** A noun in the plural; a verb or an adverb after the number is none. */
function ownNoun(fact: Fact): string {
  if (fact.of === 'time' && fact.unit === 'count') return 'time'
  if (fact.unit !== 'count' || fact.of === 'one') return fact.unit === 'measure' ? fact.of : ''
  for (const written of fact.line.text
    .slice(fact.end, fact.nounEnd)
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [])
    if (singular(written) === fact.of && (written in plurals || written !== fact.of) && !verbs.has(written))
      return fact.of
  return fact.value <= 1.5 && /\p{L}/u.test(fact.of) && !verbs.has(fact.of) ? fact.of : ''
}
const verbs: ReadonlySet<string> = new Set('was has does its this is as yes perhaps always sometimes'.split(' '))

/** What was counted last, unless an amount of money is nearer in size. */
function antecedent(rows: readonly Row[], per: string | undefined, value: number): string {
  const counted = rows.findLast(({ fact, noun }) => countLike(fact) && noun !== '' && noun !== per && fact.value > 1)
  const amount = rows.findLast(({ fact }) => fact.unit === 'money' || fact.unit === 'measure')
  const far = ({ fact }: Row): number => Math.abs(Math.log(fact.value / value))
  return counted && (!amount || far(counted) <= far(amount)) ? counted.noun : ''
}

const single = `(?:an?|one|each|every|per|a single|every single)`
const afterRate =
  /^\s*(?:(?:in|on|for|at|to|into)\s+(?:one|each|every|a single|every single)|(?:in\s+|for\s+)?an?|each|every|per)\s+(?<nouns>(?:[a-zà-ɏ]+\s*){1,2})/i
const beforeRate = new RegExp(
  String.raw`(?:^\W*|[.,;:]\s*|\b(?:and|that|so|where|because)\s+)(?:(?:in|on|for|from|to|with|at)\s+)?${single}\s+(?<nouns>(?:\p{L}+\s+){1,2})(?:(?!(?:and|but|or|with|from|now)\b)\p{L}+\s+){0,5}$`,
  'iu',
)
/** "group had" → "group", "big group" → "group". */
function nounIn(text: string | undefined): string {
  let noun = ''
  for (const word of text?.toLowerCase().match(/\p{L}+/gu) ?? []) {
    if (functionWords.has(word) || /(?:ed|ly)$/.test(word) || word in small) break
    noun = singular(word)
  }
  return noun.length > 2 ? noun : ''
}
const eachOf = /\b(?:each|every one)\s+(?:one\s+)?(?:of\s+)?(?:the|our|my|these|those|all)?\s*$/i

function rateOf(
  fact: Fact,
  head: string,
  tail: string,
  rows: readonly Row[],
  next: Fact | undefined,
): { per: string; each: boolean } | undefined {
  if (fact.unit === 'percent' || fact.unit === 'ratio') return undefined
  const text = fact.line.text
  const last = rows.at(-1)
  const days =
    next && /^\s*(?:on|in|for|to)?\s*(?:each|every one) of (?:the|our|my|these|those)\s*$/i.test(tail) ? next.of : ''
  if (days) return { per: days, each: true }
  const apiece = fact.per === 'each' || /^\s*(?:each|apiece|a piece)\b/i.test(tail)
  const many = last?.line === fact.line ? last.noun || (last.fact.unit === 'time' ? last.fact.of : '') : ''
  // "Each of our 15 trucks makes 4", "45 families paid 8 euros each", "3,000 tickets at 20 euros"
  if (many && (apiece || eachOf.test(last!.head) || priced.test(text.slice(last!.fact.nounEnd, fact.start))))
    return { per: many, each: true }
  if (fact.per !== '' && fact.per !== 'each') return { per: fact.per, each: false }
  const inThe = /^\s*(?:in|for) the (day|week|month|year)\b/iu.exec(tail)?.[1]?.toLowerCase()
  const size = /\b(?:of|for|with)\s+$/iu.test(head) && !/\b(?:each|every|one|per)\b/iu.test(head)
  const per =
    inThe || nounIn(afterRate.exec(tail)?.groups?.nouns) || (size ? '' : nounIn(beforeRate.exec(head)?.groups?.nouns))
  if (per) return { per, each: true }
  const people = everyone.test(head)
    ? rows.findLast((row) => isPeople(row.noun) && row.fact.value > 1)?.noun
    : undefined
  return people ? { per: people, each: true } : undefined
}
const everyone =
  /\b(?:each|everybody|everyone)(?: of (?:us|them|these|those))?\s+(?:(?!of\b|other\b)[a-zà-ɏ]+\s+){1,3}$/i
const priced = /^\s*(?:at|à|x|×|times|costing|for the price of)\s+(?:about\s+)?[$€£]?$/i

// ---- comparing rows

/** A bare number may stand for an amount, and, read loosely, for a time; else unit and noun must agree. */
export function alike(one: Row, two: Row, loose = false): boolean {
  const [a, b] = [one.fact, two.fact]
  if (countLike(a) && countLike(b)) return one.noun === '' || two.noun === '' || sameNoun(one.noun, two.noun)
  if (one.bare || two.bare)
    return (
      a.unit === 'money' ||
      b.unit === 'money' ||
      a.unit === 'measure' ||
      b.unit === 'measure' ||
      (loose && (a.unit === 'time' || b.unit === 'time'))
    )
  if (a.unit !== b.unit) return false
  return a.unit === 'time' || a.unit === 'bytes' || a.unit === 'percent' || a.of === b.of || a.of === '' || b.of === ''
}

/** The value of a row in the measure of another. */
export const valueAs = (row: Row, model: Row): number => like(row.fact, model.fact).value

/** In the unit it is written in: two weeks are 2. */
export const ownValue = ({ fact }: Row): number =>
  fact.unit === 'time' ? fact.value / (times[fact.of] ?? 1) : fact.value

export const exact = ({ fact }: Row): boolean => fact.near === 'exact' && fact.sign === 0

/** Whether `expected` may be what `row` says, with `slack` as a share of it. */
export const says = (row: Row, expected: number, slack = 0.02): boolean =>
  meet(expected * (1 - slack), expected * (1 + slack), row.fact.low, row.fact.high)

export const textBetween = (reading: Reading, one: Row, two: Row): string =>
  one.line === two.line
    ? one.line.text.slice(one.fact.end, two.fact.start)
    : [
        one.line.text.slice(one.fact.end),
        ...reading.lines.slice(one.line.index + 1, two.line.index).map(({ text }) => text),
        two.line.text.slice(0, two.fact.start),
      ].join(' ')

/** Some other sum, difference, product or share of the numbers around it gives this value: then nothing is said. */
export function explained(row: Row, rows: readonly Row[], apart: readonly Row[] = []): boolean {
  const around = rows.filter((one) => one !== row && Math.abs(one.line.index - row.line.index) <= 4)
  const alikes = around.filter((one) => alike(one, row) && one.fact.unit !== 'ratio')
  const free = (...used: Row[]): boolean => !used.every((one) => apart.includes(one))
  for (const [i, one] of alikes.entries()) {
    const a = valueAs(one, row)
    if (one.fact.near === 'exact' && free(one) && says(row, a, 0)) return true
    for (const two of alikes.slice(i + 1)) {
      const b = valueAs(two, row)
      if (free(one, two) && (says(row, a + b) || says(row, Math.abs(a - b)))) return true
      for (const three of alikes.slice(alikes.indexOf(two) + 1)) {
        const c = valueAs(three, row)
        if (free(one, two, three) && (says(row, a + b + c) || says(row, Math.abs(a - b - c)))) return true
      }
    }
    for (const two of around) {
      if (two === one || !free(one, two)) continue
      if (two.fact.unit === 'percent') {
        const p = two.fact.value / 100
        if ([p, 1 - p, 1 + p].some((share) => says(row, a * share, 0.05))) return true
      } else if (two.fact.unit === 'ratio') {
        if (says(row, a * two.fact.value, 0.1) || says(row, a / two.fact.value, 0.1)) return true
      } else if (countLike(two.fact) || two.fact.unit === 'time') {
        if (says(row, a * ownValue(two), 0.05) || says(row, a / ownValue(two), 0.05)) return true
      }
    }
    for (const factor of conversions)
      if (
        one.per !== row.per &&
        one.per in times &&
        row.per in times &&
        (says(row, a * factor, 0.05) || says(row, a / factor, 0.05))
      )
        return true
  }
  return false
}
const conversions = [2, 4, 4.3, 5, 7, 8, 12, 20, 22, 24, 30, 48, 50, 52, 60, 200, 220, 250, 365]
