/** A whole and its parts, read off the table: a part above the whole, parts that do not make it up, shares of it. */
import { figure, type Reading, say, spanOf, written } from '../reading.ts'
import { alike, countLike, exact, explained, type Row, says, tableOf, textBetween, valueAs } from '../table.ts'
import type { Clash } from './clash.ts'

export function* wholes(reading: Reading): Generator<Clash> {
  const all = tableOf(reading)
  const rows = all.filter(({ planned }) => !planned)
  for (const [i, row] of rows.entries()) {
    yield* above(row, all.slice(0, all.indexOf(row)), reading)
    yield* split(row, rows, reading)
    yield* remaining(row, rows.slice(0, i))
    yield* listed(row, rows.slice(i + 1))
    yield* shared(row, rows, reading)
  }
}

export const clashOf = (row: Row, message: string, ...others: readonly (readonly [Row, string])[]): Clash => ({
  fault: 'contradiction',
  span: spanOf(row.fact),
  message,
  related: others.map(([one, message]) => ({ span: spanOf(one.fact), message })),
})
export const told = ({ fact }: Row): string => fact.line.text.slice(fact.start, fact.end)

// ---- more of them than there are

/** Told between two numbers of one thing: both may be right, at different times or in different places. */
export const moved =
  /\b(?:hir\w+|recruit\w*|join\w*|bought|buy|order(?:ed)?|gr[eo]w\w*|open(?:ed|s)|add\w*|new|newly|more|another|extra|further|additional\w*|others?|left|los[et]|closed|clos(?:ing|ure)|later|merg\w+|built|build|exten\w+|since|meanwhile|today|now|nowadays|until|next|second|third|after that|expand\w*|ros?e|rise|became|became|came back|increas\w+|reduc\w+|fell|drop\w*|doubl\w+|tripl\w+|instead|first|before|earlier|previous\w*|last|year|neighbou?r\w*|elsewhere|the rest|both|per|average|after|spring|summer|autumn|winter|(?:in|of) (?:19|20)\d\d)\b/i

const grew =
  /\b(?:hir\w+|join\w*|bought|gr[eo]w\w*|added|new|newly|more|another|extra|further|additional\w*|others?|later|merg\w+|expand\w*|increas\w+|doubl\w+|came back|year)\b/i
const superlative = /\b(?:most|least|worst|best|[a-zà-ɏ]+est)\b/i

const determined =
  /\b(?:(?<all>all(?: of)?(?: the| our| my| these| those| its| their)?|(?:each|every(?: one)?|any|none|half|most) of (?:the|our|my|these)|the (?:whole|entire|full|complete) [a-zà-ɏ]+ of|the same|the only)|(?<the>(?:the|our|my|this) (?:fleet|team|crew|group|class|staff|choir|club|set|ward|department|band|squad|family|list|circle|house|stock) of|these|those|its|their|our|my|the))\s+$/i

function* above(row: Row, earlier: readonly Row[], reading: Reading): Generator<Clash> {
  const { fact } = row
  if (
    !countLike(fact) ||
    !exact(row) ||
    row.noun === '' ||
    row.per !== '' ||
    row.wholeOf ||
    fact.value < 2 ||
    !Number.isInteger(fact.value)
  )
    return
  const same = earlier.filter((one) => one.noun === row.noun && countLike(one.fact) && one.fact.value > 1)
  const whole = same[0]
  if (!whole || whole.bare || whole.per !== '' || !exact(whole) || same.some((one) => one.fact.value >= fact.value))
    return
  const largest = same.reduce((one, two) => (two.fact.value > one.fact.value ? two : one))
  if (fact.value > largest.fact.value * 3 || row.line.index - largest.line.index > 12) return
  const between = `${textBetween(reading, largest, row)} ${fact.line.text.slice(fact.end, fact.end + 25)}`
  const article = determined.exec(row.head)?.groups
  const part =
    row.partitive ||
    (row.bare &&
      row.line.index - largest.line.index <= 1 &&
      /^\s+(?:[a-zà-ɏ]+\s+)?(?:[a-zà-ɏ]+ed|came|went|said|took|had|were|gave|got|wrote|knew|did|wanted)\b/i.test(
        row.tail,
      ))
  const open = !article && !row.bare && row.line.index - largest.line.index <= 3 && present.test(whole.head)
  const framed = present.test(whole.head)
  if (!(part || (article && framed) || open)) return
  if (
    (row.partitive || article?.all ? grew : moved).test(between) ||
    superlative.test(fact.line.text.slice(fact.end, fact.nounEnd)) ||
    (!/\ball\b/i.test(whole.head) &&
      /\bthe\s+$/i.test(row.head) &&
      /^\s*(?:who|that|which|with|from|in|on|at|most|least)\b/i.test(row.tail))
  )
    return
  if (explained(row, [...earlier, row])) return
  yield clashOf(
    row,
    `${figure(fact.value)} here, but there are ${written(largest.fact)} in all. If both are right, say what differs.`,
    [largest, 'The whole.'],
  )
}
const present =
  /\b(?:with|has|have|had|there (?:are|is|were|was|live)|of|all|are|were|runs?|ran|owns?|led|serves?|employs?|counts?|replaced|asked|invited)\s+(?:(?:a|the|our|all|my|team|staff|crew|group|of|only|about)\s+)*$/i

// ---- two parts that shut each other out

/** Each pair is two ways of one thing; nothing is both. */
const opposites: readonly (readonly [RegExp, RegExp])[] = (
  [
    ['pass\\w*', 'fail\\w*'],
    ['pass\\w*', '(?:did not|didn.t|never|not) pass'],
    [
      'fine|right|correct\\w*|good|clean|in order|ok|true|real|sound|whole|intact',
      'wrong|mistakes?|errors?|bad|broken|faulty|damaged|scratch\\w*|false|dirty|incorrect|defect\\w*|cracked|sliced',
    ],
    ['yes|for|in favou?r|agreed|accepted|approved|signed', 'no|against|refused|rejected|declined|disagreed'],
    ['stay\\w*|remain\\w*|kept|left over', 'left|quit|went|gone|resigned|moved out|sold'],
    ['open\\w*', 'clos\\w+|shut'],
    ['women|girls|female|mothers|wives', 'men|boys|male|fathers|husbands'],
    [
      'by day|days?|day shift|morning|in the mornings?',
      'by night|nights?|night shift|evening|afternoon|in the afternoons?|in the evenings?',
    ],
    [
      'eaten|ate|used|sold|drunk|consumed|collected',
      'bin|thrown|threw|wasted|waste|returned|came back|spoil\\w*|unsold|uncollected|left',
    ],
    [
      'came|attended|present|appeared|turned up|showed up',
      'absent|stayed away|missing|(?:did not|didn.t|never) (?:come|attend|appear|show|turn)|missed|at home|ill|sick',
    ],
    ['answer\\w*|repl\\w+|respond\\w*', 'silent|silence|(?:did not|didn.t|never|no) (?:answer|repl\\w+|respond)\\w*'],
    ['adults?|grown-?ups', 'children|kids'],
    ['old|older', 'new|newer|young|younger'],
    ['full[- ]time', 'part[- ]time'],
    ['won', 'lost'],
    ['gave|could give|served|let in|admitted', 'sent (?:home|away|back)|turned away|refused|rejected'],
    ['found|caught|detected', 'missed|overlooked'],
    ['finished|done|ready|complete\\w*', 'unfinished|open|incomplete|pending|waiting'],
    ['paid', 'unpaid|owed|(?:did not|didn.t|never) pay|free'],
    ['survived|alive|lived', 'died|dead'],
    ['with', 'without'],
    ['occupied|taken|filled|full|running|in use', 'empty|free|vacant|waited|waiting|idle'],
    ['inside|indoors?', 'outside|outdoors?'],
    ['delivered|arrived', 'lost|missing|late'],
    ['happy|satisfied|liked', 'unhappy|dissatisfied|disliked|hated'],
    ['in time|on time|punctual\\w*', 'late|delayed|too late'],
  ] as const
).map(([one, two]) => [new RegExp(`\\b(?:${one})\\b`, 'iu'), new RegExp(`\\b(?:${two})\\b`, 'iu')])

const rest =
  /\b(?:the (?:other|others|remaining|rest)|the rest,?|the others?,?|(?:no one|none|nobody)[^.]{0,20}\bboth)\b/i

/** What one person may choose several of. */
const choices =
  /\b(?:lik\w+|want\w*|said|say|nam\w+|mention\w*|complain\w*|knew|know|spe?ak\w*|spoke|us(?:e|ed|es|ing)|need\w*|both|also|too|each|multiple|overlap\w*|at least one|as well|average|respectively|twice|more than one)\b/i
const sequence = /\b(?:then|later|than|from|next|instead|compared|against the|before that|after that)\b/i
const joint = /(?:[,;]|\b(?:and|but|while|whereas)\b)[^.;:]{0,45}$/i
const verb =
  /\b(?:was|were|is|are|had|has|have|did|do|came|went|got|took|gave|made|[a-zà-ɏ]+ed|said|saw|sat|stood|wrote|found|bought|sold)\b/i

/** "twenty-five the fish and thirty the vegetables": the verb of the first part goes for all. */
const elided = (row: Row): boolean =>
  !verb.test(
    `${/[^,;]*$/u.exec(row.head)![0].replace(/^.*\b(?:and|but)\b/iu, '')} ${/^[^,.;]*/u.exec(row.tail)![0].split(/\band\b/iu)[0]!}`,
  )

/** "20 answered at once, 30 more later, and 60 never answered": of 80. */
function* split(one: Row, rows: readonly Row[], reading: Reading): Generator<Clash> {
  const at = rows.indexOf(one)
  if (one.fact.unit === 'time' || one.fact.unit === 'ratio' || one.fact.unit === 'score' || !exact(one) || one.wholeOf)
    return
  const run = [one]
  for (const row of rows.slice(at + 1)) {
    const last = run.at(-1)!
    const gap = row.line.index - one.line.index
    if (gap > 1 || (gap === 1 && !(run.length === 1 && one.line !== row.line))) break
    if (row.line === one.line && countLike(row.fact) && row.fact.value < 10 && !alike(row, one)) continue
    const pair = opposites.some(
      ([a, b]) =>
        (a.test(`${one.noun}s`) && b.test(`${row.noun}s`)) || (b.test(`${one.noun}s`) && a.test(`${row.noun}s`)),
    )
    if (!(alike(row, one) || pair) || !exact(row) || row.concluded || row.per !== one.per || row.wholeOf) break
    const link = textBetween(reading, last, row)
    if (link.length > 110 || sequence.test(link) || (gap === 0 && !joint.test(link))) break
    run.push(row)
  }
  if (run.length < 2) return
  const last = run.at(-1)!
  const largest = Math.max(...run.map(({ fact }) => fact.value))
  const clauses = run.map(
    (row, i) =>
      `${/[^,;.]*$/u.exec(row.head)![0].replace(i === 0 ? /^$/u : /^.*\b(?:and|but|while)\b/iu, '')} ${i + 1 < run.length && run[i + 1]!.line === row.line ? row.tail.replace(/(?:[,;]|\b(?:and|but|while)\b)[^,;]*$/iu, '') : /^[^;.]*/u.exec(row.tail)![0]}`,
  )
  const final = clauses.at(-1)!
  const others = rest.test(final)
  const denied = /\b(?:were|was|are|is|did|do|had|have|could|would)(?: not|n.t)\W*$/i
  const against =
    (denied.test(final.trim()) && !denied.test(clauses[0]!.trim())) ||
    opposites.some(([a, b]) =>
      clauses
        .slice(0, -1)
        .some(
          (clause) =>
            (a.test(clause) && b.test(final) && !a.test(final.replace(b, ''))) ||
            (b.test(clause) && a.test(final) && !b.test(final)),
        ),
    )
  if (one.fact.unit === 'percent') {
    const sum = one.fact.value + last.fact.value
    if (run.length !== 2 || sum <= 101 || largest > 100 || !against || one.line !== last.line) return
    yield clashOf(last, `${told(one)} and ${told(last)} make ${figure(sum)}%, more than the whole.`, [
      one,
      'The other part.',
    ])
    return
  }
  const text = textBetween(reading, one, last) + last.tail.split(/[,;.]/)[0]!
  const shared = one.line === last.line && run.slice(1).every(elided) && !choices.test(text)
  if (!others && !against && !shared) return
  const whole = rows
    .slice(0, at)
    .findLast(
      (row) =>
        one.line.index - row.line.index <= 3 &&
        exact(row) &&
        !row.concluded &&
        row.fact.unit !== 'percent' &&
        alike(row, one) &&
        (row.noun === one.noun || !countLike(row.fact)) &&
        row.fact.value > largest &&
        (one.per === '' || row.per === one.per),
    )
  if (!whole || (shared && !others && !against && (grew.test(textBetween(reading, whole, one)) || whole.bare))) return
  const sum = run.reduce((total, row) => total + valueAs(row, whole), 0)
  if (
    says(whole, sum, whole.fact.value >= 1000 ? 0.02 : 0) ||
    sum > whole.fact.value * 1.9 ||
    (sum < whole.fact.value && !others)
  )
    return
  if (
    run.some((_, i) =>
      says(
        whole,
        run.slice(i).reduce((total, row) => total + valueAs(row, whole), 0),
        0,
      ),
    )
  )
    return
  if (!against && explained(last, rows, [...run, whole])) return
  if (sum < whole.fact.value && rows.slice(rows.indexOf(whole) + 1, at).some((row) => alike(row, one))) return
  yield clashOf(
    last,
    `${run.map(({ fact }) => figure(fact.value)).join(' + ')} = ${say(sum, whole.fact)}, but the whole is ${written(whole.fact)}.`,
    [whole, 'The whole.'],
    ...run.slice(0, -1).map((row) => [row, 'Another part.'] as const),
  )
}

// ---- what is left

const leaves = /\b(?:left(?: over)?|stayed|remain\w*|still (?:to|in|there|open|waiting)|to go|over)\b/i
const stays = /\b(?:still|remain\w*|left)\b[^.;,]{0,30}$|\bthe (?:last|final|remaining|other)\s+$/i
const nothing = /\b(?:not a|no|nothing|none)\b[^.;,]{0,25}\b(?:remain\w*|left(?: over)?|over)\b/i

/** "We had 5,000 in the box. The roof took 2,000 and the boat 1,500, so 3,000 are left." */
function* remaining(row: Row, earlier: readonly Row[]): Generator<Clash> {
  if (!exact(row) || row.fact.unit === 'percent' || row.fact.unit === 'ratio' || row.per !== '') return
  const none = nothing.test(row.tail)
  if (!none && !(leaves.test(/^[^,;.]{0,40}/u.exec(row.tail)![0]) || stays.test(row.head.slice(-40)))) return
  if (/\b(?:left)\s+(?:the|our|us|me|my|for|by|early|with|because|side|hand)\b/i.test(row.tail)) return
  const before = earlier.filter(
    (one) =>
      row.line.index - one.line.index <= 3 &&
      alike(one, row) &&
      one.per === '' &&
      (one.fact.unit === row.fact.unit || one.bare || row.bare),
  )
  if (
    row.wholeOf ||
    before.length < (none ? 1 : 2) ||
    before.length > 6 ||
    !before.every(exact) ||
    before.some((one) => one.concluded)
  )
    return
  const whole = before.reduce((one, two) => (two.fact.value > one.fact.value ? two : one))
  const chain = [...before.slice(before.indexOf(whole) + 1), ...(none ? [row] : [])]
  if (
    chain.length === 0 ||
    chain.some((one) => one.fact.value === whole.fact.value || one.wholeOf) ||
    row.fact.value >= whole.fact.value
  )
    return
  // a year or another thing is no whole of it
  if (countLike(whole.fact) && (whole.noun !== row.noun || (whole.bare && whole.line.index < row.line.index - 1)))
    return
  if (chain.some((one) => one.fact.value === row.fact.value && one !== row)) return
  const taken = chain.reduce((sum, part) => sum + valueAs(part, whole), 0)
  const left = whole.fact.value - taken
  if (none ? says(whole, taken) : says(row, left, 0.02) || explained(row, [...earlier, row], [whole, ...chain])) return
  if (none && taken < whole.fact.value) return
  const sum = `${figure(whole.fact.value)} − ${chain.map(({ fact }) => figure(fact.value)).join(' − ')}`
  yield clashOf(
    row,
    left < 0
      ? `${chain.map(({ fact }) => figure(fact.value)).join(' + ')} = ${figure(taken)}, more than ${written(whole.fact)}.`
      : `${sum} leaves ${figure(left)}, not ${figure(row.fact.value)}.`,
    [whole, 'What there was.'],
    ...chain.filter((part) => part !== row).map((part) => [part, 'What was taken away.'] as const),
  )
}

// ---- a whole, a colon and its parts

/** "exactly six weeks: 3 for the piles, 2 for the cap and 4 for the fill". */
function* listed(whole: Row, later: readonly Row[]): Generator<Clash> {
  const { fact, line } = whole
  if (!exact(whole) || fact.unit === 'percent' || whole.fact.unit === 'ratio' || fact.value < 2 || whole.per !== '')
    return
  const text = line.text
  const end = Math.max(fact.end, fact.nounEnd)
  const colon = /^[^.;:()]{0,60}?(?::|\s[–—(-]\s?)\s*/u.exec(text.slice(end))
  if (!colon) return
  const from = end + colon[0].length
  const stop = /[.;)]/u.exec(text.slice(from))
  const to = stop ? from + stop.index : text.length
  const items = text.slice(from, to).split(/,\s*(?:and\s+)?|\s+and\s+/u)
  const inside = later.filter((row) => row.line === line && row.fact.start >= from && row.fact.start < to)
  const crew =
    /\b(?:crew|team|group|squad|staff|family|band|committee|jury|board|panel) of\s+$/i.test(whole.head) ||
    /\b(?:we|us)\s+(?:are|were)\s+$/i.test(whole.head)
  const same = inside.filter(
    (row) =>
      valueAs(row, whole) < fact.value &&
      (alike(row, whole, true) || (countLike(row.fact) && countLike(fact) && (crew || isPerson(whole)) && !row.bare)),
  )
  const singles = items.filter((item) => /^(?:an?|one|the|me|myself|our|my)\b/i.test(item) && !/\d/.test(item)).length
  if (
    same.length < (crew ? 1 : 2) ||
    same.length !== inside.length ||
    !same.every((row) => exact(row) && (row.per === '' || row.per === 'one'))
  )
    return
  if (
    items.length > same.length + singles + 1 ||
    same.some(
      (row) =>
        !/^[^a-zà-ɏ\d]*(?:(?:and|a|an|about|the|other|in|for|on|first|second|third|next|then|of|them|with|[a-zà-ɏ]+)\s+){0,3}$/i.test(
          row.head
            .slice(row === same[0] ? Math.max(0, row.head.length - (row.fact.start - from)) : 0)
            .split(/,\s*|\band\s+/u)
            .at(-1)!,
        ),
    )
  )
    return
  const sum = same.reduce((total, row) => total + valueAs(row, whole), 0) + (countLike(fact) ? singles : 0)
  const mixed = fact.unit === 'time' && same.some((row) => !row.bare && row.fact.of !== fact.of)
  const slack = mixed ? 0.1 : fact.value >= 1000 ? 0.02 : 0
  if (says(whole, sum, slack) || sum < fact.value || explained(whole, same, same)) return
  if (/\b(?:overlap\w*|parallel|both|each|also|at the same time|respectively)\b/i.test(text.slice(from, to))) return
  yield clashOf(
    whole,
    `${same.map(told).join(' + ')}${singles && countLike(fact) ? ` + ${singles}` : ''} = ${say(sum, fact)}, not ${told(whole)}.`,
    ...same.map((row) => [row, 'A part of the sum.'] as const),
  )
}
const isPerson = ({ noun }: Row): boolean =>
  /^(?:person|member|man|woman|colleague|staff|nurse|worker|employee|engineer|developer|teacher|player|vehicle|machine|animal|building|room)$/.test(
    noun,
  )

// ---- a share against its part and its whole

const level =
  /^\s*(?:of (?!what|that|before|its|his|her|the (?:old|former|previous|time))|in (?:a|each|every)?\s*\d|$|[.,;)]|[a-zà-ɏ]+(?:ed|t|d)\b|came|went|were|was|are|is|paid|liked|said|wanted|had)/i
const changing =
  /\b(?:by(?! then)|less|more|fewer|higher|lower|faster|shorter|longer|cheaper|rose|fell|grew|dropped|increas\w+|reduc\w+|cut|sav\w+|improv\w+|up|down|discount|than|gone|precision|recall|accuracy|f1|interest|tax|rate|probab\w+|confidence)\b/i

/** "the 120 dead ones", of those told to be dead. */
function sameWord(row: Row, share: Row): boolean {
  if (!/\b(?:the|those|these)\s+$/i.test(row.head)) return false
  const word = /^\s*(\p{L}{3,})/u.exec(row.line.text.slice(row.fact.end))?.[1]?.toLowerCase()
  return word !== undefined && new RegExp(`\\b${word}\\b`, 'iu').test(share.tail)
}

/** "900 of the 1,200 came back, so half of the books"; "a tenth of them paid, that is 3,000". */
function* shared(share: Row, rows: readonly Row[], reading: Reading): Generator<Clash> {
  const { fact } = share
  if (fact.unit !== 'percent' || share.planned || fact.sign !== 0 || fact.value >= 100 || fact.near === 'range') return
  if (changing.test(`${share.head.slice(-40)} ${share.tail.slice(0, 25)}`)) return
  const at = rows.indexOf(share)
  const next = rows[at + 1]
  const near = rows
    .slice(0, at)
    .filter((row) => countLike(row.fact) || row.fact.unit === 'measure' || row.fact.unit === 'money')
    .filter((row) => share.line.index - row.line.index <= 3 && row.fact.near !== 'range')
  const inShare = (value: number): boolean =>
    says(share, value, fact.written === 'words' ? 0.06 : 0.012) ||
    Math.abs(value - fact.value) < (fact.value % 10 === 0 ? 2 : fact.value % 5 === 0 ? 1.2 : 0.6)
  // "a tenth of them …, that is 3,000"; "nine in ten arrived dead … the 120 dead ones"
  const drawn = share.concluded
    ? undefined
    : rows
        .slice(at + 1, at + 4)
        .find(
          (row) =>
            row.line.index - share.line.index <= 2 &&
            countLike(row.fact) &&
            exact(row) &&
            ((row === next && row.concluded && level.test(share.tail)) || sameWord(row, share)),
        )
  if (drawn) {
    const all = rows
      .slice(0, rows.indexOf(drawn))
      .filter(
        (row) =>
          row !== share &&
          drawn.line.index - row.line.index <= 3 &&
          countLike(row.fact) &&
          alike(row, drawn) &&
          (row.per === drawn.per || drawn.per === '') &&
          exact(row),
      )
    const whole = all.findLast((row) => row.fact.value > drawn.fact.value)
    const slack = fact.written === 'words' ? 0.08 : 0.05
    const shares = [fact.value / 100, 1 - fact.value / 100]
    if (
      !whole ||
      all.some((row) => shares.some((one) => says(drawn, one * row.fact.value, slack))) ||
      explained(drawn, rows, [share, whole])
    )
      return
    yield clashOf(
      drawn,
      `${told(share)} of ${written(whole.fact)} is about ${figure(shares[0]! * whole.fact.value)}, not ${told(drawn)}.`,
      [whole, 'The whole.'],
      [share, 'The share.'],
    )
    return
  }
  const ofNoun = /^\s*of (?:the|our|my|all|these)(?: [a-zà-ɏ]+)? ([a-zà-ɏ]+)/i.exec(share.tail)
  const slips = share.fact.of !== ''
  if (!level.test(share.tail) && !slips) return
  if (!share.concluded && !ofNoun && !slips) return
  if (/\bof (?:a|an|one|each|every)\b/i.test(share.tail.slice(0, 12))) return
  const kin = near.filter(
    (row) => exact(row) && alike(row, near.at(-1)!) && (row.per === near.at(-1)!.per || row.wholeOf),
  )
  if (
    kin.length < 2 ||
    share.line.index - kin.at(-1)!.line.index > (share.concluded && !kin.some((row) => row.wholeOf) ? 1 : 2)
  )
    return
  const joined = kin.findLast((row) => row.wholeOf)
  const whole = joined ?? kin.reduce((one, two) => (two.fact.value > one.fact.value ? two : one))
  const part = joined?.wholeOf ?? kin.filter((row) => row !== whole).at(-1)!
  if (part.fact.value >= whole.fact.value) return
  if (!share.concluded && !slips && !(ofNoun && whole.noun === part.noun)) return
  if (!share.concluded && !part.bare && part.noun !== whole.noun) return
  // "so half as fast": a change, not a share
  const wholes = kin.map((row) => row.fact.value)
  const parts = kin.filter((row) => row !== whole).map((row) => row.fact.value)
  const sums = [
    ...parts,
    ...parts.flatMap((a, i) => parts.slice(i + 1).map((b) => a + b)),
    parts.reduce((a, b) => a + b, 0),
  ]
  for (const a of sums)
    for (const b of wholes) if (a < b && (inShare((a / b) * 100) || inShare(100 - (a / b) * 100))) return
  const between = textBetween(reading, part, share)
  if (between.length > 160 || grew.test(between.replace(/\bcame back\b/gi, ''))) return
  const others = rows.filter(
    (row) => row !== share && row.fact.unit === 'percent' && Math.abs(row.fact.value - fact.value) < 0.01,
  )
  if (others.length > 0) return
  yield clashOf(
    share,
    `${figure(part.fact.value)} of ${figure(whole.fact.value)} is ${figure((part.fact.value / whole.fact.value) * 100)}%, not ${told(share)}.`,
    [part, 'The part.'],
    [whole, 'The whole.'],
  )
}
