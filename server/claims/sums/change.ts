/** Start and end value against the change that is claimed (c1, c10), and against the direction of its verb (c9). */
import { functionWords, times } from '../number-words.ts'
import { singular } from '../quantities.ts'
import {
  after,
  before,
  bounds,
  type Fact,
  figure,
  type Line,
  like,
  meet,
  type Pair,
  type Reading,
  rememberFacts,
  sameMeasure,
  sameNoun,
  say,
  spanOf,
  written,
} from '../reading.ts'
import type { Clash } from './clash.ts'

const down = String.raw`reduc\w+|cut(?:s|ting)?|dropp?(?:s|ed|ing)?|decreas\w+|lower(?:s|ed|ing)?|fell|falls?|fallen|falling|declin\w+|shr[aiu]nk\w*|sank|sunk|slash\w*|trimm?\w*|shorten\w*|shav\w+|sav(?:e|es|ed|ing)|down`
const up = String.raw`increas\w+|rais(?:e|es|ed|ing)|ris(?:e|es|en|ing)|rose|gr[eo]w(?:s|n|ing)?|boost\w*|lift(?:s|ed|ing)?|jump\w*|climb\w*|gain(?:s|ed|ing)?|expand\w*|up`
const better = String.raw`improv\w+|speed\w*|sped|accelerat\w+|optimi[sz]\w+|chang\w+|went|got|moved?|came|brought`
const verb = new RegExp(String.raw`\b(?:(?<down>${down})|(?<up>${up})|(?<better>${better}))\b`, 'gi')

const lessNoun =
  'minus|less|fewer|lower|shorter|cheaper|smaller|lighter|reductions?|decreases?|drops?|cuts?|declines?|falls?|savings?|down|saved|off|gone|decreased|reduced'
const moreNoun =
  'plus|more|higher|longer|increases?|growth|gains?|rises?|jumps?|uplift|lift|boosts?|up|bigger|larger|heavier|increased'
const eitherNoun =
  'faster|quicker|improvements?|better|speed-?ups?|speed ?up|sooner|slower|changes?|difference|improved|acceleration'
const compared = new RegExp(
  String.raw`^\s*-?\s*(?<adjectives>(?:(?!(?:and|or|of|in|for|to|with|on|at|than|when|but|as|from|is|was|are|were|by)\b)[a-zà-ɏ'’-]+\s+){0,2}?)(?:(?<less>${lessNoun})|(?<more>${moreNoun})|(?<either>${eitherNoun}))\b(?<rest>[^.;:,()]{0,60})`,
  'i',
)
const asFast =
  /^\s*(?:as|so)\s+(?:fast|quick(?:ly)?|many|much|often|long|big|large|high|cheap|small|short|slow|good|far|low|few|productive|efficient)\b/i
const nounOf = new RegExp(
  String.raw`\b(?:an?|the|this|that|total|overall)\s+(?:[a-zà-ɏ-]+\s+){0,2}?(?:(?<less>${lessNoun})|(?<more>${moreNoun})|(?<either>${eitherNoun}))\s+(?:of|by|:|was|is)\s+(?:[a-zà-ɏ~≈]+\s+){0,2}$`,
  'i',
)

/** What is claimed of a pair: by how much it changed. */
interface Claim {
  readonly fact: Fact
  readonly kind: 'share' | 'factor' | 'points' | 'difference' | 'remains'
  readonly direction: -1 | 0 | 1
  /** Where the words of the claim begin and end in its line. */
  readonly start: number
  readonly end: number
  /** Things the claim names for itself: "25% more orders", "reduction in cost". */
  readonly object: string
  /** "doubled, to 900": the end value follows. */
  readonly verbal: boolean
  /** "40% faster": less time, or more in the same time. */
  readonly pace?: boolean
  /** "the 2% difference": always told in points. */
  readonly gap?: boolean
}

export function* changes(reading: Reading): Generator<Clash> {
  for (const line of [...reading.lines, ...reading.rows]) {
    for (const pair of line.changes) yield* againstVerb(pair)
    if (line.facts.length === 0) continue
    for (const fact of line.facts) {
      const claim = claimAt(fact)
      if (claim) yield* againstPair(claim, reading)
    }
  }
}

// ---- claims

function claimAt(fact: Fact): Claim | undefined {
  const told = toldAt(fact)
  return told && { ...told, fact }
}

type Told = Omit<Claim, 'fact'>
const toldAt = rememberFacts((fact): Told | undefined => {
  const gap =
    (fact.unit === 'percent' || fact.unit === 'points') &&
    fact.written === 'digits' &&
    (/^\s*-?\s*(?:points?\s+)?(?:difference|gap)\b/i.test(after(fact)) ||
      /\b(?:difference|gap)\s+(?:of|is|was|between them is)\s+(?:only |about |just )*$/i.test(before(fact)))
  if (wished.test(before(fact))) return undefined
  const read = readClaim(fact)
  const claim = read && { ...read, pace: paced.test(`${before(fact).slice(-60)} | ${after(fact).slice(0, 45)}`) }
  return gap
    ? {
        kind: fact.unit === 'points' ? 'points' : 'share',
        direction: 0,
        start: fact.start,
        end: fact.end,
        object: '',
        verbal: false,
        gap,
      }
    : claim
})

/** What was asked for, and need not have come true. */
const wished =
  /\b(?:wanted|wants?|goals?|targets?|aim\w*|asked|hop(?:ed|ing)|promis\w+|plan(?:ned)? to|had to|should|must|was to|were to|expected|would|could|in order to|competitors?)\b[^.;!?]*$/i

const paced =
  /\b(?:faster|quicker|sooner|improv\w+|speed\w*|sped|accelerat\w+|better|throughput|performance|efficien\w+|productiv\w+)\b/i

function readClaim(fact: Fact): Told | undefined {
  const { unit, line } = fact
  if (
    unit !== 'percent' &&
    unit !== 'ratio' &&
    unit !== 'points' &&
    unit !== 'time' &&
    unit !== 'count' &&
    unit !== 'money' &&
    unit !== 'bytes' &&
    unit !== 'number'
  )
    return undefined
  if (line.changes.some(({ from, to }) => from === fact || to === fact)) return undefined
  const tail = after(fact)
  const head = before(fact)
  const words = compared.exec(tail)
  const noun = nounOf.exec(head)
  const driven = lastVerb(head.slice(-60))
  const object = words
    ? objectOf(
        words.groups!.adjectives!,
        words.groups!.rest!,
        words.groups!.less ?? words.groups!.more ?? words.groups!.either ?? '',
      )
    : ''
  const direction = words
    ? words.groups!.less
      ? -1
      : words.groups!.more
        ? 1
        : 0
    : noun
      ? noun.groups!.less
        ? -1
        : noun.groups!.more
          ? 1
          : 0
      : 0
  if (unit === 'number') {
    const than =
      /^\s*(?<word>more|fewer|less)\s+than\s+(?:before|at the (?:start|beginning)|a year ago|last|the year before|in the beginning)/i.exec(
        tail,
      )
    return than && exactly(fact)
      ? {
          kind: 'difference',
          direction: than.groups!.word === 'more' ? 1 : -1,
          start: fact.start,
          end: fact.end + than[0].length,
          object: '',
          verbal: false,
        }
      : undefined
  }
  const saves =
    (unit === 'time' || unit === 'money' || unit === 'bytes') &&
    /(?:[,;(–—]|\band)\s*(?:so\s+)?(?:(?:which|that|this|it|we|I|they)\s+)?(?:now\s+)?(?:sav(?:e|es|ed|ing)|gain(?:s|ed|ing)?|a (?:saving|gain) of)\s+(?:us |them |me |about )?$/i.test(
      head,
    )
  if (saves && (fact.per === '' || fact.per === 'each') && exactly(fact))
    return { kind: 'difference', direction: -1, start: fact.start, end: fact.end, object: '', verbal: false }
  const end = fact.end + (words ? words[0].length - words.groups!.rest!.length : 0)
  if (unit === 'time' || unit === 'count' || unit === 'money') {
    // "12 minutes less": a difference, when nothing but the comparison follows
    if (
      !words ||
      fact.per !== '' ||
      !/^\s*(?:less|fewer|more|shorter|longer|faster|sooner|quicker|cheaper|lower|higher|saved)\s*(?:[.,;:)!]|$|than (?:before|in|the|last|it)|per|a|each|in)/i.test(
        tail.slice(fact.nounEnd - fact.end) || tail,
      )
    ) {
      if (!words || unit !== 'time' || !/^\s*(?:less|shorter|faster|longer|more|sooner|quicker)\s*[.,;:)]?/i.test(tail))
        return undefined
    }
    if (/^\s*(?:later|earlier|ago|than that)\b/.test(tail)) return undefined
    if (unit === 'count' && !/^(?:less|fewer|more)\b/.test(fact.of)) return undefined
    return { kind: 'difference', direction, start: fact.start, end, object, verbal: false }
  }
  if (unit === 'points') return { kind: 'points', direction, start: fact.start, end, object, verbal: false }
  if (unit === 'ratio') {
    if (fact.written === 'words' && /^(?:doubl|tripl|trebl|quadrupl|halv)/i.test(line.text.slice(fact.start))) {
      if (
        /^\s*(?:the|our|my|its|their|down|check\w*|click\w*|digit\w*|room|as)\b/i.test(tail) &&
        !/^\s*(?:the|our|its|their)\s+(?:number|amount|size|rate|speed|throughput|time)\b/i.test(tail)
      ) {
        return undefined
      }
      return { kind: 'factor', direction: 0, start: fact.start, end: fact.end, object: '', verbal: true }
    }
    if (/^\s*as\s+[a-zà-ɏ]+\s+again\b/i.test(tail)) return undefined
    if (words || asFast.test(tail) || /^\s*(?:the\s+(?:speed|number|amount|size|throughput))/i.test(tail))
      return { kind: 'factor', direction, start: fact.start, end, object, verbal: false }
    return undefined
  }
  // percent and fractions
  const to = /\b(?:to|down to)\s+(?:the\s+|about\s+|only\s+|a\s+)*$/i.test(head)
  if (
    /^\s*of (?:what|that of|the (?:old|former|previous|original|earlier|time before)|before\b|its (?:old|former|previous|original))/i.test(
      tail,
    ) &&
    !/\bby\s+$/i.test(head)
  )
    return { kind: 'remains', direction: 0, start: fact.start, end: fact.end, object: '', verbal: false }
  if (fact.written === 'words') {
    if (to && driven)
      return { kind: 'remains', direction: 0, start: fact.start, end: fact.end, object: '', verbal: false }
    const gone =
      /^\s*of\s+(?:the|our|my|all|these|those|them)?\s*(?<what>[^.,;:]{0,50}?)\s+(?:is|are|was|were|has|have|had|went)\s+(?:now\s+|been\s+)?(?:gone|away|closed|cancelled|saved|removed|deleted|disappeared|eliminated|shredded|thrown|lost)\b/i.exec(
        tail,
      )
    if (gone)
      return {
        kind: 'share',
        direction: -1,
        start: fact.start,
        end: fact.end + gone[0].length,
        object: '',
        verbal: false,
      }
    if (
      !/\b(?:by|in)\s+(?:about |almost |nearly |the |over |more than )*$/i.test(head) &&
      !words &&
      !(driven && /\b(?:halved|cut)\b/i.test(head))
    )
      return undefined
  }
  if (to) return undefined
  if (fact.sign !== 0) return { kind: 'share', direction: fact.sign, start: fact.start - 1, end, object, verbal: false }
  if (words) {
    if (
      /^\s*(?:of|in|on)\b/i.test(tail) ||
      (object === '' && /\b(?:up|down|off)\b/i.test(words[0]) && !/^\s*(?:up|down)\b/i.test(tail))
    )
      return undefined
    return { kind: 'share', direction, start: fact.start, end, object, verbal: false }
  }
  if (noun)
    return {
      kind: 'share',
      direction,
      start: fact.start,
      end: fact.end,
      object: '',
      verbal: false,
    }
  const by = /\b(?:by|another)\s+(?:[a-zà-ɏ~≈]+\s+){0,2}$|\b(?:by)\s*[~≈]?$/i.test(head)
  if (driven && (by || /^\s*(?:[a-zà-ɏ-]+ly\s+|about\s+|by\s+|[~≈])*$/i.test(driven.rest))) {
    return {
      kind: 'share',
      direction: driven.direction,
      start: fact.start,
      end: fact.end,
      object: contentOf(driven.rest),
      verbal: false,
    }
  }
  if (
    /\(\s*(?:~|≈|about |by )?$/i.test(head) &&
    /^\s*\)/.test(tail) &&
    line.changes.some(
      ({ end: last }) =>
        last <= fact.start && /^[^\p{L}\d]*(?:\p{L}+[^\p{L}\d]*){0,2}$/u.test(line.text.slice(last, fact.start)),
    )
  )
    return { kind: 'share', direction: 0, start: fact.start, end: fact.end, object: '', verbal: false }
  return undefined
}

const exactly = ({ near }: Fact): boolean => near === 'exact'

const objectOf = (adjectives: string, rest: string, noun: string): string => {
  if (/^(?:less|fewer|more|lower|higher)$/i.test(noun)) {
    const counted =
      /^\s+(?!than\b|in\b|on\b|at\b|for\b|with\b|after\b|before\b|and\b|by\b|of\b)([a-zà-ɏ-]+(?:\s+[a-zà-ɏ-]+)?)/i.exec(
        rest,
      )
    return counted ? contentOf(counted[1]!) : ''
  }
  const named = /^\s+(?:in|of|to|for)\s+(?:the\s+|our\s+|my\s+|its\s+)?([a-zà-ɏ-]+(?:\s+[a-zà-ɏ-]+){0,2})/i.exec(rest)
  return `${contentOf(adjectives)} ${named ? contentOf(named[1]!) : ''}`.trim()
}

interface Driven {
  readonly direction: -1 | 0 | 1
  readonly word: string
  /** What stands between the verb and the number. */
  readonly rest: string
}
export function lastVerb(head: string): Driven | undefined {
  let last: RegExpExecArray | undefined
  const clause = head.slice(head.search(/[^.;:!?]*$/))
  for (const match of clause.matchAll(verb)) last = match
  if (!last) return undefined
  // "brought it down", "went up": the particle says where
  const direction = last.groups!.down ? -1 : last.groups!.up ? 1 : 0
  return { direction, word: last[0].toLowerCase(), rest: clause.slice(last.index + last[0].length) }
}

// ---- what a claim speaks of

const plain = new Set(
  `churn change changes changed drop reduction decrease increase improvement cut gain rise growth decline saving savings save saves saved lift uplift boost jump total overall time times number figure count amount value level rate size
  reduced decreased increased improved dropped fell rose grew went came brought made got became becoming goes took takes dropped moved down up faster slower shorter longer less more lower higher cheaper better
  is are was were means meant meaning makes making gives giving equals roughly about nearly almost approximately around exactly only just over under percent points point relative roughly thus hence therefore
  sum whole result now today since year years month months week weeks day days hour hours minute minutes second seconds ms s h half year
  which that this it they we i so i.e ie eg grown risen fallen has have had been than before after ago earlier later first last same again`.split(
    /\s+/,
  ),
)
plain.delete('churn')

export const contentOf = (text: string): string => content(text).join(' ')
const content = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? []).filter(
    (word) => !functionWords.has(word) && !plain.has(word) && !(singular(word) in times),
  )

/** The words between two places, after the last turn that refers back: ", so it is", "(", ", which is". */
function link(text: string): string {
  if (/[,;(–—]\s*$/.test(text)) return ''
  // "so we throw away half as much" speaks of what was said; "so we cut costs by half" does not
  if (
    /(?:[,;:(–—]|\band)\s*(?:so|and so|so that|which means(?: that)?)\s+(?:we|I|it|they|this|that)\b[^,;:()\d]*$/i.test(
      text,
    ) &&
    !/\bby\s*$/i.test(text)
  )
    return ''
  const turn =
    /[,;:(–—-]\s*(?:(?:so|and so|and|i\.e\.|that is|thus)[\s,]+)?(?:it|this|that|which|these|they|we|an?|about|roughly|nearly|almost|=|i\.e\.|meaning|or)\b[^,;:()–—]*$/i.exec(
      text,
    )
  return turn ? turn[0] : (/[,;]\s*(?:and\s+)?so\b[^,;]*$/i.exec(text)?.[0] ?? text)
}

function linked(line: Line, from: number, to: number): boolean {
  const between = line.text.slice(from, to).replaceAll(' - ', ' – ')
  if (between.length > 120) return false
  const said = new Set(content(line.text.slice(0, from)).map(singular))
  const tail = link(between)
  const so = /^[\s,;:(–—-]*(?:and\s+)?so\b/i.test(tail)
  return content(tail).every((word) => said.has(singular(word)) || (so && summary.has(word)))
}

/** Nouns that stand for the number just told. */
const summary: ReadonlySet<string> = new Set(
  'load workload volume traffic output audience crowd team community membership readership circle group base queue list pile stack backlog'.split(
    ' ',
  ),
)

const refersBack =
  /^\W*(?:so\b|thus\b|that(?:['’]s| is| was| means)?\b|this\b|it\b|which\b|an?\b|the (?:number|figure|count|total|audience|circle|group|base|amount|size|level|rate|share|time|value|result|change|improvement|reduction|difference|drop|increase|load|volume|traffic|output)\b|we\b|i\.e|roughly|about|in total|overall|\d)/i

// ---- claim against pair

function* againstPair(claim: Claim, reading: Reading): Generator<Clash> {
  const pair = pairOf(claim, reading)
  if (!pair) return
  const [from, to] = [pair.from, like(pair.to, pair.from)]
  if (claim.kind === 'difference' && !alikeUnit(like(claim.fact, from), from)) return
  const inPercent =
    claim.gap === true &&
    claim.kind === 'share' &&
    from.unit === 'percent' &&
    meet(...pointsOf(from, to), claim.fact.low, claim.fact.high)
  if ((agrees(claim, from, to) && !inPercent) || impossible(from, to)) return
  // silent when any two values of the story explain the claim
  for (const [i, one] of inPercent ? [] : reading.facts.entries()) {
    if (one === claim.fact || one.unit === 'ratio' || open(one)) continue
    for (const two of reading.facts.slice(i + 1)) {
      if (
        two === claim.fact ||
        open(two) ||
        one.value === two.value ||
        !sameMeasure(one, two) ||
        (one === pair.from && two === pair.to)
      )
        continue
      const alike = like(one, two)
      const second = like(two, alike)
      if (alike.value !== second.value && agrees(claim, alike, second)) return
    }
  }
  const { rel, points } = differences(from, to)
  const percents = from.unit === 'percent'
  const isPoints =
    percents &&
    claim.fact.unit === 'percent' &&
    claim.kind === 'share' &&
    meet(...pointsOf(from, to), claim.fact.low - 0.1, claim.fact.high + 0.1)
  yield {
    fault: isPoints ? 'points' : 'contradiction',
    span: spanOf(claim.fact),
    message: isPoints ? inPoints(claim, from, to, rel, points) : sum(claim, from, to, rel, points),
    related: [
      from.line === to.line && from.start < to.start && to.end - from.start < 60
        ? { span: from.line.place(from.start, pair.to.end), message: 'The two values it speaks of.' }
        : { span: spanOf(from), message: 'The value before.' },
      ...(from.line === to.line ? [] : [{ span: spanOf(pair.to), message: 'The value after.' }]),
    ],
  }
}

const open = ({ low, high }: Fact): boolean => !Number.isFinite(low) || !Number.isFinite(high)

const impossible = (from: Fact, to: Fact): boolean =>
  !Number.isFinite(from.low) ||
  !Number.isFinite(from.high) ||
  !Number.isFinite(to.low) ||
  !Number.isFinite(to.high) ||
  from.value <= 0 ||
  (from.near === 'range') !== (to.near === 'range')

function differences(from: Fact, to: Fact): { rel: number; points: number } {
  return { rel: ((to.value - from.value) / from.value) * 100, points: to.value - from.value }
}

const pointsOf = (from: Fact, to: Fact): [number, number] => {
  const edges = [to.low - from.high, to.high - from.low].map(Math.abs)
  const crosses = to.low - from.high < 0 && to.high - from.low > 0
  return [crosses ? 0 : Math.min(...edges), Math.max(...edges)]
}

function agrees(claim: Claim, from: Fact, to: Fact): boolean {
  const [a, b] = [bounds(from), bounds(to)]
  if (a.low <= 0 && a.high <= 0) return true
  // of two ranges the lower ends belong together, and the upper ones
  const ends =
    from.near === 'range' && to.near === 'range'
      ? [to.low / from.low, to.high / from.high, to.value / from.value]
      : undefined
  const low = ends ? Math.min(...ends) * 0.95 : b.low / a.high
  const high = ends ? Math.max(...ends) * 1.05 : a.low > 0 ? b.high / a.low : Number.POSITIVE_INFINITY
  const is = (least: number, most: number): boolean => meet(low, high, Math.min(least, most), Math.max(least, most))
  const { fact, kind, direction } = claim
  if (kind === 'points') return meet(...pointsOf(from, to), fact.low, fact.high)
  if (kind === 'difference') {
    const mine = like(fact, from)
    return alikeUnit(mine, from) && meet(...pointsOf(from, to), mine.low, mine.high)
  }
  const rounded = fact.value % 10 === 0 ? 1.5 : fact.value % 5 === 0 ? 1 : 0.1
  if (kind === 'remains') return is(fact.low / 100, fact.high / 100)
  if (kind === 'share') {
    const [p, q] = [(fact.low - rounded) / 100, (fact.high + rounded) / 100]
    if (!Number.isFinite(p) || !Number.isFinite(q)) return is(...openShare(fact, direction))
    const fell = is(1 - q, 1 - p)
    const grew = is(1 + p, 1 + q)
    if (direction < 0) return fell
    if (direction > 0) return grew
    // "40% faster": 40% less time, or 40% more in the same time
    return (
      fell || grew || (claim.pace === true && (is(1 / (1 + q), 1 / (1 + p)) || (q < 1 && is(1 / (1 - p), 1 / (1 - q)))))
    )
  }
  const [least, most] = [fact.low * 0.98, fact.high * 1.02]
  if (!Number.isFinite(least) || !Number.isFinite(most))
    return Number.isFinite(fact.low) ? is(fact.value, Number.POSITIVE_INFINITY) || is(0, 1 / fact.value) : true
  const more = is(least + 1, most + 1)
  return (
    is(least, most) ||
    is(1 / most, 1 / least) ||
    (fact.value > 1 && claim.direction !== -1 && !claim.verbal && more) ||
    (fact.value > 1 && is(1 / (most + 1), 1 / (least + 1)) && !claim.verbal)
  )
}

const alikeUnit = (one: Fact, two: Fact): boolean => one.unit === two.unit || (counted(one) && counted(two))
const counted = ({ unit }: Fact): boolean => unit === 'count' || unit === 'number'

function openShare(fact: Fact, direction: -1 | 0 | 1): [number, number] {
  const p = fact.value / 100
  if (direction === 0) return [0, Number.POSITIVE_INFINITY]
  if (fact.near === 'above')
    return direction < 0 ? [Number.NEGATIVE_INFINITY, 1 - p + 0.005] : [1 + p - 0.005, Number.POSITIVE_INFINITY]
  return direction < 0 ? [1 - p - 0.005, 1] : [1, 1 + p + 0.005]
}

/** The start and end value a claim speaks of, where the words tie them together. */
function pairOf(claim: Claim, reading: Reading): { from: Fact; to: Fact } | undefined {
  const { fact } = claim
  const { line } = fact
  const named = claim.object
  const fits = (pair: { from: Fact; to: Fact }, subject: string): boolean =>
    named === '' ||
    named
      .split(' ')
      .every(
        (word) =>
          content(subject).map(singular).includes(singular(word)) ||
          [pair.from.of, pair.to.of].includes(singular(word)),
      )
  // written as a pair in the same line, nearest first
  const near = [...line.changes]
    .filter(({ from, to }) => from !== fact && to !== fact)
    .map((pair) => ({ pair, gap: pair.end <= fact.start ? fact.start - pair.end : pair.start - fact.end }))
    .sort((one, two) => one.gap - two.gap)
  for (const { pair } of near.slice(0, 1)) {
    const joined =
      pair.end <= fact.start ? linked(line, pair.end, claim.start) : linkedBack(line, claim.end, pair.start)
    if (joined && fits(pair, line.text.slice(0, Math.max(pair.end, claim.end)))) return pair
    return undefined
  }
  // "train 91%, test 89%: a difference of 2 points"
  const told = line.facts.filter(
    (other) => other !== fact && other.unit === 'percent' && other.end <= fact.start && !claimed(other),
  )
  if (claim.gap)
    return told.length === 2 && line.facts.indexOf(fact) === line.facts.indexOf(told[1]!) + 1
      ? { from: told[0]!, to: told[1]! }
      : gapBefore(line, fact, reading)
  // the pair in the line before, and nothing new since
  const last = reading.lines[line.index - 1]
  const samePart = last && last.part === line.part
  const opening = line.text.slice(0, claim.start)
  const goesOn =
    samePart && refersBack.test(opening || line.text) && content(opening).every((word) => summary.has(word))
  if (
    goesOn &&
    line.facts.filter((other) => other !== fact && other.unit !== 'percent').length === 0 &&
    last.changes.length === 1 &&
    fits(last.changes[0]!, last.text)
  )
    return last.changes[0]
  if (
    claim.kind === 'points' &&
    !goesOn &&
    line.facts.length < 3 &&
    !line.facts.some((other) => other !== fact && other.unit === 'percent')
  )
    return undefined
  const shown = contrastAfter(line, fact, claim.end)
  if (shown && fits(shown, line.text)) return shown
  const set = contrastIn(line, fact)
  if (set && linked(line, set.end, claim.start) && fits(set, line.text)) return set
  // two values told apart
  const end = endOf(claim, reading, goesOn ?? false)
  if (!end) return undefined
  const start = startOf(end, claim, reading)
  const pace = /^\s*(?:as\s+)?(?:faster|quicker|sooner|slower|fast|quick)/i.test(after(fact))
  if (start && pace && start.unit !== 'time' && start.per === '') return undefined
  return start && fits({ from: start, to: end }, `${start.line.text} ${end.line.text}`)
    ? { from: start, to: end }
    : undefined
}

const against =
  /\b(?:instead of|against|rather than|compared (?:to|with)|versus|vs\.?|up from|down from|was|before it was|not)\s+(?:the\s+|about\s+|only\s+)?$/i

/** "30% more tickets: 520 instead of 200". */
function contrastAfter(line: Line, claim: Fact, end: number): { from: Fact; to: Fact } | undefined {
  const [to, from] = line.facts.filter((fact) => fact.start >= claim.end)
  if (!to || !from || !sameMeasure(from, to) || from.value === to.value) return undefined
  if (!/^\s*(?:[\p{L}-]+\s*){0,2}[:,(–—]\s*$/u.test(line.text.slice(end, to.start))) return undefined
  const between = line.text.slice(to.nounEnd, from.start)
  return between.length < 40 && against.test(between) ? { from, to: like(to, from) } : undefined
}

/** "2.2% against 2.0%", "2 s instead of 6 s": the later value first. */
function contrastIn(line: Line, claim: Fact): { from: Fact; to: Fact; end: number } | undefined {
  const own = line.facts.filter((fact) => fact !== claim && fact.end <= claim.start)
  const [to, from] = own.slice(-2)
  if (!to || !from || !sameMeasure(from, to) || from.value === to.value) return undefined
  const between = line.text.slice(to.nounEnd, from.start)
  return between.length < 40 && against.test(between) ? { from, to: like(to, from), end: from.nounEnd } : undefined
}

/** From a claim on to its pair: "by 40%, from 27 to 21", "a 40% cut (27% → 21%)". */
function gapBefore(line: Line, fact: Fact, reading: Reading): { from: Fact; to: Fact } | undefined {
  const last = reading.lines[line.index - 1]
  if (!last || last.part !== line.part || line.facts[0] !== fact) return undefined
  const two = last.facts.filter(({ unit }) => unit === 'percent')
  return two.length === 2 && last.facts.length === 2 && /^\W*(?:the|a|that|this|so)\b/i.test(line.text)
    ? { from: two[0]!, to: two[1]! }
    : undefined
}

function linkedBack(line: Line, from: number, to: number): boolean {
  const between = line.text.slice(from, to)
  if (/\b(?:and|while|but|plus|with)\b/i.test(between)) return false
  if (
    /%.*\b(?:and|then)\b/u.test(
      line.text
        .slice(0, from)
        .slice(0, -1)
        .replace(/\d[\d.,]*%?$/u, ''),
    )
  )
    return false
  const said = new Set(content(line.text.slice(0, from)).map(singular))
  return (
    between.length < 60 &&
    content(between).filter((word) => !said.has(singular(word))).length <= (/[(:]/.test(between) ? 2 : 0)
  )
}

/** The value after: just before the claim, just behind it ("doubled, to 900"), or in the line before. */
function endOf(claim: Claim, reading: Reading, goesOn: boolean): Fact | undefined {
  const { fact } = claim
  const { line } = fact
  const own = line.facts
  const at = own.indexOf(fact)
  const follows = own[at + 1]
  if (
    follows &&
    level(follows) &&
    /^\s*,?\s*(?:(?:and|it|there|they)\s+(?:is|are|was|were)\s+(?:now\s+)?(?:at\s+)?|(?:down|up)?\s*(?:to|at|with|now)\s+|[^.;]{0,30}?\b(?:left|remain\w*)\b|$)/i.test(
      line.text.slice(claim.end, follows.start),
    )
  )
    return follows
  if (
    follows &&
    level(follows) &&
    claim.kind === 'share' &&
    /^\s*,\s*$/u.test(line.text.slice(claim.end, follows.start))
  )
    return follows
  const whole = own[at - 1]
  const prior =
    whole && own[at - 2] && /^\s+(?:out\s+)?of\s+(?:the\s+)?$/i.test(line.text.slice(own[at - 2]!.end, whole.start))
      ? own[at - 2]
      : whole
  if (
    prior &&
    level(prior) &&
    linked(line, Math.max(prior.end, prior.nounEnd), claim.start) &&
    turnsBack(line.text.slice(prior.end, claim.start).replaceAll(' - ', ' – '), line, prior)
  )
    return prior
  const last = reading.lines[line.index - 1]
  if (at === 0 && goesOn && last && last.facts.length > 0 && own.length === 1) {
    const end = last.facts.at(-1)!
    return level(end) ? end : undefined
  }
  return undefined
}

const level = ({ unit }: Fact): boolean => unit !== 'ratio' && unit !== 'points'

/** Between the end value and the claim: ", so it is", ", which is", ", a gain of", ", 12 minutes less". */
const turnsBack = (between: string, line: Line, prior: Fact): boolean =>
  /(?:^|[,;:(–—])\s*(?:(?:so|and so|and|thus|therefore)\s+)?(?:it|this|that|which|we|they|an?\s|about|i\.e|that's|thus|meaning|so\b|=|or\b)[^,;]*$/i.test(
    between,
  ) ||
  /^[^\p{L}]*(?:\p{L}+\s*){0,6}[,(–—-]\s*$/u.test(between) ||
  /[,(–—]\s*(?:up|down|plus|minus)?\s*(?:by\s+)?(?:about\s+|roughly\s+|[~≈])?$/i.test(between) ||
  (line.facts.indexOf(prior) > 0 && /[,(]\s*$/.test(between))

/** The value before: the nearest earlier one of the same unit, noun and rate. */
function startOf(end: Fact, claim: Claim, reading: Reading): Fact | undefined {
  const at = reading.facts.indexOf(end)
  const candidates: Fact[] = []
  for (let i = at - 1; i >= 0; i--) {
    const one = reading.facts[i]!
    if (!level(one) || one === claim.fact || claimed(one)) continue
    if (!sameMeasure(one, end) || one.value === end.value) continue
    if (one.line.changes.some(({ from, to }) => from === one || to === one)) return undefined
    if (
      one.unit === 'time' &&
      end.unit === 'time' &&
      one.line !== end.line &&
      one.value >= 86_400 &&
      (scenery.test(one.line.text.slice(Math.max(0, one.start - 25), one.nounEnd)) ||
        /^\s*(?:ago|later|earlier)\b/i.test(one.line.text.slice(one.nounEnd)))
    )
      continue
    if (
      one.unit === 'number' &&
      end.unit === 'number' &&
      one.line !== end.line &&
      (one.per === '' || one.per !== end.per)
    )
      continue
    candidates.push(one)
  }
  const local = candidates.filter((one) => one.line === end.line && one.unit !== 'count')
  if ((end.unit === 'count' || end.unit === 'number') && !(end.unit === 'number' && values(local) === 1)) {
    const same = candidates.filter((one) => one.unit === 'count' && end.unit === 'count' && sameNoun(one.of, end.of))
    const alike = same.filter(({ per }) => per === end.per)
    if (alike.length > 0) return values(alike) === 1 ? alike[0] : undefined
    if (same.length > 0) return values(same) === 1 ? same[0] : undefined
    if (values(candidates) === 1 && candidates[0]!.unit === 'number') return candidates[0]
    if (end.unit === 'number' && values(candidates) === 1) return candidates[0]
    const big = candidates.filter((one) => one.unit === 'count' && one.value > 20)
    return end.unit === 'number' && claim.verbal && values(big) === 1 ? big[0] : undefined
  }
  if (local.length > 0) return values(local) === 1 ? local[0] : undefined
  return values(candidates) === 1 ? candidates[0] : undefined
}
const values = (facts: readonly Fact[]): number => new Set(facts.map(({ value }) => value)).size
const claimed = (fact: Fact): boolean => fact.unit === 'percent' && claimAt(fact) !== undefined
/** Durations that set the scene and are no measured value. */
const scenery =
  /\b(?:ago|later|for the (?:last|first|next)|(?:last|first|next|past|every|each|per|after|within|in|for|over|since|during|until)\s+(?:the\s+)?(?:about\s+)?[a-zà-ɏ\d.-]+\s*[a-zà-ɏ]*$)/i

// ---- words

function sum(claim: Claim, from: Fact, to: Fact, rel: number, points: number): string {
  const pair = `From ${written(from)} to ${written(to)}`
  const claimedAs = claim.fact.line.text.slice(
    Math.max(0, claim.fact.start - (claim.fact.sign === 0 ? 0 : 1)),
    claim.fact.end,
  )
  const less = rel < 0
  if (claim.kind === 'difference' || claim.kind === 'points')
    return `${pair} is a difference of ${claim.kind === 'points' ? `${figure(Math.abs(points))} points` : say(Math.abs(points), from)}, not ${claimedAs}.`
  if (claim.kind === 'factor') {
    const times = less ? from.value / to.value : to.value / from.value
    return `${pair} is a factor of about ${figure(times)}, not “${claimedAs}”.`
  }
  const also = from.unit === 'percent' ? ` (${figure(Math.abs(points))} points)` : ''
  if (claim.kind === 'remains') return `${pair} leaves about ${figure(100 + rel)}%, not “${claimedAs}”.`
  return `${pair} is a ${less ? 'drop' : 'rise'} of about ${figure(Math.abs(rel))}%, not ${claimedAs}${also}.`
}

const inPoints = (claim: Claim, from: Fact, to: Fact, rel: number, points: number): string =>
  `From ${written(from)} to ${written(to)} is ${figure(Math.abs(points))} percentage points, or about ${figure(Math.abs(rel))}% ${rel < 0 ? 'less' : 'more'}; say “points” instead of “${claim.fact.line.text.slice(claim.fact.start, claim.fact.end)}”.`

// ---- direction

const lowerIsBetter =
  /\b(?:latenc\w+|errors?|churn|costs?|complaints?|bugs?|defects?|failures?|incidents?|downtime|delays?|wait\w*|backlog|loss(?:es)?|waste|mae|rmse|mape|wer|attrition|turnover|false (?:positives?|alarms?)|response times?|load times?|lead times?|run ?times?|build times?|time (?:to|until|for)|turnaround|queue)\b/i
const higherIsBetter =
  /\b(?:accuracy|precision|recall|f1|auc|satisfaction|retention|conversion|uptime|availability|nps|csat|throughput|coverage|revenue|adoption|engagement|hit rate|win rate|uptake|attendance|on-time)\b/i
const longerIsBetter =
  /\b(?:uptime|retention|battery|life|lifetime|lifespan|sessions?|watch\w*|time on|time between|between failures|engagement|stay\w*|survival|shelf|runway|endurance|history|notice|warranty|attention|visit\w*|range|coverage|speed|throughput|performance|productivity|efficiency|capacity|velocity|pace|frequency|cadence)\b/i
const rank = /\b(?:rank\w*|position|place|placed|spot|top|#|no\.|number one|league|percentile)\b/i

function* againstVerb(pair: Pair): Generator<Clash> {
  const { from, to } = pair
  const line = from.line
  const [a, b] = [from, like(to, from)]
  if (a.unit !== b.unit && !(a.of === b.of)) return
  const rises = b.value > a.value
  const falls = b.value < a.value
  if (!rises && !falls) return
  const head = line.text.slice(0, pair.start)
  const driven = lastVerb(head.slice(-70))
  if (rank.test(line.text)) return
  yield* againstComparative(pair, a, b, head)
  if (!driven) return
  const subject = `${head.slice(-70)} ${line.text.slice(pair.end, pair.end + 25)}`
  // the pair must follow its verb within the clause
  if (driven.rest.length > 45 || /\d|,\s+\p{L}+ing\b|\b(?:but|while|although|who|which|that)\b/u.test(driven.rest))
    return
  const fewer =
    /\b(?:less|fewer)\s+(?:[a-zà-ɏ-]+[,:;]?\s+){1,3}(?:it|they|this|and|now)?\s*(?:went|goes|came|is|fell|changed)?\s*(?:down\s+|up\s+)?(?:from\s*)?$/i.exec(
      head,
    )
  let wrong: string | undefined
  if (
    driven.word === 'up' &&
    falls &&
    /\b(?:went|goes|gone|moved|came|are|is|was|were|rating|score)\s+(?:back\s+)?up\s+(?:from\s+)?$/i.test(head) &&
    !longerIsBetter.test(subject)
  )
    wrong = 'up'
  else if (/^(?:went|got|moved?|came|brought|chang\w+)$/u.test(driven.word)) {
    if (fewer && rises) wrong = 'fewer'
  } else if (driven.direction < 0 && rises && !/\bup\b/i.test(head.slice(-20)) && !driven.word.startsWith('sav'))
    wrong = driven.word
  else if (driven.direction > 0 && falls && !longerIsBetter.test(subject) && driven.word !== 'up') wrong = driven.word
  else if (/^improv/u.test(driven.word)) {
    const smaller =
      (a.unit === 'time' || lowerIsBetter.test(subject)) &&
      !longerIsBetter.test(subject) &&
      !higherIsBetter.test(subject)
    if (smaller && rises) wrong = driven.word
    if (!smaller && falls && higherIsBetter.test(subject) && !lowerIsBetter.test(subject)) wrong = driven.word
  }
  if (!wrong) return
  yield {
    fault: 'contradiction',
    span: line.place(pair.start, pair.end),
    message: `“${wrong}”, but from ${written(from)} to ${written(to)} is ${rises ? 'a rise' : 'a fall'}: check the order of the two numbers or the verb.`,
    related: [],
  }
}

/** "It got faster: from 2 to 3 seconds". */
function* againstComparative(pair: Pair, a: Fact, b: Fact, head: string): Generator<Clash> {
  const said =
    /\b(?:got|is|are|was|became|becomes?|went|now|much|even)\s+(?:(?:(?<less>faster|quicker|shorter|sooner|cheaper|smaller|lower)|(?<more>longer|higher|bigger|larger|slower))\b)[^.;\d]{0,14}$/i.exec(
      head,
    )
  if (!said || (a.unit !== 'time' && a.unit !== 'money' && a.unit !== 'bytes')) return
  const word = said.groups!.less ?? said.groups!.more!
  const rises = b.value > a.value
  if (meet(bounds(a).low, bounds(a).high, bounds(b).low, bounds(b).high) || rises !== (said.groups!.less !== undefined))
    return
  yield {
    fault: 'contradiction',
    span: pair.from.line.place(pair.start, pair.end),
    message: `“${word}”, but from ${written(pair.from)} to ${written(pair.to)} is ${rises ? 'a rise' : 'a fall'}: check the order of the two numbers or the word.`,
    related: [],
  }
}
