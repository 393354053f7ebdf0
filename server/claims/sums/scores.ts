/** Scores against each other: bounds (c13), F1 (c2), precision and false alarms (c4), percentiles, averages, uptime. */
import {
  after,
  before,
  type Fact,
  figure,
  type Line,
  like,
  meet,
  type Reading,
  rememberFacts,
  spanOf,
  written,
} from '../reading.ts'
import type { Clash } from './clash.ts'

export function* scores(reading: Reading): Generator<Clash> {
  for (const line of reading.lines) {
    if (line.facts.length === 0) continue
    for (const fact of line.facts) {
      yield* bound(fact)
      yield* falseAlarms(fact)
      yield* uptime(fact)
      yield* average(fact)
    }
    yield* harmonic(line)
    yield* percentiles(line)
  }
}

const names = {
  f1: `f[- ]?1(?:[- ]?(?:score|measure))?|f[- ]score|f[- ]measure`,
  precision: 'precision|ppv',
  recall: 'recall|sensitivity|true[- ]positive rate|tpr',
  accuracy: 'accurac(?:y|ies)',
  auc: `(?:roc|pr)[- ]?auc(?:[- ]roc)?|auc(?:[- ](?:roc|pr|score))?|auroc|auprc|area under the curve`,
  r2: `r[- ]?2|r²|r[- ]squared`,
  other: String.raw`specificity|iou|dice|ndcg|map@\d+|correlation|probabilit(?:y|ies)|p[- ]value|silhouette|kappa`,
} as const
export type Score = keyof typeof names

const link = String.raw`(?:\s+(?:score|value|rate|coefficient))?(?:\s+(?:on|for|over|in)\s+(?:the\s+|our\s+)?(?:[a-zà-ɏ-]+\s+){0,2}?[a-zà-ɏ-]+)?\s*(?:(?:of|is|was|at|to|about|around|reached|hit|stood|now|came|rose|has|had|up|with|went|only|an?|got|goes|gets|are|were|out|gives?|gave|equals?|being|therefore|then|as|high|low|just)\s+|[:=(≈~]\s*)*`
const beforeIt = Object.entries(names).map(
  ([name, words]) => [name as Score, new RegExp(String.raw`(?:^|[^a-zà-ɏ\d-])(?:${words})${link}$`, 'i')] as const,
)
const behindIt = Object.entries(names).map(
  ([name, words]) =>
    [
      name as Score,
      new RegExp(
        String.raw`^\s*-?\s*(?:(?:in|of|macro|micro|weighted|overall|test|validation)[\s-]+)?(?:${words})(?![a-zà-ɏ\d])`,
        'i',
      ),
    ] as const,
)

const anyName = new RegExp(Object.values(names).join('|'), 'i')
const named = new WeakMap<Line, boolean>()
function namesScore(line: Line): boolean {
  const known = named.get(line)
  if (known !== undefined) return known
  const found = anyName.test(line.text)
  named.set(line, found)
  return found
}

/** Which score a number is, by the nearest name: "precision is 0.80", "0.80 precision". */
export const scoreOf = rememberFacts((fact): Score | undefined => {
  if (fact.unit !== 'percent' && fact.unit !== 'score' && fact.unit !== 'number' && fact.unit !== 'count')
    return undefined
  if (!namesScore(fact.line)) return undefined
  const own = fact.line.facts
  const head = before(fact).slice(Math.max(0, own[own.indexOf(fact) - 1]?.end ?? 0, fact.start - 70))
  const tail = after(fact)
  if (tail.startsWith('x') || fact.per !== '') return undefined
  for (const [name, pattern] of behindIt) if (pattern.test(tail)) return name
  for (const [name, pattern] of beforeIt) if (pattern.test(head)) return name
  return undefined
})

const label: Record<Score, string> = {
  f1: 'F1',
  precision: 'precision',
  recall: 'recall',
  accuracy: 'accuracy',
  auc: 'AUC',
  r2: 'R²',
  other: 'value',
}

function* bound(fact: Fact): Generator<Clash> {
  const tail = after(fact)
  if (fact.unit === 'percent' && fact.low > 100 && fact.written === 'digits') {
    const name = scoreOf(fact)
    if (
      name &&
      !/^\s*(?:increase|improvement|gain|more|higher|better|boost|growth|of (?:the|our))\b/i.test(tail) &&
      !/\b(?:by|increas\w+|improv\w+|grew)\s*$/i.test(before(fact))
    ) {
      yield { fault: 'contradiction', span: spanOf(fact), message: `No ${label[name]} can be above 100%.`, related: [] }
      return
    }
    const fell =
      /\b(?:reduc\w+|cut|dropp?ed|decreas\w+|lowered|fell|shrank|declined)\b(?:\s+(?!from\b|to\b|and\b)[a-zà-ɏ'-]+){0,5}\s+by\s+(?:about |over |more than |around )?$/i.test(
        before(fact),
      ) || /^\s*(?:[a-zà-ɏ-]+\s+){0,2}?(?:less|fewer|reduction|decrease|drop in|lower)\b/i.test(tail)
    if (fell && fact.sign >= 0)
      yield {
        fault: 'contradiction',
        span: spanOf(fact),
        message: `Nothing can shrink by more than 100%: ${written(fact)} less is below zero.`,
        related: [],
      }
    return
  }
  if (
    (fact.unit === 'number' || fact.unit === 'score' || fact.unit === 'count') &&
    fact.written === 'digits' &&
    fact.value > 1 &&
    fact.value < 2 &&
    /\d\.\d/.test(fact.line.text.slice(fact.start, fact.end))
  ) {
    const name = scoreOf(fact)
    if (
      !name ||
      /\b(?:by|a factor of|lift of|gain of|plus|increase of)\s*$/i.test(before(fact).slice(-25)) ||
      /^\s*(?:x|times|points?|pp|percent|%|seconds?|ms|million)/i.test(tail)
    )
      return
    yield { fault: 'contradiction', span: spanOf(fact), message: `No ${label[name]} can be above 1.`, related: [] }
  }
}

/** F1 = 2PR / (P + R), where one sentence has exactly one of each. */
function* harmonic(line: Line): Generator<Clash> {
  if (!/\bf[- ]?1\b|\bf-?(?:score|measure)\b/i.test(line.text) || line.facts.length < 3) return
  if (/\b(?:macro|micro|weighted|average|mean|per[- ]class|beta|baseline|versus|vs|compared|from)\b/i.test(line.text))
    return
  const found: Partial<Record<Score, Fact[]>> = {}
  for (const fact of line.facts) {
    const name = scoreOf(fact)
    if (name) found[name] = [...(found[name] ?? []), fact]
  }
  if (found.precision?.length !== 1 || found.recall?.length !== 1 || found.f1?.length !== 1) return
  const [p, r, f] = [found.precision[0]!, found.recall[0]!, found.f1[0]!]
  const scale = (fact: Fact): number => (fact.unit === 'percent' || fact.value > 1 ? 0.01 : 1)
  const mean = (one: number, two: number): number => (one + two <= 0 ? 0 : (2 * one * two) / (one + two))
  const [low, high] = [mean(p.low * scale(p), r.low * scale(r)), mean(p.high * scale(p), r.high * scale(r))]
  if (
    ![low, high, f.low, f.high].every(Number.isFinite) ||
    meet(low - 0.0005, high + 0.0005, f.low * scale(f), f.high * scale(f))
  )
    return
  const exact = mean(p.value * scale(p), r.value * scale(r)) / scale(f)
  yield {
    fault: 'contradiction',
    span: spanOf(f),
    message: `A precision of ${written(p)} and a recall of ${written(r)} give an F1 of about ${scale(f) === 1 ? exact.toFixed(2) : `${figure(exact)}%`}, not ${f.line.text.slice(f.start, f.end)}.`,
    related: [
      { span: spanOf(p), message: 'The precision.' },
      { span: spanOf(r), message: 'The recall.' },
    ],
  }
}

/** Precision 75%: one alarm in four is false. */
function* falseAlarms(fact: Fact): Generator<Clash> {
  if (fact.unit !== 'percent' && fact.unit !== 'score') return
  if (scoreOf(fact) !== 'precision' || fact.near !== 'exact') return
  const { line } = fact
  const own = line.facts
  const at = own.indexOf(fact)
  const [one, two] = [own[at + 1], own[at + 2]]
  if (!one) return
  const wrong = /\b(?:false|wrong|for nothing|mistaken|not (?:real|right|true)|noise|incorrect)\b/i
  const lead = line.text.slice(fact.end, one.start)
  if (!/[:,;(–—]|\b(?:so|means|meaning|that is|i\.e)\b/i.test(lead) || lead.length > 60)
    if (!/^\s*(?:\p{L}+\s+)?$/u.test(lead) || !/^\W*(?:with|at)\b/i.test(line.text)) return
  const right = /\b(?:right|real|correct|true|genuine)\b/i
  let share: [number, number] | undefined
  if (
    two &&
    (one.unit === 'count' || one.unit === 'number') &&
    (two.unit === 'count' || two.unit === 'number') &&
    /^\s+(?:[a-zà-ɏ-]+\s+){0,2}?(?:in|out of|of)\s+(?:every\s+)?$/i.test(line.text.slice(one.end, two.start)) &&
    (wrong.test(line.text.slice(one.end, two.end + 40)) || right.test(line.text.slice(one.end, two.end + 40))) &&
    two.value > one.value
  ) {
    const told = (one.value / two.value) * 100
    const middle = wrong.test(line.text.slice(one.end, two.end + 40)) ? told : 100 - told
    share = [Math.min(middle * 0.85, middle - 3), Math.max(middle * 1.15, middle + 3)]
  } else if (
    one.unit === 'percent' &&
    /^\s*of (?:the |all |its |our )?(?:alarms?|alerts?|flag\w*|hits|warnings?|cases flagged|predictions|positives)\b/i.test(
      after(one),
    ) &&
    wrong.test(after(one).slice(0, 50))
  )
    share = [one.low, one.high]
  if (!share) return
  const scale = fact.unit === 'score' ? 100 : 1
  if (meet(100 - fact.high * scale, 100 - fact.low * scale, share[0], share[1])) return
  const rest = 100 - fact.value * scale
  yield {
    fault: 'contradiction',
    span: spanOf(one),
    message: `At a precision of ${written(fact)}, ${figure(rest)}% of what it flags is false (about one in ${figure(100 / rest)}).`,
    related: [{ span: spanOf(fact), message: 'The precision.' }],
  }
}

const spans: Readonly<Record<string, number>> = {
  week: 604_800,
  month: 2_629_800,
  quarter: 7_889_400,
  year: 31_557_600,
}

/** 99.9% of a month leaves 43 minutes of outage. */
function* uptime(fact: Fact): Generator<Clash> {
  const { line } = fact
  if (
    fact.unit !== 'percent' ||
    fact.value < 90 ||
    fact.high > 100.01 ||
    !/\b(?:uptime|availab\w+|up|online|reachable)\b/i.test(line.text)
  )
    return
  const outage = line.facts.find(
    (one) =>
      one.unit === 'time' &&
      one.near !== 'below' &&
      /\b(?:outages?|down(?:time)?|offline|unavailab\w+|failures?|interruptions?|not reachable)\b/i.test(
        `${before(one).slice(-40)} ${after(one).slice(0, 40)}`,
      ) &&
      Number.isFinite(one.low) &&
      one.value < 20 * 86_400,
  )
  if (!outage || line.facts.filter((one) => one.unit === 'percent').length > 1) return
  const days = line.facts.find(
    (one) => one !== outage && one.unit === 'time' && one.value >= 6 * 86_400 && one.value > outage.value * 5,
  )
  const named =
    /\b(?:in|over|for|during|per|a|the|this|last|each|every)\s+(?:[a-zà-ɏ]+\s+)?(week|month|quarter|year)\b/i
      .exec(line.text)?.[1]
      ?.toLowerCase()
  const month = /\b(?:January|February|March|April|June|July|August|September|October|November|December)\b/u.test(
    line.text,
  )
  const period = days ? days.value : named ? spans[named]! : month ? spans.month! : undefined
  if (!period) return
  const allowed = (1 - fact.low / 100) * period
  if (outage.low <= allowed * 1.15) return
  const really = (1 - outage.value / period) * 100
  yield {
    fault: 'contradiction',
    span: spanOf(outage),
    message: `${written(outage)} of outage in ${days ? written(days) : `a ${named ?? 'month'}`} leave ${really.toFixed(really > 99 ? 2 : 1)}% uptime, not ${written(fact)}.`,
    related: [{ span: spanOf(fact), message: 'The uptime.' }],
  }
}

/** The average of values between two and five cannot be seven. */
function* average(fact: Fact): Generator<Clash> {
  const { line } = fact
  if (!/average|mean|median/i.test(line.text)) return
  if (
    fact.near !== 'exact' ||
    !(
      /^[^.,;]{0,15}\bon average\b/i.test(line.text.slice(fact.nounEnd)) ||
      /\b(?:average|mean|median)\s+(?:[a-zà-ɏ]+\s+){0,2}?(?:of|is|was|at|:)?\s*$/i.test(before(fact))
    )
  )
    return
  const others = line.facts
    .filter((one) => one !== fact)
    .map((one) => like(one, fact))
    .filter((one) => one.unit === fact.unit && (one.unit === 'time' || one.of === fact.of || one.of === ''))
  const range = others.find(({ near }) => near === 'range')
  const pair =
    others.length === 2 &&
    /\b(?:no|none|not|never|nobody|nothing)\b/i.test(line.text) &&
    others.some(({ near }) => near === 'below') &&
    others.some(({ near }) => near === 'above')
  const from = others.find((one) => /\b(?:fastest|shortest|lowest|smallest|minimum)\b[^,;]{0,25}$/i.test(before(one)))
  const to = others.find(
    (one) => one !== from && /\b(?:slowest|longest|highest|largest|maximum)\b[^,;]{0,25}$/i.test(before(one)),
  )
  let low: number | undefined
  let high: number | undefined
  if (range && /\bbetween\b|\bfrom\b|\branged?\b/i.test(line.text.slice(Math.max(0, range.start - 30), range.end)))
    [low, high] = [range.low, range.high]
  else if (pair)
    [low, high] = [Math.min(...others.map(({ value }) => value)), Math.max(...others.map(({ value }) => value))]
  else if (from && to && from.value < to.value) [low, high] = [from.low, to.high]
  if (low === undefined || high === undefined || meet(low, high, fact.low, fact.high)) return
  yield {
    fault: 'contradiction',
    span: spanOf(fact),
    message: `If every value lies between the two, the average cannot be ${written(fact)}.`,
    related: others.slice(0, 2).map((one) => ({ span: spanOf(one), message: 'A limit of the single values.' })),
  }
}

/** Values of percentiles rise with them: a median above the 95th percentile cannot be. */
function* percentiles(line: Line): Generator<Clash> {
  if (
    !/\bmedian\b|\bp\d\d|\bpercentile\b/i.test(line.text) ||
    /\b(?:before|after|from|was .{0,40} now|previous\w*|down|dropp?ed|reduc\w+|→|vs|versus|target|per)\b/i.test(
      line.text,
    )
  )
    return
  const found: { rank: number; fact: Fact }[] = []
  for (const fact of line.facts) {
    if (fact.near !== 'exact' || (fact.unit !== 'time' && fact.unit !== 'money' && fact.unit !== 'bytes')) continue
    const rank = percentileOf(fact)
    if (rank !== undefined) found.push({ rank, fact })
  }
  if (found.length !== 2) return
  const [one, two] = found[0]!.rank < found[1]!.rank ? [found[0]!, found[1]!] : [found[1]!, found[0]!]
  if (one.rank === two.rank || one.fact.unit !== two.fact.unit || one.fact.low <= two.fact.high) return
  yield {
    fault: 'contradiction',
    span: spanOf(one.fact),
    message: `The ${one.rank === 50 ? 'median' : `${one.rank}th percentile`} (${written(one.fact)}) cannot lie above the ${two.rank}th percentile (${written(two.fact)}).`,
    related: [{ span: spanOf(two.fact), message: `The ${two.rank}th percentile.` }],
  }
}

/** 50 for a median, 95 for p95; undefined where no percentile is named. */
export function percentileOf(fact: Fact): number | undefined {
  const own = fact.line.facts
  const head = before(fact).slice(own[own.indexOf(fact) - 1]?.end ?? 0)
  const near =
    /(?:\b(?<median>median)|\bp(?<p>\d\d)(?:\.\d+)?|\b(?<th>\d\d)th[- ]percentile)\b[^.;]{0,30}$/i.exec(head) ??
    /^\s*(?:(?:at|for|as|in)\s+(?:the\s+)?)?(?:(?<median>median)|p(?<p>\d\d)|(?<th>\d\d)th[- ]percentile)\b/i.exec(
      after(fact),
    ) ??
    /^\s*\(?p(?<p>\d\d)\b(?<median>)?(?<th>)?/i.exec(after(fact))
  if (!near?.groups) return undefined
  return near.groups.median ? 50 : Number(near.groups.p ?? near.groups.th)
}
