/**
 * The numbers of an English text as quantities: what each stands for, how exactly, and in which unit.
 *
 * One pass over tokens, linear in the text. A printed number is an interval of half its last digit (27% = 26.5 to 27.5);
 * "about" widens it and "over" opens it. What only looks like a number (a date, a version, p95, "step 3", GPT-4) is a
 * `label`: it names something and measures nothing.
 */
import { rememberTexts } from '../lexicon/remember.ts'
import * as words from './number-words.ts'

export type Unit =
  | 'percent'
  | 'points'
  | 'ratio'
  | 'money'
  | 'time'
  | 'bytes'
  | 'score'
  | 'measure'
  | 'count'
  | 'number'
  | 'label'

export interface Quantity {
  /** Offsets in the text read: number, scale and unit, without the noun that is counted and without "about". */
  readonly start: number
  readonly end: number
  /** In the base of its unit: percent and points as written (27% is 27), a ratio as a factor, time in seconds, bytes. */
  readonly value: number
  /** What the words may stand for; `-Infinity` or `Infinity` where a side is open. */
  readonly low: number
  readonly high: number
  readonly unit: Unit
  /** Finer than the unit: currency code, "week", "gb", the counted noun in the singular ("ticket"); empty where unknown. */
  readonly of: string
  /** "a month", "/s", "each": the singular noun below the fraction, empty where there is none. */
  readonly per: string
  /** Where the counted noun (or the unit, the rate) ends: at least `end`. */
  readonly nounEnd: number
  readonly written: 'digits' | 'words'
  /** How it is hedged. */
  readonly near: 'exact' | 'about' | 'above' | 'below' | 'almost' | 'range'
  /** A plus or minus sign written directly in front. */
  readonly sign: -1 | 0 | 1
  /** Names rather than measures: `year`, `date`, `percentile`, `name`, `clock`, `fold`, `split`. Only with unit `label`. */
  readonly label?: string
}

/** Two values of one thing: "from 27% to 21%", "4 h → 1 h", "to 85 ms from 350". */
export interface Change {
  readonly from: Quantity
  readonly to: Quantity
  readonly start: number
  readonly end: number
}

/** All quantities of the text, in order, labels left out. */
export const quantitiesIn = (text: string): Quantity[] => readNumbers(text).filter(({ unit }) => unit !== 'label')

/** All numbers of the text, in order: quantities and labels. */
export const readNumbers: (text: string) => readonly Quantity[] = rememberTexts((text) => {
  const tokens = tokenize(text)
  const found: Draft[] = []
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!
    const draft = token.kind === 'number' || starters.has(token.lower) ? readAt(tokens, i) : undefined
    if (draft) {
      found.push(draft)
      i = Math.max(draft.next, i + 1)
    } else i++
  }
  if (found.length === 0) return []
  return shareUnits(tokens, found).map(finish)
})

/** The pairs of `quantities` (in order, of the same `text`) that are written as start and end of a change. */
export function changesIn(text: string, quantities: readonly Quantity[]): Change[] {
  const changes: Change[] = []
  const measured = quantities.filter(({ unit }) => unit !== 'label')
  for (let i = 0; i + 1 < measured.length; i++) {
    const [one, two] = [measured[i]!, measured[i + 1]!]
    if (!comparable(one, two)) continue
    const before = text.slice(Math.max(0, one.start - 40), one.start)
    const between = text.slice(one.nounEnd, two.start)
    const near = text.slice(one.end, two.start)
    const span = { start: one.start, end: two.end }
    if (near.length > 90) continue
    if (arrow.test(near)) changes.push({ from: one, to: two, ...span })
    else if (from.test(before) && to.test(between)) changes.push({ from: one, to: two, ...span })
    else if (downTo.test(before) && /^[^.;!?]{0,30}\bfrom\s+(?:\S+\s+){0,3}$/i.test(between))
      changes.push({ from: two, to: one, ...span })
  }
  return changes
}

const arrow = /^[\s\p{L}]{0,24}(?:→|->|=>|⟶|➔|➜|⇒|-->)\s*[~≈<>]?\s*$/u
const from =
  /\bfrom\s+(?:(?:about|around|roughly|approximately|nearly|almost|over|some|an?|the|average|initial|previous|of|only|just|more|than)\s+)*[~≈<>(]*$/i
const to =
  /^[^.;!?→]{0,50}?\b(?:to|down to|up to|into)\s+(?:(?:about|around|roughly|just|under|over|only|less than|more than|almost|nearly|below|above|approximately|within|an?|the)\s+)*[~≈<>]*$/i
const downTo =
  /\b(?:to|now|is|at|reached)\s+(?:(?:about|around|roughly|just|under|over|only|an?|nearly|almost|below|above)\s+)*[~≈<>]*$/i

/** Of one kind, so that a difference between them means something. */
export const comparable = (one: Quantity, two: Quantity): boolean =>
  one.unit === two.unit
    ? one.unit === 'time' || one.unit === 'bytes' || one.of === two.of || one.of === '' || two.of === ''
    : loose.has(one.unit) && loose.has(two.unit)
const loose: ReadonlySet<Unit> = new Set(['count', 'number', 'score'])

// ---- tokens

interface Token {
  readonly kind: 'number' | 'word' | 'sign'
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
}

const lexer = /(\d+(?:[.,]\d+)*)|(\p{L}[\p{L}\p{M}\p{N}_]*(?:['’]\p{L}+)?)|(-->|->|=>|>=|<=|\+\/-|US\$|[^\s])/gu

function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(lexer)) {
    const kind = match[1] !== undefined ? 'number' : match[2] !== undefined ? 'word' : 'sign'
    tokens.push({
      kind,
      text: match[0],
      lower: match[0].toLowerCase(),
      start: match.index,
      end: match.index + match[0].length,
    })
  }
  return tokens
}

const touches = (one: Token | undefined, two: Token | undefined): boolean => !!one && !!two && one.end === two.start
const startsNumber = (lower: string): boolean =>
  lower in words.small || lower in words.magnitudes || lower in words.fractions || lower in words.factors
/** What a number can begin with, beside digits: looked up once for each word. */
const starters: ReadonlySet<string> = new Set([
  'a',
  '.',
  ...[words.small, words.magnitudes, words.fractions, words.factors, words.months, words.currencies].flatMap(
    Object.keys,
  ),
])

// ---- one number

interface Draft {
  readonly start: number
  end: number
  value: number
  low: number
  high: number
  /** Written without a scale and below a thousand: may share the scale of its neighbour. */
  bare: boolean
  scale: number
  unit: Unit
  of: string
  per: string
  nounEnd: number
  written: 'digits' | 'words'
  near: Quantity['near']
  sign: -1 | 0 | 1
  label?: string
  /** Index of its first token, and of the first token after it and its unit. */
  readonly first: number
  next: number
}

/** The bare number at a token: value, precision (half the last digit) and where it ends. */
interface Numeral {
  readonly value: number
  readonly half: number
  readonly next: number
  readonly scale: number
  readonly written: 'digits' | 'words'
}

function readAt(tokens: readonly Token[], i: number): Draft | undefined {
  const token = tokens[i]!
  if (token.kind === 'word') {
    const named = monthDay(tokens, i)
    if (named) return named
    if (token.lower in words.factors && !/^(?:halves|double|triple)$/.test(token.lower)) return factor(tokens, i)
    const share = fraction(tokens, i)
    if (share) return share
  }
  let at = i
  let currency = ''
  if (token.kind === 'sign' || token.kind === 'word') {
    currency = words.currencies[token.lower] ?? ''
    if (currency && tokens[i + 1]?.kind === 'number') at = i + 1
    else if (
      token.kind === 'sign' &&
      token.text === '.' &&
      touches(token, tokens[i + 1]) &&
      tokens[i + 1]!.kind === 'number' &&
      !touches(tokens[i - 1], token)
    ) {
      const digits = tokens[i + 1]!
      return measure(
        tokens,
        i,
        {
          value: Number(`0.${digits.text}`),
          half: 0.5 * 10 ** -digits.text.length,
          next: i + 2,
          scale: 1,
          written: 'digits',
        },
        '',
      )
    } else if (token.kind === 'sign') return undefined
    else currency = ''
  }
  const start = tokens[at]!
  const numeral = start.kind === 'number' ? digits(tokens, at) : spelled(tokens, at)
  if (!numeral) return undefined
  const label = labelOf(tokens, at, numeral, currency)
  if (label) return labelled(tokens, i, label.next, label.label, label.value ?? numeral.value)
  return range(tokens, i, numeral, currency) ?? measure(tokens, i, numeral, currency)
}

function digits(tokens: readonly Token[], at: number): Numeral | undefined {
  const token = tokens[at]!
  let written = token.text
  let next = at + 1
  // 12 000: a thin or ordinary space between groups
  while (
    /^\d{1,3}$/.test(written.replaceAll(',', '').slice(0, 4)) &&
    /^\d{3}$/.test(tokens[next]?.text ?? '') &&
    tokens[next]!.start - tokens[next - 1]!.end === 1 &&
    tokens[next - 1]!.text.length <= 3
  ) {
    written += tokens[next]!.text
    next++
    if (written.length > 12) break
  }
  if ((written.match(/\./g)?.length ?? 0) > 1) return { value: Number.NaN, half: 0, next, scale: 1, written: 'digits' }
  const decimalComma = /^\d{1,3},\d{1,2}$/.test(written)
  const plain = decimalComma ? written.replace(',', '.') : written.replaceAll(',', '')
  const decimals = plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0
  let scale = 1
  let last = next - 1
  const after = tokens[next]
  if (after?.kind === 'word') {
    const touching = touches(tokens[last], after)
    const suffix = touching
      ? words.suffixes[after.text]
      : /^[KMB]$/.test(after.text)
        ? words.suffixes[after.text]
        : undefined
    const word =
      words.magnitudes[after.lower.replace(/s$/, '')] ??
      (touching && after.text === 'm' && /^[$€£₹]$/.test(tokens[at - 1]?.text ?? '') ? 1e6 : undefined)
    if (suffix || word) {
      scale = (suffix ?? word)!
      last = next
      next++
    }
  }
  return { value: Number(plain) * scale, half: 0.5 * 10 ** -decimals * scale, next, scale, written: 'digits' }
}

/** "forty-five", "two hundred and ten", "a dozen", "two and a half", "half a million". */
function spelled(tokens: readonly Token[], at: number): Numeral | undefined {
  let total = 0
  let current = 0
  let any = false
  let unit = 1
  let i = at
  if (tokens[i]!.lower === 'a' && /^(?:dozen|hundred|thousand|million|billion)$/.test(tokens[i + 1]?.lower ?? '')) {
    current = 1
    i++
  }
  if (
    tokens[i]!.lower === 'half' &&
    tokens[i + 1]?.lower === 'a' &&
    /^(?:dozen|million|billion|thousand)$/.test(tokens[i + 2]?.lower ?? '')
  )
    return {
      value: words.magnitudes[tokens[i + 2]!.lower]! / 2,
      half: words.magnitudes[tokens[i + 2]!.lower]! / 20,
      next: i + 3,
      scale: 1,
      written: 'words',
    }
  for (; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.kind !== 'word') {
      // forty-five
      if (
        token.text === '-' &&
        any &&
        current % 10 === 0 &&
        current % 100 >= 20 &&
        (words.small[tokens[i + 1]?.lower ?? ''] ?? 99) < 10 &&
        touches(token, tokens[i + 1])
      )
        continue
      break
    }
    const value = words.small[token.lower]
    if (value !== undefined) {
      if (
        any &&
        !(current % 100 === 0 && current > 0) &&
        !(current % 10 === 0 && current % 100 >= 20 && value < 10 && value > 0)
      )
        break
      current += value
      unit = 1
      any = true
      continue
    }
    const magnitude = words.magnitudes[token.lower]
    if (magnitude !== undefined && (any || current > 0)) {
      if (magnitude === 100 || magnitude === 12) current *= magnitude
      else {
        total += current * magnitude
        current = 0
      }
      unit = magnitude
      any = true
      continue
    }
    if (
      token.lower === 'and' &&
      any &&
      current % 100 === 0 &&
      (current > 0 || total > 0) &&
      unit >= 100 &&
      (words.small[tokens[i + 1]?.lower ?? ''] ?? 0) > 0 &&
      tokens[i + 1]!.lower in words.small
    )
      continue
    break
  }
  if (!any) return undefined
  let half = unit === 12 ? 1 : unit / 2
  let value = total + current
  if (tokens[i]?.lower === 'and' && tokens[i + 1]?.lower === 'a' && tokens[i + 2]?.lower === 'half') {
    value += 0.5
    half = 0.25
    i += 3
  }
  return {
    value,
    half: value < 100 ? Math.min(half, 0.5) : Math.min(half, value / 8),
    next: i,
    scale: 1,
    written: 'words',
  }
}

/** "a third of", "two thirds", "half of", "by half", "half an hour". */
function fraction(tokens: readonly Token[], i: number): Draft | undefined {
  const token = tokens[i]!
  const quantifier = token.lower === 'a' || token.lower === 'one' ? 1 : (words.small[token.lower] ?? 0)
  const name = quantifier ? tokens[i + 1] : token
  const hyphen = quantifier && name?.text === '-' ? 1 : 0
  const part = hyphen ? tokens[i + 2] : name
  const size = words.fractions[part?.lower ?? '']
  if (!part || size === undefined) return undefined
  const next = i + (quantifier ? 2 + hyphen : 1)
  const after = tokens[next]
  if (part.lower === 'half') {
    // half an hour, half a year
    const unit = tokens[next + 1]
    if (/^an?$/.test(after?.lower ?? '') && unit && words.times[unit.lower] !== undefined) {
      const seconds = words.times[unit.lower]! / 2
      return draft(tokens, i, next + 2, {
        value: seconds,
        half: seconds / 6,
        unit: 'time',
        of: unit.lower,
        written: 'words',
      })
    }
    if (/^(?:a|an|hour|million|dozen|day|year)$/.test(after?.lower ?? '') && !quantifier) return undefined
    if (/^(?:first|second|other|bottom|top|latter|last|next)$/.test(tokens[i - 1]?.lower ?? '')) return undefined
    if (/^(?:as|the)$/.test(after?.lower ?? '') && /^(?:as)$/.test(after?.lower ?? ''))
      return factorDraft(tokens, i, next, 0.5)
  } else if (!quantifier) return undefined
  else if (part.lower === 'quarter' && after?.lower !== 'of') return undefined
  else if (quantifier && !/s$/.test(part.lower) && quantifier > 1) return undefined
  else if (
    part.lower !== 'quarter' &&
    quantifier === 1 &&
    after?.kind === 'word' &&
    !/^(?:of|less|fewer|more|lower|higher|faster|shorter|smaller|cheaper|longer|in|and|to|from|were|are|is|was|had|have|did|on|at|who|that|which|the|came|went|into|for|by|with|goes|go)$/.test(
      after.lower,
    )
  )
    return undefined
  const share = (quantifier || 1) * size * 100
  return draft(tokens, i, next, { value: share, half: share * 0.14, unit: 'percent', of: '', written: 'words' })
}

function factor(tokens: readonly Token[], i: number): Draft {
  return factorDraft(tokens, i, i + 1, words.factors[tokens[i]!.lower]!)
}
const factorDraft = (tokens: readonly Token[], i: number, next: number, value: number): Draft =>
  draft(tokens, i, next, { value, half: value * 0.12, unit: 'ratio', of: '', written: 'words' })

interface Core {
  readonly value: number
  readonly half: number
  readonly unit: Unit
  readonly of: string
  readonly written: 'digits' | 'words'
}
function draft(tokens: readonly Token[], first: number, next: number, core: Core): Draft {
  const end = tokens[next - 1]!.end
  const start = tokens[first]!.start
  const near = hedge(tokens, first)
  return {
    start,
    end,
    ...bounds(core.value, core.half, near),
    bare: false,
    scale: 1,
    unit: core.unit,
    of: core.of,
    per: '',
    nounEnd: end,
    written: core.written,
    near,
    sign: 0,
    first,
    next,
  }
}

/** About a tenth to each side; open where the words leave it open. */
function bounds(value: number, half: number, near: Quantity['near']): { value: number; low: number; high: number } {
  const wide = Math.max(half, Math.abs(value) * 0.1)
  if (near === 'about') return { value, low: value - wide, high: value + wide }
  if (near === 'almost') return { value, low: value - Math.max(wide, value * 0.12), high: value }
  if (near === 'above') return { value, low: value, high: Number.POSITIVE_INFINITY }
  if (near === 'below') return { value, low: Number.NEGATIVE_INFINITY, high: value }
  return { value, low: value - half, high: value + half }
}

function hedge(tokens: readonly Token[], first: number): Quantity['near'] {
  let i = first - 1
  const the = tokens[i]?.lower === 'the'
  while (i >= 0 && /^(?:[$€£(+]|an?|the|just)$/.test(tokens[i]!.lower)) i--
  if (i < 0) return 'exact'
  const one = tokens[i]!.lower
  if (one === '-' && tokens[i - 1]?.lower === 'sub') return 'below'
  for (let length = 3; length >= 1; length--) {
    if (i - length + 1 < 0) continue
    let phrase = tokens[i - length + 1]!.lower
    for (let k = i - length + 2; k <= i; k++) phrase += ` ${tokens[k]!.lower}`
    const near = words.near[phrase]
    // "goes over", "the 3 below": only directly in front and with the sense of a bound
    // "over the three months" is a while, "below the five" a place
    if (near && !(length === 1 && (one === 'sub' || (the && near !== 'about')))) return near
  }
  return 'exact'
}

// ---- ranges and units

function range(tokens: readonly Token[], i: number, one: Numeral, currency: string): Draft | undefined {
  const link = tokens[one.next]
  if (!link) return undefined
  const dash = /^[-–—]$/.test(link.text)
  const before = tokens[i - 1]?.lower
  const between = before === 'between' && link.lower === 'and'
  const word = /^(?:to|or)$/.test(link.lower) && before !== 'from' && !fromPair(tokens, i)
  if (!dash && !between && !word) return undefined
  if (
    dash &&
    !(touches(tokens[one.next - 1], link) && touches(link, tokens[one.next + 1])) &&
    !(link.text === '–' && tokens[one.next + 1]?.kind === 'number')
  )
    return undefined
  let at = one.next + 1
  let sameCurrency = currency
  if (tokens[at] && words.currencies[tokens[at]!.lower] && tokens[at + 1]?.kind === 'number') {
    sameCurrency = words.currencies[tokens[at]!.lower]!
    at++
  }
  if (
    !tokens[at] ||
    (word && link.lower === 'to' && tokens[at]!.kind !== 'number' && !(tokens[at]!.lower in words.small))
  )
    return undefined
  const two = tokens[at]!.kind === 'number' ? digits(tokens, at) : spelled(tokens, at)
  if (!two || Number.isNaN(two.value)) return undefined
  const whole = measure(tokens, i, two, sameCurrency)
  if (whole.unit === 'label') return whole
  const times = one.scale === 1 && two.scale > 1 && one.value < 1000 ? two.scale : 1
  const base = whole.scale
  const low = (one.value - one.half) * times * base
  if (!(one.value * times < two.value) || (link.lower === 'or' && two.value > one.value * 3)) return undefined
  whole.low = low
  whole.value = (one.value * times * base + two.value * base) / 2
  whole.near = 'range'
  whole.bare = false
  return whole
}

/** "to X from Y" further on: X is an end value, no range. */
const fromPair = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.lower === 'from' || tokens[i - 2]?.lower === 'from'

function measure(tokens: readonly Token[], first: number, numeral: Numeral, currency: string): Draft {
  let next = numeral.next
  let unit: Unit = 'number'
  let of = ''
  let per = ''
  let base = 1
  const lead = tokens[first - 1]
  const sign =
    lead && touches(lead, tokens[first]) && (!touches(tokens[first - 2], lead) || tokens[first - 2]!.text === '(')
      ? /^[-−–]$/.test(lead.text)
        ? -1
        : lead.text === '+'
          ? 1
          : 0
      : 0
  let near = hedge(tokens, first)
  if (tokens[next]?.text === '+' && touches(tokens[next - 1], tokens[next])) {
    near = 'above'
    next++
  }
  const hyphen =
    tokens[next]?.text === '-' &&
    touches(tokens[next - 1], tokens[next]) &&
    tokens[next + 1]?.kind === 'word' &&
    touches(tokens[next], tokens[next + 1])
      ? 1
      : 0
  // "9 working days": the adjective is passed over
  if (
    /^(?:working|business|calendar|full|whole|long|straight|consecutive)$/.test(tokens[next + hyphen]?.lower ?? '') &&
    words.times[singular(tokens[next + hyphen + 1]?.lower ?? '')]
  )
    next++
  const token = tokens[next + hyphen]
  const touching = touches(tokens[next + hyphen - 1], token)
  let end = tokens[next - 1]!.end
  let nounEnd = end
  const take = (count: number): void => {
    next += hyphen + count
    end = tokens[next - 1]!.end
    nounEnd = end
  }
  if (currency) {
    unit = 'money'
    of = currency
  } else if (token) {
    const lower = token.lower
    const single = singular(lower)
    const following = tokens[next + hyphen + 1]
    if (lower === '%' || lower === 'percent' || lower === 'pct' || lower === 'percentage') {
      unit = 'percent'
      take(1)
      const spot = tokens[next]?.text === '-' ? next + 1 : next
      if (/^(?:points?|pts?|pp)$/.test(tokens[spot]?.lower ?? '')) {
        unit = 'points'
        next = spot
        end = tokens[next]!.end
        nounEnd = end
        next++
      }
    } else if (lower === 'per' && following?.lower === 'cent') {
      unit = 'percent'
      take(2)
    } else if (/^(?:pp|ppt|pps|ppts)$/.test(lower)) {
      unit = 'points'
      take(1)
    } else if (lower === 'bps' || (lower === 'basis' && /^points?$/.test(following?.lower ?? ''))) {
      unit = 'points'
      base = 0.01
      take(lower === 'bps' ? 1 : 2)
    } else if (/^points?$/.test(lower)) {
      unit = 'points'
      of = 'point'
      take(1)
    } else if (
      /^(?:x|×)$/.test(lower) &&
      touching &&
      !(tokens[next + 1]?.kind === 'number' && touches(token, tokens[next + 1]))
    ) {
      unit = 'ratio'
      take(1)
    } else if (lower === 'times') {
      if (/^(?:a|per|in|each|every)$/.test(following?.lower ?? '') && !/^(?:as)$/.test(following?.lower ?? '')) {
        unit = 'count'
        of = 'time'
      } else unit = 'ratio'
      take(1)
    } else if (
      words.times[single] !== undefined &&
      (!words.touching.has(lower) || touching) &&
      !(lower === 's' && hyphen)
    ) {
      unit = 'time'
      of = single
      base = words.times[single]!
      take(1)
    } else if (words.bytes[single] !== undefined && lower !== 'b') {
      unit = 'bytes'
      of = single
      base = words.bytes[single]!
      take(1)
    } else if (words.currencies[single] && lower !== 'rs') {
      unit = 'money'
      of = words.currencies[single]!
      if (of === 'cent') {
        of = ''
        base = 0.01
      }
      take(1)
    } else if (words.rates[lower]) {
      unit = 'count'
      ;[of, per] = words.rates[lower]!
      take(1)
    } else if (words.measures.has(single) && (touching || lower.length > 1)) {
      unit = 'measure'
      of = single
      take(1)
    } else if (token.kind === 'word') {
      const noun = nounAfter(tokens, next + hyphen)
      if (noun) {
        unit = 'count'
        of = noun.singular
        nounEnd = noun.end
      }
    }
  }
  if (
    unit === 'number' &&
    numeral.written === 'digits' &&
    numeral.value <= 1 &&
    numeral.value >= 0 &&
    numeral.half < 0.5
  )
    unit = 'score'
  if (
    tokens[next]?.text === '+' &&
    end === tokens[next - 1]!.end &&
    touches(tokens[next - 1], tokens[next]) &&
    tokens[next + 1]?.kind !== 'number'
  ) {
    near = 'above'
    next++
  }
  // 3 cents a call
  if (
    unit === 'money' &&
    !per &&
    /^an?$/.test(tokens[next]?.lower ?? '') &&
    tokens[next + 1]?.kind === 'word' &&
    !words.functionWords.has(tokens[next + 1]!.lower) &&
    words.times[tokens[next + 1]!.lower] === undefined &&
    words.adverbs[tokens[next + 1]!.lower] === undefined
  ) {
    per = singular(tokens[next + 1]!.lower)
    nounEnd = tokens[next + 1]!.end
  }
  const rate = per ? undefined : rateAfter(tokens, nounEnd, next)
  if (rate) {
    per = rate.per
    nounEnd = rate.end
  }
  const orSo =
    tokens
      .slice(next, next + 2)
      .map(({ lower }) => lower)
      .join(' ') === 'or so'
  if (orSo && near === 'exact') near = 'about'
  // "over three months" is a while, "took over three months" a bound
  if (
    near === 'above' &&
    unit === 'time' &&
    tokens[first - 1]?.lower === 'over' &&
    !/^(?:took|takes|take|lasted|just|well|of|was|is|for|after|spent|needed)$/.test(tokens[first - 2]?.lower ?? '')
  )
    near = 'exact'
  const value = numeral.value * base
  const round = base === 1 ? numeral.half : numeral.half * base
  return {
    start: tokens[first]!.start,
    end,
    ...bounds(value, round, near),
    bare: numeral.scale === 1 && numeral.value < 1000,
    scale: base,
    unit,
    of,
    per,
    nounEnd,
    written: numeral.written,
    near,
    sign: sign as -1 | 0 | 1,
    first,
    next,
  }
}

/** The thing counted: the first plural within three words of the number, else the word after it. */
function nounAfter(tokens: readonly Token[], at: number): { singular: string; end: number } | undefined {
  let first: Token | undefined
  for (let i = at; i < Math.min(at + 4, tokens.length); i++) {
    const token = tokens[i]!
    if (token.text === '-' && touches(tokens[i - 1], token) && touches(token, tokens[i + 1])) continue
    if (token.kind !== 'word' || words.functionWords.has(token.lower)) break
    if (i > at && startsNumber(token.lower)) break
    if (i > at && /ly$/.test(token.lower)) break
    first ??= token
    if (
      token.lower in words.plurals ||
      (/[^siu]s$/.test(token.lower) && !/^(?:was|has|does|less|across|plus|versus)$/.test(token.lower))
    )
      return { singular: singular(token.lower), end: token.end }
    if (/(?:ed|ing)$/.test(token.lower) && i > at) break
  }
  // "9 finished" counts what was named before
  return first && !/(?:[^aeiou]ed|ied)$/.test(first.lower) ? { singular: first.lower, end: first.end } : undefined
}

/** "tickets" → "ticket", "queries" → "query", "people" → "person". */
export function singular(lower: string): string {
  const known = words.plurals[lower]
  if (known) return known
  if (lower.length < 4 || !lower.endsWith('s') || /(?:ss|us|is)$/.test(lower))
    return lower.length === 3 && /^(?:hrs|yrs|wks|mos)$/.test(lower) ? lower.slice(0, -1) : lower
  if (/[^aeiou]ies$/.test(lower)) return `${lower.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh|zz)es$/.test(lower)) return lower.slice(0, -2)
  return lower.slice(0, -1)
}

/** "a month", "per user", "/s", "in an hour", "each day", "daily", after a quantity or its noun. */
function rateAfter(tokens: readonly Token[], after: number, from: number): { per: string; end: number } | undefined {
  let i = from
  while (i < tokens.length && tokens[i]!.start < after) {
    const adverb = words.adverbs[tokens[i]!.lower]
    if (adverb) return { per: adverb, end: after }
    i++
  }
  const one = tokens[i]
  const two = tokens[i + 1]
  const three = tokens[i + 2]
  if (!one) return undefined
  const adverb = words.adverbs[one.lower]
  if (adverb) return { per: adverb, end: one.end }
  const isTime = (token: Token | undefined): boolean =>
    (!!token && token.lower.length > 1 && words.times[token.lower] !== undefined && token.lower !== 'second') ||
    token?.lower === 'second'
  if (two && (one.text === '/' || one.lower === 'per')) {
    const unit = words.times[two.lower] !== undefined || two.kind === 'word' ? singularUnit(two.lower) : ''
    return unit ? { per: unit, end: two.end } : undefined
  }
  if (two && /^(?:an?|each|every)$/.test(one.lower) && isTime(two))
    return { per: singularUnit(two.lower), end: two.end }
  if (
    three &&
    one.lower === 'in' &&
    /^(?:an?|each|every|the)$/.test(two!.lower) &&
    isTime(three) &&
    two!.lower !== 'the'
  )
    return { per: singularUnit(three.lower), end: three.end }
  if (one.lower === 'each' || one.lower === 'apiece') return { per: 'each', end: one.end }
  return undefined
}
const short: Readonly<Record<string, string>> = {
  s: 'second',
  sec: 'second',
  min: 'minute',
  h: 'hour',
  hr: 'hour',
  d: 'day',
  wk: 'week',
  mo: 'month',
  yr: 'year',
  y: 'year',
}
const singularUnit = (lower: string): string => short[lower] ?? singular(lower)

// ---- what is no quantity

const labelled = (tokens: readonly Token[], first: number, next: number, label: string, value: number): Draft => {
  const end = tokens[next - 1]!.end
  return {
    start: tokens[first]!.start,
    end,
    value,
    low: value,
    high: value,
    bare: false,
    scale: 1,
    unit: 'label',
    of: '',
    per: '',
    nounEnd: end,
    written: 'digits',
    near: 'exact',
    sign: 0,
    label,
    first,
    next,
  }
}

/** "March 3", "May 2023", "3 March" is read from its number. Value: day of the year. */
function monthDay(tokens: readonly Token[], i: number): Draft | undefined {
  const month = words.months[tokens[i]!.lower]
  if (month === undefined || !/^\p{Lu}/u.test(tokens[i]!.text)) return undefined
  const day = tokens[i + 1]
  if (day?.kind !== 'number' || !/^\d{1,4}$/.test(day.text) || day.start - tokens[i]!.end > 2) return undefined
  const ordinal = touches(day, tokens[i + 2]) && /^(?:st|nd|rd|th)$/.test(tokens[i + 2]!.lower) ? 1 : 0
  const number = Number(day.text)
  // "In September 28 pupils came"
  if (tokens[i - 1]?.lower === 'in' && number < 1900) return undefined
  if (day.text.length > 2 && (number < 1900 || number > 2099)) return undefined
  if (number > 31) return labelled(tokens, i, i + 2, 'year', number)
  return labelled(tokens, i, i + 2 + ordinal, 'date', dayOfYear(month, number))
}
const dayOfYear = (month: number, day: number): number => Math.round((month - 1) * 30.44) + day

function labelOf(
  tokens: readonly Token[],
  at: number,
  numeral: Numeral,
  currency: string,
): { label: string; next: number; value?: number } | undefined {
  const token = tokens[at]!
  const before = tokens[at - 1]
  const after = tokens[numeral.next]
  const later = tokens[numeral.next + 1]
  if (currency) return undefined
  if (Number.isNaN(numeral.value)) return { label: 'name', next: numeral.next }
  if (numeral.written === 'words') {
    if (token.lower === 'one') {
      // "no one", "the one", "one of", "one another": no count
      if (
        /^(?:no|the|this|that|which|any|some|every|each|another|first|last|only|big|new|old|other|small|right)$/.test(
          before?.lower ?? '',
        )
      )
        return { label: 'name', next: numeral.next }
      if (
        after?.text === '-' ||
        /^(?:of|another|by|after|at|to|could|can|would|should|has|was|is|who|that|which|more|side|hand|thing)$/.test(
          after?.lower ?? '',
        ) ||
        after?.kind !== 'word'
      ) {
        if (!(after?.lower === 'of' && /^(?:every)$/.test(later?.lower ?? '')) && after?.text !== '-')
          return { label: 'name', next: numeral.next }
      }
    }
    if (after?.text === '-' && later?.lower === 'fold' && touches(after, later)) return undefined
    return undefined
  }
  // GPT-4, F1-style names and ids: a letter, a dash or an underscore directly in front
  if (before && touches(before, token)) {
    if (before.kind === 'word') return { label: 'name', next: numeral.next }
    if (
      /^[-–_/]$/.test(before.text) &&
      tokens[at - 2]?.kind === 'word' &&
      touches(tokens[at - 2], before) &&
      tokens[at - 2]!.lower !== 'sub' &&
      !arrowLike(before.text) &&
      before.text !== '/'
    )
      return { label: 'name', next: numeral.next }
    if (before.text === '#' || before.text === '@' || before.text === ':')
      return { label: before.text === ':' ? 'clock' : 'name', next: numeral.next }
  }
  if (after && touches(tokens[numeral.next - 1], after)) {
    const lower = after.lower
    if (/^(?:st|nd|rd|th)$/.test(lower)) {
      const name = tokens[numeral.next + 1]?.lower === 'percentile' ? 'percentile' : 'name'
      const month = tokens[numeral.next + 1]?.lower === 'of' ? tokens[numeral.next + 2] : tokens[numeral.next + 1]
      if (month && words.months[month.lower] !== undefined)
        return {
          label: 'date',
          next: numeral.next + (tokens[numeral.next + 1]!.lower === 'of' ? 3 : 2),
          value: dayOfYear(words.months[month.lower]!, numeral.value),
        }
      return { label: name, next: numeral.next + (name === 'percentile' ? 2 : 1) }
    }
    if (after.text === ':' && later?.kind === 'number' && touches(after, later))
      return { label: numeral.value + Number(later.text) === 100 ? 'split' : 'clock', next: numeral.next + 2 }
    if (
      (after.text === '/' || after.text === '-' || after.text === '–') &&
      later?.kind === 'number' &&
      touches(after, later)
    ) {
      let next = numeral.next + 2
      let parts = [numeral.value, Number(later.text)]
      while (
        /^[-/–]$/.test(tokens[next]?.text ?? '') &&
        touches(tokens[next - 1], tokens[next]) &&
        tokens[next + 1]?.kind === 'number' &&
        touches(tokens[next], tokens[next + 1])
      ) {
        parts = [...parts, Number(tokens[next + 1]!.text)]
        next += 2
      }
      if (after.text === '/') {
        const split =
          parts.length > 1 &&
          parts.every((part) => part > 0 && part < 100) &&
          (parts.length > 2 || parts[0]! + parts[1]! === 100)
        return { label: split ? 'split' : 'name', next }
      }
      if (parts.length > 2) return { label: 'date', next }
      if (isYear(token.text) && isYear(later.text)) return { label: 'year', next }
      if (isYear(token.text) && later.text.length === 2 && Number(later.text) < 31) return { label: 'year', next }
    }
    if (after.kind === 'word' && !isUnit(lower) && !(after.text in words.suffixes))
      return { label: 'name', next: numeral.next + 1 }
    if (after.text === '-' && later?.lower === 'fold' && touches(after, later)) {
      const grows =
        /^(?:increase|decrease|improvement|reduction|growth|drop|speed\w*|gain|rise|more|less|faster|higher|lower)$/.test(
          tokens[numeral.next + 2]?.lower ?? '',
        )
      return grows ? undefined : { label: 'fold', next: numeral.next + 2 }
    }
    if (after.text === '_') return { label: 'name', next: numeral.next }
  }
  if (after && /^(?:am|pm|a\.m|p\.m|o'clock|o’clock)$/.test(after.lower) && numeral.value <= 12)
    return { label: 'clock', next: numeral.next + 1 }
  if (after && words.months[after.lower] !== undefined && /^\p{Lu}/u.test(after.text) && numeral.value <= 31)
    return { label: 'date', next: numeral.next + 1, value: dayOfYear(words.months[after.lower]!, numeral.value) }
  if (isYear(token.text) && numeral.scale === 1 && yearly(tokens, at, numeral))
    return { label: 'year', next: numeral.next }
  if (
    before &&
    words.numbered.has(before.lower) &&
    !(after?.lower === 'of' && /^(?:the|them|these|those|us|our|my)$/.test(later?.lower ?? '')) &&
    !(after && isUnit(after.lower)) &&
    after?.text !== '%' &&
    !/^(?:last|this|next|each|every)$/.test(tokens[at - 2]?.lower ?? '')
  ) {
    const counted = nounAfter(tokens, numeral.next)
    if (
      !counted ||
      /^\p{Lu}/u.test(before.text) ||
      !/s$/.test(tokens.find(({ end }) => end === counted.end)?.lower ?? '')
    )
      return { label: 'name', next: numeral.next }
  }
  // a number that opens a line or follows a bracket of a list
  if (!before && /^[.):]$/.test(after?.text ?? '') && touches(token, after))
    return { label: 'name', next: numeral.next + 1 }
  if (
    before?.kind === 'word' &&
    /^\p{Lu}[\p{L}\d]+$/u.test(before.text) &&
    at >= 2 &&
    !/^[.!?:]$/.test(tokens[at - 2]!.text) &&
    numeral.scale === 1 &&
    Number.isInteger(numeral.value) &&
    numeral.value < 1000 &&
    before.text !== before.text.toUpperCase() &&
    words.months[before.lower] === undefined &&
    !isUnit(after?.lower ?? '') &&
    after?.text !== '%' &&
    (after?.kind !== 'word' || (words.functionWords.has(after.lower) && after.lower !== 'of'))
  )
    return { label: 'name', next: numeral.next }
  return undefined
}

const arrowLike = (text: string): boolean => text === '>' || text === '→'
const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text)

function yearly(tokens: readonly Token[], at: number, numeral: Numeral): boolean {
  const before = tokens[at - 1]?.lower ?? ''
  const after = tokens[numeral.next]
  if (after && touches(tokens[at], after) && after.kind === 'word') return false
  if (
    /^(?:in|since|until|till|by|of|during|from|to|and|early|late|mid|summer|winter|spring|fall|autumn|q1|q2|q3|q4|h1|h2|year)$/.test(
      before,
    ) ||
    words.months[before] !== undefined
  ) {
    const counted = after?.kind === 'word' ? nounAfter(tokens, numeral.next) : undefined
    return !(counted && /^(?:of|to|from|by|and|until|in)$/.test(before) && /s$/.test(after!.lower))
  }
  return after?.kind !== 'word' || words.functionWords.has(after.lower)
}

const isUnit = (lower: string): boolean =>
  words.times[singular(lower)] !== undefined ||
  words.bytes[singular(lower)] !== undefined ||
  words.currencies[singular(lower)] !== undefined ||
  words.rates[lower] !== undefined ||
  words.measures.has(singular(lower)) ||
  /^(?:x|pp|ppt|bps|pts?|percent|m)$/.test(lower)

// ---- together

/** "from 45 to 60 milliseconds", "2, 3 and 5 days", "from 1.2 to 1.5M": the first shares the unit of the last. */
function shareUnits(tokens: readonly Token[], found: Draft[]): Draft[] {
  for (let i = found.length - 2; i >= 0; i--) {
    const [one, two] = [found[i]!, found[i + 1]!]
    if (
      !one.bare ||
      (one.unit !== 'number' && one.unit !== 'score') ||
      two.unit === 'number' ||
      two.unit === 'label' ||
      two.unit === 'score' ||
      two.unit === 'ratio'
    )
      continue
    const between = tokens
      .slice(one.next, two.first)
      .map(({ lower }) => lower)
      .join(' ')
    if (
      !/^(?:to|down to|up to|to about|to around|to under|to over|to just|to less than|to more than|,|, and|and|or|→|->|=>|to ~|→ ~|, now|\/|to only|to nearly|to almost|[$€£→ ]+)$/.test(
        between,
      )
    )
      continue
    if (one.label) continue
    const times = two.scale
    one.value *= times
    one.low *= times
    one.high *= times
    one.scale = times
    one.unit = two.unit
    one.of = two.of
    if (!one.per) one.per = two.per
  }
  return found
}

const finish = ({ bare, scale, first, next, label, ...quantity }: Draft): Quantity => ({
  ...quantity,
  ...(label !== undefined && { label }),
})
