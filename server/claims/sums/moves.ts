/** A value before and a value after, told in whatever words, against the direction and the share that is claimed of them. */
import { bounds, type Fact, figure, meet, type Reading, say, spanOf, written } from '../reading.ts'
import { alike, countLike, exact, type Row, says, tableOf, textBetween, valueAs } from '../table.ts'
import type { Clash } from './clash.ts'
import { clashOf, told } from './wholes.ts'

interface Move {
  readonly from: Row
  readonly to: Row
}

export function* moves(reading: Reading): Generator<Clash> {
  const rows = tableOf(reading)
  for (const move of movesIn(rows, reading)) {
    yield* direction(move, reading)
    yield* share(move, rows)
  }
}

const after =
  /\b(?:now(?:adays)?|today|then|after\w*|since|later|by (?:then|the end|[a-zà-ɏ]+)|new|next|this (?:year|month|week|spring|summer|autumn|winter)|in the end|in (?:spring|summer|autumn|winter|\d{4}|January|February|March|April|May|June|July|August|September|October|November|December)|from then on|brought|became|becomes?|went|rose|fell|dropped|climbed|sank|grew|shrank|got|came|reached|needs only|only)\b/i
const apart =
  /\b(?:another|other|others|else\w*|neighbou?r\w*|whereas|while|competitor\w*|instead|per person|each of|average|median|longest|shortest|slowest|fastest|maximum|minimum|best|worst|largest|smallest|the rest|of (?:them|these|those|which|whom)|together|in total|so far|deadline|limit|budget|first [a-zà-ɏ]+|last [a-zà-ɏ]+)\b/i

/** Values before and after: two of one measure, the later one marked as such, and no third. */
function movesIn(rows: readonly Row[], reading: Reading): Move[] {
  const found: Move[] = []
  for (const [i, to] of rows.entries()) {
    if (
      to.planned ||
      to.partitive ||
      to.concluded ||
      to.fact.unit === 'ratio' ||
      to.fact.near === 'range' ||
      to.fact.sign !== 0
    )
      continue
    const earlier = rows
      .slice(0, i)
      .filter(
        (row) =>
          (to.line.index - row.line.index <= 3 || resolved(row, to)) &&
          alike(row, to, to.line.index - row.line.index <= 1 && to.bare) &&
          row.fact.unit !== 'label' &&
          !row.planned &&
          (row.fact.unit === to.fact.unit || to.bare || row.bare),
      )
    const from = earlier.at(-1)
    if (
      !from ||
      (countLike(to.fact) && countLike(from.fact) && (to.noun === '' || to.noun !== from.noun)) ||
      (from.bare && !countLike(to.fact)) ||
      from.fact.near === 'range' ||
      from.partitive ||
      (from.bare && to.bare && from.line !== to.line) ||
      new Set(earlier.map((row) => valueAs(row, to))).size !== 1
    )
      continue
    if (
      from.fact.unit === 'percent' &&
      /\b(?:by|less|more|fewer)\b/i.test(
        `${from.head.slice(-12)} ${from.tail.slice(0, 10)} ${to.head.slice(-12)} ${to.tail.slice(0, 10)}`,
      )
    )
      continue
    if (from.per !== to.per && from.per !== '' && to.per !== '') continue
    const pair =
      to.line.changes.some((change) => change.from === from.fact && change.to === to.fact) ||
      (from.line === to.line &&
        /\bfrom\s+$/iu.test(from.head) &&
        /^\s*(?:down |up )?to\s+$/iu.test(textBetween(reading, from, to))) ||
      ((verbDown.test(to.head) || verbUp.test(to.head)) && /\bto\s+$/i.test(to.head)) ||
      nominalOf.test(rows[i + 1]?.head ?? '')
    if (
      !(
        pair ||
        earlierOn.test(from.head) ||
        resolved(from, to) ||
        after.test(textBetween(reading, from, to)) ||
        /^[^,.]{0,15}\bnow\b/i.test(to.tail)
      ) ||
      apart.test(
        `${from.head} ${from.line === to.line ? textBetween(reading, from, to) : `${from.tail} ${to.head}`} ${to.tail.slice(0, 30)}`,
      )
    )
      continue
    if (
      from.fact.unit === 'time' &&
      ((!pair && from.fact.value >= 86_400 * 13) ||
        (!pair && (scene.test(to.head) || scene.test(from.head))) ||
        /^\s*(?:ago|later|earlier|old|a (?:day|week|month))\b/i.test(`${to.tail}`))
    )
      continue
    if (
      rows
        .slice(i + 1)
        .some(
          (row) =>
            row.line.index - to.line.index <= 1 &&
            alike(row, to) &&
            row.fact.unit !== 'percent' &&
            !says(row, valueAs(to, row)) &&
            !differs.test(`${row.tail.slice(0, 25)} ${row.head.slice(-25)}`),
        )
    )
      continue
    const a = interval(from.fact)
    const b = interval({
      ...to.fact,
      value: valueAs(to, from),
      low: (to.fact.low * valueAs(to, from)) / to.fact.value,
      high: (to.fact.high * valueAs(to, from)) / to.fact.value,
    })
    if (meet(a.low, a.high, b.low, b.high)) continue
    found.push({ from, to })
  }
  return found
}
/** Told in the situation and again in the result, of the same thing. */
function resolved(from: Row, to: Row): boolean {
  if (from.line.part?.role !== 'situation' || to.line.part?.role !== 'result' || to.line.index - from.line.index > 12)
    return false
  const words = stems(from.line.text)
  return stems(to.line.text).some((word) => words.includes(word))
}
const stems = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !common.test(word)).map((word) => word.slice(0, 5))
const common =
  /^(?:with|from|that|this|than|then|they|them|were|have|had|been|each|every|only|about|after|before|into|over|under|more|less|took|take|takes|minutes?|hours?|days?|weeks?|months?|years?|seconds?|euros?|dollars?|francs?|pounds?|cents?|percent|which|when|what|where|there|their|some|most|very|still|just|also|because)$/u
const earlierOn = /\b(?:had been|used to|until then|before that|formerly|previously|in the past|once)\b/i

const interval = (fact: Fact): { low: number; high: number } =>
  fact.unit === 'count' && fact.near === 'exact' ? { low: fact.value, high: fact.value } : bounds(fact)
const scene =
  /\b(?:for|over|during|since|until|every|last|next|at|before|from|another)\s+(?:the\s+|about\s+|another\s+)*$/i
const differs =
  /\b(?:less|more|fewer|shorter|longer|faster|quicker|cheaper|saved?|saving|gain\w*|win|won|los[et]|difference|fall|rise|drop|growth|of)\b/i

const nominalOf =
  /\b(?:this|that|the|an?|our)\s+(?:[a-zà-ɏ]+\s+)?(?:fall|drop|rise|decrease|increase|reduction|difference|gain|saving|growth|plus|minus|loss|cut)\s+of\s+(?:about\s+)?$/i

// ---- up or down

const verbDown =
  /\b(?:fell|falls?|fallen|sank|sinks?|sunk|dropp?(?:ed|s)?|shrank|shrunk|went down|came down|come down|goes down|brought (?:[a-zà-ɏ]+ ){0,4}?down|declined|decreased|reduced|cut|lowered|shortened)\b[^.;,\d]{0,25}$/i
const verbUp =
  /\b(?:rose|risen|rises?|grew|grown|climbed|increased|jumped|went up|came up|goes up|brought (?:[a-zà-ɏ]+ ){0,4}?up|raised|lifted)\b[^.;,\d]{0,25}$/i
const back = /\b(?:(?:this|that|the|these|our|such an?)\s+(?:[a-zà-ɏ]+\s+)?)/i.source
const nounUp = new RegExp(`${back}(?:growth|rise|increase|gain|jump|surge)\\b`, 'iu')
const nounDown = new RegExp(`${back}(?:fall|drop|decrease|decline|reduction|cut|saving)\\b`, 'iu')
const lead = String.raw`(?:(?:is|are|was|were|became|become|becomes|got|gets|get|now|so|much|even|it|we|they|he|she|had become|,)\s+)`
const more = new RegExp(
  `${lead}(?:more|longer|higher|larger|bigger|dearer|slower|more expensive|heavier|costlier)\\b`,
  'iu',
)
const higher = /\b(?:the|this|that|our)\s+(?:higher|larger|bigger|greater|longer)\s+[a-zà-ɏ]+/i
const lower = /\b(?:the|this|that|our)\s+(?:lower|smaller|shorter|reduced|cheaper)\s+[a-zà-ɏ]+/i
const words = {
  time: [/\b(?:faster|quicker|sooner|shorter|quickly|speedier)\b/i, /\b(?:slower|longer)\b/i],
  money: [
    /\b(?:cheaper|less expensive|saved|cost less|pay less|paid less)\b/i,
    /\b(?:dearer|more expensive|cost more|paid more)\b/i,
  ],
  other: [/\b(?:fewer|smaller|lighter|lower|less)\b/i, /\b(?:bigger|larger|heavier|higher)\b/i],
} as const

function* direction({ from, to }: Move, reading: Reading): Generator<Clash> {
  if (!bothClosed(from, to)) return
  const rises = valueAs(to, from) > from.fact.value
  const kind = to.fact.unit === 'time' || to.fact.unit === 'money' ? to.fact.unit : 'other'
  const between = textBetween(reading, from, to)
  const next = reading.lines[to.line.index + 1]
  const rest = `${to.tail}${!/\d/.test(to.tail) && next && next.part === to.line.part && /^\W*(?:This|That|These|It|They|So|And|The)\b/u.test(next.text) && next.facts.length === 0 ? ` ${next.text}` : ''}`
  if (
    /\b(?:although|though|despite|but|however|unfortunately|instead|not|yet|because|while|even if)\b/i.test(
      `${between} ${rest}`,
    )
  )
    return
  const [down, up] = words[kind]
  const said =
    (rises ? verbDown : verbUp).exec(to.head)?.[0] ??
    (rises ? nounDown : nounUp).exec(rest)?.[0] ??
    (rises ? lower : higher).exec(rest)?.[0] ??
    (/\b(?:it|they|we|this|that|which|he|she|so|to be|thus)\b[^.]{0,40}$/i.test(rest.split(rises ? down : up)[0] ?? '')
      ? (rises ? down : up).exec(rest)?.[0]
      : undefined) ??
    (!rises && kind !== 'other' ? undefined : rises ? undefined : more.exec(rest)?.[0])
  if (
    !said ||
    (kind === 'other' &&
      !verbDown.test(to.head) &&
      !verbUp.test(to.head) &&
      !nounDown.test(rest) &&
      !nounUp.test(rest) &&
      !lower.test(rest) &&
      !higher.test(rest))
  )
    return
  yield clashOf(
    to,
    `“${said.trim().split(/\s+/u).slice(0, 3).join(' ')}”, but from ${written(from.fact)} to ${written(to.fact)} is ${rises ? 'a rise' : 'a fall'}: check the order of the two numbers or the word.`,
    [from, 'The value before.'],
  )
}
const bothClosed = (from: Row, to: Row): boolean =>
  [from, to].every(({ fact }) => Number.isFinite(fact.low) && Number.isFinite(fact.high))

// ---- by how much

const back2 =
  /\b(?:gone|away|saved|old|before|original\w*|former|previous\w*|less|shorter|fewer|cheaper|as (?:much|many|long|often)|of (?:it|that|what|his|her|its|the)|more|faster|it|that|which)\b/i

/** "only half of his old way", "that is half of the time gone": neither what is left nor what went. */
function* share({ from, to }: Move, rows: readonly Row[]): Generator<Clash> {
  if (!bothClosed(from, to) || from.fact.value <= 0) return
  const at = rows.indexOf(to)
  const claim = rows.slice(at + 1, at + 2).find((row) => row.line.index - to.line.index <= 2)
  if (!claim || claim.planned || !exact(claim)) return
  const a = from.fact.value
  const b = valueAs(to, from)
  const around = `${claim.line === to.line ? claim.line.text.slice(to.fact.end, claim.fact.start) : claim.head} ${claim.tail}`
  const refers =
    claim.line === to.line
      ? /(?:[,;:(–—]|\band)\s*(?:so|thus|that|this|which|it|these|only|just|an?|the|or|a loss|i\.e)?[^,;:]{0,45}$/i.test(
          claim.line.text.slice(to.fact.end, claim.fact.start),
        )
      : /^\W*(?:so|that|this|it|thus|which|these|those|now|only|just)?\b[^,;:]{0,45}$/i.test(claim.head) &&
        /^\W*(?:So|That|This|It|Thus|Which|These|Those|Now|Only|Just|Half|A third|A quarter)\b/u.test(claim.line.text)
  const nominal = nominalOf.test(claim.head)
  const won = /\b(?:win|won|gain(?:ed|s)?|sav(?:e|ed|es)|lose|lost)\s+(?:us\s+)?(?:about\s+)?$/i.test(claim.head)
  // a word that fits another measure speaks of another thing; so does "half as many again"
  if (/\bcheaper\b/i.test(claim.tail) !== (to.fact.unit === 'money') && /\bcheaper\b/i.test(claim.tail)) return
  if (/^\s*(?:faster|quicker|sooner)\b/i.test(claim.tail) && to.fact.unit !== 'time') return
  if (/\bagain\b|\bthan (?!before|it\b|in (?:the|that)|at the|last|the \p{L}+ before|earlier|until)/iu.test(claim.tail))
    return
  if (!nominal && (!refers || claim.line.index - to.line.index > 1)) return
  const percents = from.fact.unit === 'percent'
  if (claim.fact.unit === 'percent' || claim.fact.unit === 'ratio') {
    if (claim.fact.unit === 'percent' && (percents ? claim.fact.written === 'digits' : false)) return
    if (claim.fact.unit === 'percent' && !nominal && !back2.test(around)) return
    if (/\bof (?:them|those|these|our|my|all|a|an|one)\b/i.test(claim.tail.slice(0, 12))) return
    // what is left, what went, or what was added: as the words say, else any of them
    const said = `${claim.head.slice(-30)} ${claim.tail.slice(0, 20)}`
    const ratios =
      claim.fact.unit === 'percent' &&
      /\b(?:saving|saved|fall|drop|reduction|cut|less|shorter|fewer|minus|cheaper|gone)\b/i.test(said)
        ? [Math.abs(1 - b / a), ...(nominal ? [] : [b / a])]
        : (claim.fact.unit === 'percent' && /\b(?:gain|growth|rise|increase|plus)\b/i.test(said)) ||
            (claim.fact.unit === 'percent' && /^\s*more\b/i.test(claim.tail))
          ? [Math.abs(b / a - 1)]
          : [
              b / a,
              a / b,
              ...(claim.fact.unit === 'ratio' && /^\s*(?:as|the)\b/i.test(claim.tail)
                ? []
                : [Math.abs(1 - b / a), Math.abs(1 - a / b)]),
            ]
    const claimed = claim.fact.unit === 'percent' ? [claim.fact.value / 100] : [claim.fact.value, 1 / claim.fact.value]
    if (ratios.some((ratio) => claimed.some((value) => Math.abs(ratio - value) <= value * 0.13))) return
    const [low, high] = [b / a, a / b]
    yield clashOf(
      claim,
      `From ${written(from.fact)} to ${written(to.fact)} ${low < high ? `leaves about ${figure(low * 100)}%` : `is ${figure((low - 1) * 100)}% more`}, not “${told(claim)}”.`,
      [from, 'The value before.'],
      [to, 'The value after.'],
    )
    return
  }
  // "That fall of eight", "20 minutes shorter than it had been"
  if (!(alike(claim, to) || claim.bare) || percents) return
  const difference = valueAs(claim, from)
  const comparative =
    /^\s*(?:(?:are|is|were|was)\s+saved|less|fewer|more|shorter|longer|faster|quicker|sooner|cheaper|saved)\b/i.test(
      claim.tail,
    ) && !/\bof\s+$/i.test(claim.head)
  if (!nominal && !comparative && !won) return
  if (
    Math.abs(Math.abs(a - b) - difference) <= Math.max(difference * 0.1, 0.01) ||
    rows.some((row) => row !== claim && alike(row, claim) && says(row, valueAs(claim, row)))
  )
    return
  yield {
    ...clashOf(
      claim,
      `From ${written(from.fact)} to ${written(to.fact)} is a difference of ${say(Math.abs(a - b), from.fact)}, not ${told(claim)}.`,
      [from, 'The value before.'],
      [to, 'The value after.'],
    ),
    span: spanOf(claim.fact),
  }
}
