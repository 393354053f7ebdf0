/** Parts and their whole (c5), counts behind a percentage, what is left over. */
import {
  after,
  before,
  type Fact,
  figure,
  type Line,
  like,
  meet,
  type Reading,
  sameMeasure,
  sameNoun,
  say,
  spanOf,
  written,
} from '../reading.ts'
import type { Clash } from './clash.ts'

export function* parts(reading: Reading): Generator<Clash> {
  for (const line of reading.lines) {
    if (line.facts.length === 0 && line.labels.length === 0) continue
    yield* splitLabel(line)
    for (const fact of line.facts) {
      yield* ofThem(fact, reading)
      yield* left(fact, reading)
      yield* shareOf(fact, reading)
      yield* countsBehind(fact, reading)
      yield* inTotal(fact, reading)
      yield* twoOf(fact)
    }
    yield* percentList(line)
    yield* countList(line, reading)
  }
}

const quote = (fact: Fact): string => `“${written(fact)}”`
const told = (fact: Fact, message: string): Clash['related'] => [{ span: spanOf(fact), message }]
const countLike = ({ unit }: Fact): boolean => unit === 'count' || unit === 'number'
const exact = ({ near }: Fact): boolean => near === 'exact'

// ---- one part of a whole

/** "350 of which", "21,000 of it", "45 of the 30 tickets". */
function* ofThem(fact: Fact, reading: Reading): Generator<Clash> {
  if (fact.unit === 'percent' || fact.unit === 'ratio' || fact.unit === 'score' || !exact(fact)) return
  const tail = after(fact)
  const next = fact.line.facts[fact.line.facts.indexOf(fact) + 1]
  if (next && countLike(fact) && countLike(next) && exact(next) && next.value >= 2) {
    const between = fact.line.text.slice(fact.end, next.start)
    if (
      /^\s+(?:(?!instead|because|ahead|out|in\b)[a-zà-ɏ-]+\s+){0,2}?(?:out\s+)?of\s+(?:(?:all|the|our|my|those|these|a total of)\s+)*$/i.test(
        between,
      ) &&
      fact.low >= next.high &&
      (fact.of === '' || next.of === '' || fact.of === next.of)
    ) {
      yield {
        fault: 'contradiction',
        span: spanOf(fact),
        message: `${quote(fact)} cannot be a part of ${quote(next)}: the part is larger than the whole.`,
        related: told(next, 'The whole.'),
      }
      return
    }
  }
  if (!/^\s+(?:[a-zà-ɏ-]+\s+)?of\s+(?:which|whom|it|them|these|those)\b(?!\s+(?:kind|sort|days|times))/i.test(tail))
    return
  const at = reading.facts.indexOf(fact)
  const wholes: Fact[] = []
  for (let i = at - 1; i >= 0; i--) {
    const one = reading.facts[i]!
    const far = fact.line.index - one.line.index
    if (far > 8) break
    if (one.unit === 'percent' || one.unit === 'ratio' || one.unit === 'score') continue
    if (!sameMeasure(one, fact) && !(countLike(fact) && fact.of === 'of')) continue
    const mine = like(fact, one)
    if (one.high >= mine.low) return
    if (!Number.isFinite(one.high)) return
    const close = far <= 1 ? mine.value <= one.value * 6 : mine.value >= 1000 && mine.value <= one.value * 2
    if (close && exact(one)) wholes.push(one)
  }
  const whole = wholes[0]
  if (whole)
    yield {
      fault: 'contradiction',
      span: spanOf(fact),
      message: `${quote(fact)} is said to be a part, but the whole is ${quote(whole)}.`,
      related: told(whole, 'The whole.'),
    }
}

// ---- lists of shares

const overlapping =
  /\b(?:overlap\w*|multiple|several|more than one|both|either|respectively|at least one|also|each|improv\w+|reduc\w+|increas\w+|accura\w+|precision|recall|f1|confidence|faster|grew|coverage|uptime|success|conversion|retention|completion|satisfaction|discount|target|between)\b/i

/** "45% of the readers were on a phone, 40% on a computer and 30% on a tablet". */
function* percentList(line: Line): Generator<Clash> {
  const run: Fact[] = []
  for (const fact of line.facts) {
    const joins =
      fact.unit === 'percent' ||
      (run.length > 0 && (fact.unit === 'number' || fact.unit === 'count') && fact.of === '' && fact.value <= 100)
    if (joins && exact(fact) && fact.sign === 0 && fact.value <= 100) run.push(fact)
  }
  if (run.length < 3 || run[0]!.unit !== 'percent' || line.changes.length > 0 || overlapping.test(line.text)) return
  const whole =
    /\b(?:of (?:the|all|our|my|these|those|its|their|them|it|which|us)|(?:went|goes|go|flows?|flowed) (?:in)?to|split\w*|shares?|consist\w*|weights?|weighted|divid\w+|breakdown|distribut\w+|allocat\w+|made (?:up )?of|mix|composed|portfolio|budget|time)\b/i
  if (!whole.test(line.text)) return
  const strong =
    /\b(?:made (?:up )?of|consists? of|composed of)\s+$/i.test(before(run[0]!)) ||
    /\bof (?:the|all|our|my|these|those|its|their)\s+[a-zà-ɏ-]+(?:\s+[a-zà-ɏ-]+)?\s*,?\s*(?:about |only )?$/i.test(
      before(run[0]!),
    )
  for (const [index, fact] of run.entries()) {
    const next = run[index + 1]
    const tail = line.text.slice(fact.end, next?.start ?? fact.end + 40)
    if (
      strong &&
      /^\s+[a-zà-ɏ-]+(?:\s+[a-zà-ɏ-]+)?\s*(?:[.,;]|and\b|$)/i.test(tail) &&
      !/^\s+(?:more|less|fewer|higher|lower|faster)\b/i.test(tail)
    )
      continue
    if (
      !/^\s*(?:of\b|(?:[a-zà-ɏ]+\s+)?(?:on|for|in|to|from|about|at|with|by|through|via|into|against|is|are|was|were|went|go|use|used|came|come|said|wanted|chose|had|has|test|train\w*|validation|valid|dev)\b|\()/i.test(
        tail,
      )
    )
      return
    if (
      next &&
      !/(?:,|;|\band|\()\s*(?:(?:the\s+)?(?:other|another|remaining|rest|and|about|roughly|only|just|further)\s+)*$/i.test(
        tail,
      )
    )
      return
    // a share of a share is no part of the same whole
    if (index > 0 && /^\s*of (?!the (?:same|total|whole)|all\b|them\b|those\b|these\b)/i.test(tail)) return
  }
  const sum = run.reduce((total, { value }) => total + value, 0)
  const slack = run.reduce((total, fact) => total + (fact.written === 'words' ? 1.5 : (fact.high - fact.low) / 2), 0)
  if (sum - slack <= 100.5) return
  yield adds(run, sum, '100%')
}

const adds = (run: readonly Fact[], sum: number, whole: string): Clash => ({
  fault: 'contradiction',
  span: spanOf(run.at(-1)!),
  message: `${run.map(({ value }) => figure(value)).join(' + ')} = ${figure(sum)}, more than the whole of ${whole}.`,
  related: run.slice(0, -1).map((fact) => ({ span: spanOf(fact), message: 'A part of the same whole.' })),
})

/** A split such as 70/15/20 that is more or less than everything. */
function* splitLabel(line: Line): Generator<Clash> {
  for (const label of line.labels) {
    if (label.label !== 'split' || !/\b(?:split|train\w*|test|validation|weights?)\b/i.test(line.text)) continue
    const shares = line.text.slice(label.start, label.end).split(/[/:-]/).map(Number)
    const sum = shares.reduce((total, share) => total + share, 0)
    if (shares.length < 3 || Math.abs(sum - 100) <= 1 || sum < 80 || sum > 130) continue
    yield {
      fault: 'contradiction',
      span: line.place(label.start, label.end),
      message: `${shares.join(' + ')} = ${figure(sum)}, not 100.`,
      related: [],
    }
  }
}

/** "120 tickets … 70 were about printers, 50 about passwords and 20 about anything else"; "out of 100 points: 50 for …". */
function* countList(line: Line, reading: Reading): Generator<Clash> {
  const run: Fact[] = []
  for (const fact of line.facts) {
    const tail = line.text.slice(fact.nounEnd)
    const bare = fact.unit === 'number' || (fact.unit === 'count' && run.length > 0 && fact.of === run[0]!.of)
    const part =
      /^\s*(?:of them\s+)?(?:were|was|are|had|about|for|on|in|came|went|said|concerned|with|as|needed|wanted|only)\b/i.test(
        tail,
      ) ||
      (run.length > 0 && /^\s*$|^\s*[.,;)]/.test(tail))
    if (bare && part && exact(fact) && fact.sign === 0 && fact.per === '' && Number.isInteger(fact.value))
      run.push(fact)
    else if (run.length > 0 && !(fact.unit === 'number' || fact.unit === 'count')) return
  }
  if (
    run.length < 3 ||
    line.changes.length > 0 ||
    /\b(?:respectively|overlap\w*|both|from|then|later)\b/i.test(line.text.slice(run[0]!.start))
  )
    return
  for (const [index, fact] of run.entries()) {
    const next = run[index + 1]
    if (next && !/(?:,|;|\band)\s*(?:the other\s+|another\s+|only\s+)?$/i.test(line.text.slice(fact.end, next.start)))
      return
  }
  const sum = run.reduce((total, { value }) => total + value, 0)
  const largest = Math.max(...run.map(({ value }) => value))
  const earlier = reading.facts
    .slice(0, reading.facts.indexOf(run[0]!))
    .filter((fact) => line.index - fact.line.index <= 6)
  if (reading.facts.some((fact) => !run.includes(fact) && meet(fact.low, fact.high, sum, sum))) return
  const weights = /\b(?:out of|of|to)\s+(?:100|a hundred)\b[^.]{0,12}:/i.test(line.text.slice(0, run[0]!.start))
  const whole = earlier
    .filter(
      (fact) =>
        (fact.unit === 'count' || fact.unit === 'number' || (weights && fact.unit === 'points')) &&
        fact.per === '' &&
        exact(fact) &&
        fact.value > largest &&
        fact.value < sum &&
        fact.value * 2 > sum,
    )
    .at(-1)
  if (!whole) return
  const introduced =
    weights ||
    /[:–—]\s*$|\b(?:of (?:them|these|those)|sorted|split|divided|grouped)\b/i.test(line.text.slice(0, run[0]!.start))
  if (!introduced) return
  yield { ...adds(run, sum, written(whole)), related: told(whole, 'The whole.') }
}

// ---- what is left

const removed =
  /\b(?:closed|fixed|solved|removed|deleted|answered|migrated|moved|shredded|sold|used|spent|resolved|finished|handled|merged|cancelled|retired|archived|dropped|gave (?:away|back)|paid(?: back)?|threw (?:out|away)|got rid of|cleaned|cleared|processed|converted|repaired|switched off|shut down|scanned|translated|lost|done)\b[^.;\d]{0,30}$/i

const removedAfter =
  /^\s*(?:of them\s+)?(?:(?:had|have|has|were|was|are|is|been|now)\s+){1,3}(?:closed|fixed|solved|removed|deleted|answered|migrated|moved|sold|used|spent|resolved|finished|handled|merged|cancelled|retired|gone|done|repaired|switched off|scanned|translated|converted|sent|checked|over)\b/i

function* left(fact: Fact, reading: Reading): Generator<Clash> {
  if (!countLike(fact) && fact.unit !== 'money') return
  if (
    !exact(fact) ||
    !/^[^.,;:]{0,25}?\b(?:left|remain\w*|to go|still open)\b/i.test(after(fact)) ||
    /^\s*(?:of|out of)\b/i.test(after(fact))
  )
    return
  if (/^[^.,;:]{0,25}?\b(?:left|remain\w*)\s+(?:the|our|us|me|my|for|by|early|with|because)\b/i.test(after(fact)))
    return
  const at = reading.facts.indexOf(fact)
  const taken = reading.facts
    .slice(0, at)
    .filter(
      (one) =>
        fact.line.index - one.line.index <= 2 &&
        alike(one, fact) &&
        (removed.test(before(one)) || removedAfter.test(one.line.text.slice(one.nounEnd))) &&
        exact(one),
    )
    .at(-1)
  if (!taken) return
  const larger = reading.facts
    .slice(0, at)
    .filter(
      (one) =>
        one !== taken &&
        alike(one, taken) &&
        alike(one, fact) &&
        exact(one) &&
        one.value > taken.value &&
        one.value > fact.value,
    )
  if (new Set(larger.map(({ value }) => value)).size !== 1) return
  const whole = larger[0]!
  const rest = whole.value - taken.value
  if (Math.abs(rest - fact.value) <= Math.max(1, rest * 0.03)) return
  if (fact.value > rest && taken.line !== fact.line && !/\bno (?:new|more|other|others)\b/i.test(fact.line.text)) return
  const others = reading.facts.filter((one) => one !== fact && one !== taken && one !== whole && countLike(one))
  if (
    others.some((one) => Math.abs(rest - one.value - fact.value) <= 1 || Math.abs(rest + one.value - fact.value) <= 1)
  )
    return
  yield {
    fault: 'contradiction',
    span: spanOf(fact),
    message: `${figure(whole.value)} − ${figure(taken.value)} leaves ${figure(rest)}, not ${figure(fact.value)}.`,
    related: [...told(whole, 'What there was.'), ...told(taken, 'What was taken away.')],
  }
}

const alike = (one: Fact, two: Fact): boolean =>
  countLike(one) && countLike(two)
    ? one.of === two.of || one.unit === 'number' || two.unit === 'number'
    : one.unit === two.unit && one.of === two.of

// ---- a share of a whole

const soIs =
  /^\s*[^.;]{0,60}?(?:[:(=–—]|\bso\b|\bwhich (?:is|was|means|makes)|\bthat is\b|\bi\.e\.?|\bor\b|\bmeaning\b|\bthus\b)\s*(?:[a-zà-ɏ]+\s+){0,5}$/i

/** "two in a thousand: in 400 of them" against the 10,000 told before; "5% of 2,000 customers, that is 300". */
function* shareOf(fact: Fact, reading: Reading): Generator<Clash> {
  const own = fact.line.facts
  const at = own.indexOf(fact)
  let share: { low: number; high: number } | undefined
  let whole: Fact | undefined
  let part: Fact | undefined
  const next = own[at + 1]
  if (
    fact.unit === 'percent' &&
    exact(fact) &&
    next &&
    countLike(next) &&
    exact(next) &&
    /^\s*of\s+(?:(?:all|the|our|my|those|these)\s+)*$/i.test(fact.line.text.slice(fact.end, next.start))
  ) {
    share = { low: fact.low / 100, high: fact.high / 100 }
    whole = next
    part = own[at + 2]
    if (
      !part ||
      !(
        soIs.test(fact.line.text.slice(whole.nounEnd, part.start)) ||
        ((part.of !== '' || (part.per !== '' && part.per === whole.per)) &&
          /^[^.;:\d]{0,40},\s*(?:about |roughly |some |or )?$/u.test(fact.line.text.slice(whole.nounEnd, part.start)) &&
          /^\s*[.;)]|^\s*$/.test(fact.line.text.slice(part.nounEnd)))
      ) ||
      !/^\s*(?:of (?:them|those)|people|in all|in total|$|[.,;)])/i.test(fact.line.text.slice(part.nounEnd))
    )
      return
    if (part.of !== '' && !sameNoun(part.of, whole.of) && !/^(?:of|in)$/.test(part.of)) return
  } else if (
    fact.unit === 'percent' &&
    exact(fact) &&
    next &&
    countLike(next) &&
    /^\s*of (?:them|these|those|which|whom)\b/i.test(after(fact))
  ) {
    share = { low: fact.low / 100, high: fact.high / 100 }
    whole = reading.facts
      .slice(0, reading.facts.indexOf(fact))
      .filter((one) => countLike(one) && one.of !== 'time' && fact.line.index - one.line.index <= 1)
      .at(-1)
    part = next
    if (!whole || !soIs.test(fact.line.text.slice(fact.end, part.start)) || (part.per !== '' && part.per !== whole.per))
      return
  } else if (
    countLike(fact) &&
    next &&
    countLike(next) &&
    exact(fact) &&
    next.value > fact.value &&
    [10, 20, 50, 100, 1000, 10_000, 1e6].includes(next.value) &&
    /^\s+(?:[a-zà-ɏ-]+\s+)?(?:in|out of|per)\s+(?:an?\s+|every\s+|each\s+)?$/i.test(
      fact.line.text.slice(fact.end, next.start),
    )
  ) {
    share = { low: (fact.value - 0.5) / next.value, high: (fact.value + 0.5) / next.value }
    part = own[at + 2]
    if (
      !part ||
      !soIs.test(fact.line.text.slice(next.nounEnd, part.start)) ||
      !/^\s*of (?:them|those|these)\b/i.test(after(part))
    )
      return
    whole = reading.facts
      .slice(0, reading.facts.indexOf(fact))
      .filter(
        (one) =>
          one.unit === 'count' && one.per === '' && fact.line.index - one.line.index <= 4 && one.value >= next.value,
      )
      .at(-1)
  }
  if (!share || !whole || !part || !(exact(part) || part.near === 'about') || !countLike(part)) return
  const [low, high] = [whole.low * share.low, whole.high * share.high]
  if (meet(low * 0.95, high * 1.05, part.low, part.high)) return
  yield {
    fault: 'contradiction',
    span: spanOf(part),
    message: `${written(fact)}${fact.unit === 'percent' ? '' : ` in ${written(next!)}`} of ${written(whole)} is about ${figure((low + high) / 2)}, not ${figure(part.value)}.`,
    related: told(whole, 'The whole.'),
  }
}

/** "183 of them …, this is 81 percent"; "It missed 12, so it has a recall of 95%"; "24 of 28 (70%)". */
function* countsBehind(fact: Fact, reading: Reading): Generator<Clash> {
  if (fact.unit !== 'percent' || !exact(fact) || fact.written !== 'digits' || fact.sign !== 0) return
  const { line } = fact
  const own = line.facts
  const at = own.indexOf(fact)
  let part: Fact | undefined
  let whole: Fact | undefined
  const opens = before(fact)
  const two = own[at - 1]
  const one = own[at - 2]
  // 24 of 28 (70%); 24 of 28, or 70%; 70% (24 of 28)
  const pairAt = (first: Fact | undefined, second: Fact | undefined): boolean =>
    !!first &&
    !!second &&
    countLike(first) &&
    countLike(second) &&
    first.value <= second.value &&
    (first.of === '' || second.of === '' || first.of === second.of || second.unit === 'count') &&
    /^\s+(?:(?!instead|because|ahead|out|in\b)[a-zà-ɏ-]+\s+){0,2}?(?:(?:out\s+)?of|in)\s+(?:(?:the|all|our|a total of|every)\s+)*$/i.test(
      line.text.slice(first.end, second.start),
    )
  const join =
    /^\s*(?:(?:(?!of\b|and\b)[a-zà-ɏ'’-]+\s*){0,7}(?=[,(–—=]))?(?:\(|,?\s*(?:or|so|an(?= accuracy)|a(?= (?:recall|precision|share|rate|success|hit|sensitivity))|with|i\.e\.|that is|that's|this is|which is|which was|=|–|—)\s+)\s*(?:(?:it has |this gives |that gives |giving |with )?(?:an? |the )?(?:accuracy|recall|precision|share|success rate|hit rate|rate|sensitivity)\s+(?:of|is|was)\s+)?(?:about |roughly |nearly )?$/i
  const soRight = /[,;]\s*(?:and\s+)?so\b[^,;:.\d]{0,45}$/i
  const follows = (text: string): boolean =>
    join.test(text) ||
    (soRight.test(text) &&
      /\b(?:right|correct\w*|wrong|accura\w+|recall|precision|found|caught|missed|passed|failed|share|rate)\b/i.test(
        text,
      ) &&
      !/\b(?:by|fell|rose|cut|grew)\b/i.test(text))
  if (pairAt(one, two) && follows(line.text.slice(two!.nounEnd, fact.start))) [part, whole] = [one, two]
  else if (
    one &&
    two &&
    countLike(one) &&
    countLike(two) &&
    two.value <= one.value &&
    /\b(?:out )?of (?:the |our |all |my )*$/i.test(before(one)) &&
    /^\s*,\s*(?:only |just )?$/u.test(line.text.slice(one.nounEnd, two.start)) &&
    join.test(line.text.slice(two.end, fact.start))
  )
    [part, whole] = [two, one]
  else if (pairAt(own[at + 1], own[at + 2]) && /^\s*\(\s*$/.test(line.text.slice(fact.end, own[at + 1]!.start)))
    [part, whole] = [own[at + 1], own[at + 2]]
  else if (
    two &&
    countLike(two) &&
    /(?:[,;:(–—]\s*(?:and\s+)?(?:so|this|that|which|it|thus)\b[^.,;:]{0,40}|\(\s*)$/i.test(
      line.text.slice(two.end, fact.start),
    )
  ) {
    const anaphor = /^\s+of (?:them|these|those|which|whom)\b/i.test(after(two))
    const missed =
      /\b(?:missed|overlooked|found|caught|detected|recogni[sz]ed|got|lost)\s+(?:only\s+|just\s+)?$/i.test(
        before(two),
      ) && /\b(?:recall|sensitivity|accuracy|right|correct|found|caught|miss\w*)\b/i.test(opens.slice(two.end))
    if (!anaphor && !missed) return
    part = two
    whole = reading.facts
      .slice(0, reading.facts.indexOf(two))
      .filter(
        (other) =>
          line.index - other.line.index <= 2 &&
          other.unit === 'count' &&
          other.per === '' &&
          exact(other) &&
          other.value >= two.value,
      )
      .at(-1)
  }
  if (!part || !whole || part === whole || whole.value <= 0) return
  const ratio = (part.value / whole.value) * 100
  const says = (numerator: number, denominator: number): boolean => {
    const share = (numerator / denominator) * 100
    const slack = Math.max(fact.high - fact.value, fact.value % 10 === 0 ? 2.5 : fact.value % 5 === 0 ? 1.5 : 0.6)
    return Math.abs(share - fact.value) <= slack || Math.abs(100 - share - fact.value) <= slack
  }
  if (says(part.value, whole.value)) return
  const counts = reading.facts.filter(countLike)
  if (counts.some((a) => counts.some((b) => b.value > 0 && a.value <= b.value && says(a.value, b.value)))) return
  const missed = /\b(?:missed|overlooked|lost)\b/i.test(before(part).slice(-20))
  yield {
    fault: 'contradiction',
    span: spanOf(fact),
    message: `${figure(part.value)} of ${figure(whole.value)} is ${figure(ratio)}%${missed ? `, which leaves ${figure(100 - ratio)}%` : ''}, not ${written(fact)}.`,
    related: [...told(part, 'The part.'), ...told(whole, 'The whole.')],
  }
}

const totalAfter = /^\s*(?:in total|altogether|in all|all told|all in all|overall)\b/i
const totalBefore =
  /\b(?:in total|altogether|together|in all|all in all|a total of|for a total of|(?:which|that|this|it) (?:makes|adds up to|comes to)|in sum)[\s,]+(?:(?:it|this|that|they|we|I|is|was|were|are|took|takes|paid|made|make|makes|about|almost|nearly|some|these|those)\s+){0,4}$/i

/** "two months to build and three months to test, four months in total". */
function* inTotal(sum: Fact, reading: Reading): Generator<Clash> {
  const { line } = sum
  if (!exact(sum) || sum.unit === 'percent' || sum.unit === 'ratio' || sum.unit === 'score') return
  if (!totalAfter.test(line.text.slice(sum.nounEnd)) && !totalBefore.test(before(sum))) return
  const own = line.facts.slice(0, line.facts.indexOf(sum)).map((fact) => like(fact, sum))
  const addends = own.filter(
    (fact) =>
      fact.per === sum.per &&
      exact(fact) &&
      ((fact.unit === sum.unit && (fact.of === sum.of || fact.unit === 'time' || fact.of === '' || sum.of === '')) ||
        (countLike(fact) && countLike(sum) && (fact.of === '' || sum.of === '' || fact.of === sum.of))),
  )
  if (addends.length < 2 || addends.length !== own.length || line.changes.length > 0) return
  if (
    !addends.every(
      (fact, index) =>
        index === 0 ||
        /(?:,|;|\band|\bplus|\bthen|\+)\s*(?:(?:then|another|further|about|for|the|other|after that)\s+)*$/i.test(
          line.text.slice(addends[index - 1]!.nounEnd, fact.start),
        ) ||
        /\band\b/u.test(line.text.slice(addends[index - 1]!.nounEnd, fact.start)),
    )
  )
    return
  const low = addends.reduce((total, fact) => total + fact.low, 0)
  const high = addends.reduce((total, fact) => total + fact.high, 0)
  const value = addends.reduce((total, fact) => total + fact.value, 0)
  const slack = sum.unit === 'time' ? value * 0.1 : Math.max(...addends.map((fact) => fact.value)) * 0.02
  const least = countLike(sum) ? value - slack : Math.max(low, value * 0.9)
  const most = countLike(sum) ? value + slack : Math.min(high, value * 1.1)
  if (meet(least, most, sum.value, sum.value) || meet(sum.low, sum.high, value, value)) return
  if (
    addends.length === 2 &&
    meet(addends[0]!.value * addends[1]!.value * 0.99, addends[0]!.value * addends[1]!.value * 1.01, sum.low, sum.high)
  )
    return
  if (
    reading.facts.some(
      (fact) =>
        fact !== sum &&
        !addends.includes(fact) &&
        fact.unit === sum.unit &&
        (Math.abs(value + fact.value - sum.value) < 0.5 || Math.abs(value - fact.value - sum.value) < 0.5),
    )
  )
    return
  yield {
    fault: 'contradiction',
    span: spanOf(sum),
    message: `${addends.map((fact) => line.text.slice(fact.start, fact.end)).join(' + ')} = ${say(value, sum)}, not ${written(sum)}.`,
    related: addends.map((fact) => ({ span: spanOf(fact), message: 'A part of the sum.' })),
  }
}

/** "Of the nine of us, six voted for the first and five for the second"; "400 for training and 200 for testing out of the 500". */
function* twoOf(whole: Fact): Generator<Clash> {
  if (!countLike(whole) || !exact(whole) || whole.per !== '' || whole.value < 3) return
  const { line } = whole
  const own = line.facts
  const at = own.indexOf(whole)
  const opens = /(?:^|[,;:]\s*)of\s+(?:(?:the|our|all|these|those)\s+)*$/i.test(before(whole))
  const closes = /\bout of\s+(?:the|our|all|these|those)\s+(?:the\s+)?$/i.test(before(whole))
  if (!opens && !closes) return
  const run = (opens ? own.slice(at + 1) : own.slice(0, at)).filter((fact) => countLike(fact))
  if (
    run.length < 2 ||
    run.length !== (opens ? own.length - at - 1 : at) ||
    /\b(?:both|overlap\w*|each|also|too|from|then|later)\b/i.test(line.text)
  )
    return
  if (
    !run.every(
      (fact) =>
        exact(fact) &&
        fact.per === '' &&
        fact.sign === 0 &&
        (fact.of === '' || fact.of === run[0]!.of || fact.of === whole.of || fact.unit === 'number'),
    )
  )
    return
  if (
    !run.every(
      (fact, index) =>
        index === 0 ||
        /(?:,|\band|\bbut)\s*(?:only |the other |another )?$/i.test(line.text.slice(run[index - 1]!.end, fact.start)),
    )
  )
    return
  const sum = run.reduce((total, { value }) => total + value, 0)
  if (sum <= whole.high || run.some(({ value }) => value > whole.value)) return
  yield { ...adds(run, sum, written(whole)), related: told(whole, 'The whole.') }
}
