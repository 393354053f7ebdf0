/** Times of day, years and ages against the time told between them. */
import { small, times } from '../number-words.ts'
import { type Fact, figure, type Line, type Reading, spanOf, written } from '../reading.ts'
import { concludes } from '../table.ts'
import type { Clash } from './clash.ts'

export function* clocks(reading: Reading): Generator<Clash> {
  for (const line of reading.lines) {
    if (!line.facts.some(({ unit }) => unit === 'time')) continue
    yield* hours(line, reading)
    yield* tenure(line, reading)
    yield* ages(line, reading)
  }
}

const hourWords = Object.keys(small).slice(1, 13).join('|')
const clock = new RegExp(
  String.raw`\b(?<role>from|at|to|till|until|and|around|by|before|after|between|since)\s+(?:about\s+)?(?:half past\s+(?<past>\d{1,2}|${hourWords})|(?<hour>\d{1,2}|${hourWords}|noon|midnight)(?:[:.](?<minute>\d\d))?)(?=$|[\s,.;)])(?:\s*(?<half>a\.?m\.?|p\.?m\.?|o['’]clock|h\b|in the (?:morning|afternoon|evening|night)|at night))?(?!\s*(?:%|percent|minutes?|hours?|days?|weeks?|months?|years?|people|per\b|of\b|euros?|dollars?|times))(?=(?<noun>\s+\p{L}+)?)`,
  'giu',
)

interface Time {
  readonly minutes: number
  readonly sure: boolean
  readonly role: string
  readonly at: number
}

function clocksIn(text: string): Time[] {
  const found: Time[] = []
  if (!/\b(?:from|at|between|began|started|opened)\b/i.test(text)) return found
  for (const match of text.matchAll(clock)) {
    const { role, past, hour, minute, half, noun } = match.groups!
    if (noun && /s$/.test(noun) && !half && !minute) continue
    const named = (past ?? hour)!.toLowerCase()
    let value = named === 'noon' ? 12 : named === 'midnight' ? 24 : (small[named] ?? Number(named))
    if (value > 24 || Number(minute ?? 0) > 59) continue
    const afternoon = /p\.?m|afternoon|evening/i.test(half ?? '')
    if (afternoon && value < 12) value += 12
    found.push({
      minutes: value * 60 + (past ? 30 : Number(minute ?? 0)),
      sure: value > 12 || minute !== undefined || half !== undefined,
      role: role!.toLowerCase(),
      at: match.index,
    })
  }
  return found
}

/** "The course started at seven and ended at ten, so four hours". */
function* hours(line: Line, reading: Reading): Generator<Clash> {
  const told = line.facts.find(
    (fact) =>
      fact.unit === 'time' &&
      fact.value >= 600 &&
      fact.value <= 86_400 &&
      fact.near === 'exact' &&
      (fact.per === '' || fact.per === 'day') &&
      /^(?:hour|h|hr|minute|min)$/.test(fact.of),
  )
  if (!told) return
  const own = clocksIn(line.text).filter(({ at }) => at < told.start)
  const full = /\b(?:full|whole|entire|those|these)\s+$/i.test(line.text.slice(0, told.start))
  const last = reading.lines
    .slice(Math.max(0, line.index - (full ? 2 : 1)), line.index)
    .findLast(({ text }) => clocksIn(text).length > 0)
  const here = own.length > 0 || !last || (last.part !== line.part && !full) ? own : clocksIn(last.text)
  if (here.length !== 2) return
  const [from, to] = [here[0]!, here[1]!]
  const text = here === own ? line.text : last!.text
  const stretch = text.slice(Math.max(0, from.at - 40), to.at + 12)
  const ended =
    /\b(?:from|between|began|begin|begins|start\w*|open\w*|left|set off|ran|run|runs|lasted|worked)\b/i.test(stretch) &&
    /\b(?:to|till|until|and|end\w*|finish\w*|clos\w+|stopp?\w*|came|back|over|by|done)\b/i.test(text.slice(from.at + 5))
  const head = line.text.slice(here === own ? to.at : 0, told.start)
  if (
    !ended ||
    !(
      full ||
      concludes.test(head) ||
      /(?:,|\blasted|\btook|\bfor|\bthat (?:is|was)|\bi\.e\.?|=|\()\s*(?:[a-zà-ɏ]+\s+){0,3}$/i.test(head)
    ) ||
    /\b(?:break|pause|lunch|minus|without|twice|each of|people|other)\b/i.test(line.text)
  )
    return
  const gap = to.minutes - from.minutes
  const minutes = told.value / 60
  const possible = [gap, gap + 720, gap + 1440].filter((value) => value > 0 && value <= 1440)
  const slack = told.of.startsWith('m') ? 2 : 25
  if (possible.some((value) => Math.abs(value - minutes) <= slack)) return
  const real = possible[0]!
  yield {
    fault: 'contradiction',
    span: spanOf(told),
    message: `From ${clockFace(from.minutes)} to ${clockFace(to.minutes)} are ${real < 60 ? `${real} minutes` : `${figure(real / 60)} hours`}, not ${written(told)}.`,
    related: [],
  }
}
const clockFace = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`

/** "I took over in 2015. In 2019, after seven years". */
function* tenure(line: Line, reading: Reading): Generator<Clash> {
  const those =
    /^\W*(?:In|During|For|After|Those|These) (?:these|those|the)?\b/u.test(line.text) && line.labels.length === 0
      ? reading.lines[line.index - 1]
      : line
  const second = (those ?? line).labels.findLast(({ label }) => label === 'year')
  if (!second) return
  const all = reading.lines
    .slice(0, line.index + 1)
    .flatMap(({ labels }) => labels.filter(({ label }) => label === 'year'))
  const first = all.at(-2)
  if (all.length !== 2 || !first || second.value <= first.value || line.index - first.line.index > 4) return
  const spoken = line.facts.find(
    (fact) =>
      fact.unit === 'time' &&
      fact.of === 'year' &&
      fact.near === 'exact' &&
      fact.per === '' &&
      !/\bin\s+(?:[a-zà-ɏ]+\s+)?$/i.test(line.text.slice(0, fact.start)) &&
      !/^\s*(?:of age|old|ago|before|earlier|old\b|of (?:experience|training|study|guarantee|warranty|contract|the))/i.test(
        line.text.slice(fact.end),
      ),
  )
  if (
    !spoken ||
    /\b(?:before|already|another|next|previous\w*|every|last|per|age)\b/i.test(line.text) ||
    /\b(?:first|contract|every|of|aged?)\s+(?:[a-zà-ɏ]+\s+)?$/i.test(line.text.slice(0, spoken.start))
  )
    return
  const [gap, years] = [second.value - first.value, spoken.value / times.year!]
  if (Math.abs(gap - years) <= 1.01) return
  yield {
    fault: 'contradiction',
    span: spanOf(spoken),
    message: `From ${first.value} to ${second.value} are ${gap} years, not ${written(spoken)}.`,
    related: [{ span: first.line.place(first.start, first.end), message: 'The first year.' }],
  }
}

/** "I was 22 when I began; today I am 30, so I have 12 years"; "I started with 21 … At 35 I led it, twenty years later". */
function* ages(line: Line, reading: Reading): Generator<Clash> {
  const spoken = line.facts.find(
    (fact) =>
      fact.unit === 'time' &&
      fact.of === 'year' &&
      fact.near === 'exact' &&
      !/^\s*old\b/iu.test(line.text.slice(fact.end)) &&
      (concludes.test(line.text.slice(0, fact.start)) || /^\s*(?:later|after)\b/iu.test(line.text.slice(fact.end))),
  )
  if (!spoken) return
  const old = reading.facts.filter(
    (fact) => line.index - fact.line.index <= 3 && fact !== spoken && before(fact, spoken) && isAge(fact),
  )
  if (old.length !== 2) return
  const [gap, told] = [years(old[1]!) - years(old[0]!), years(spoken)]
  if (gap <= 0 || Math.abs(gap - told) <= 1) return
  yield {
    fault: 'contradiction',
    span: spanOf(spoken),
    message: `From the age of ${years(old[0]!)} to ${years(old[1]!)} are ${gap} years, not ${written(spoken)}.`,
    related: old.map((fact) => ({ span: spanOf(fact), message: 'An age.' })),
  }
}

function isAge(fact: Fact): boolean {
  const head = fact.line.text.slice(0, fact.start)
  const tail = fact.line.text.slice(fact.end)
  if (years(fact) < 12 || years(fact) > 90 || (fact.unit !== 'time' && fact.unit !== 'number')) return false
  if (fact.unit === 'time') return fact.of === 'year' && /^\s*old\b/iu.test(tail) && /\bI\b[^.;]*$/u.test(head)
  return (
    /\b(?:I (?:was|am)|I turned|aged?|age of|(?:^|[.;]\s*|\bI \p{L}+ [^.;]{0,30}\b)(?:at|with))\s+(?:only\s+|just\s+|then\s+)?$/iu.test(
      head,
    ) && /^\s*(?:$|[.,;]|I\b|as\b|when\b|and\b)/iu.test(tail)
  )
}
const years = (fact: Fact): number => Math.round(fact.unit === 'time' ? fact.value / times.year! : fact.value)
const before = (one: Fact, two: Fact): boolean => one.line.index < two.line.index || one.start < two.start
