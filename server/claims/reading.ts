/** The quantities of a story in the order they are told, each with the words around it: what the sums are checked on. */
import type { Part, Story } from '../story/script.ts'
import { spanIn } from '../story/script.ts'
import type { Span } from '../story/span.ts'
import * as words from './number-words.ts'
import { type Change, changesIn, type Quantity, readNumbers } from './quantities.ts'

/** A sentence with its numbers. */
export interface Line {
  readonly index: number
  readonly text: string
  readonly part: Part | undefined
  /** The span in the story's text of a stretch of `text`. */
  readonly place: (start: number, end: number) => Span
  readonly facts: readonly Fact[]
  readonly labels: readonly Fact[]
  readonly changes: readonly Pair[]
}

/** A quantity in its line; offsets count from the start of the line's text. */
export interface Fact extends Quantity {
  readonly line: Line
  /** The same object in every line of the same words. */
  readonly number: Quantity
}

export interface Pair extends Change {
  readonly from: Fact
  readonly to: Fact
}

export interface Reading {
  readonly story: Story
  readonly lines: readonly Line[]
  /** Rows of tables that give a value before and a value after. */
  readonly rows: readonly Line[]
  /** All quantities of the story, in order, labels left out. */
  readonly facts: readonly Fact[]
}

const known = new WeakMap<Story, Reading>()

export function read(story: Story): Reading {
  const before = known.get(story)
  if (before) return before
  const lines: Line[] = []
  for (const sentence of story.sentences)
    for (const { text, from } of pieces(sentence.text)) {
      const place = (start: number, end: number): Span => spanIn(sentence, from + start, from + end)
      lines.push(lineOf(lines.length, text, sentence.passage.part, place))
    }
  const reading = { story, lines, rows: rowsOf(story), facts: lines.flatMap(({ facts }) => facts) }
  known.set(story, reading)
  return reading
}

function lineOf(index: number, text: string, part: Part | undefined, place: Line['place']): Line {
  const line = { index, text, part, place, facts: [] as Fact[], labels: [] as Fact[], changes: [] as Pair[] }
  for (const number of readNumbers(text))
    (number.unit === 'label' ? line.labels : line.facts).push({ ...number, line, number })
  if (line.facts.length > 1) line.changes = changesIn(text, line.facts) as Pair[]
  return line
}

/** Rows with two values of one unit and a third cell that says how they differ: "| 40 MB | 10 MB | -75% |". */
function rowsOf(story: Story): Line[] {
  if (!story.text.includes('|')) return []
  const rows: Line[] = []
  let at = 0
  let fenced = false
  for (const text of story.text.split('\n')) {
    const start = at
    at += text.length + 1
    if (/^\s*(?:```|~~~)/.test(text)) fenced = !fenced
    if (fenced || !/\|.*\d.*\|.*\d.*\|/.test(text)) continue
    const line = lineOf(-1, text, undefined, (from, to) => ({ start: start + from, end: start + to }))
    const alone = line.facts.filter((fact) =>
      cell.test(text.slice(0, fact.start).split('|').at(-1)! + text.slice(fact.end).split('|')[0]!),
    )
    const [from, to, change] = alone
    if (alone.length !== 3 || !from || !to || !change || from.unit === 'number' || !sameMeasure(from, to)) continue
    rows.push(Object.assign(line, { changes: [{ from, to, start: from.start, end: to.end }] }))
  }
  return rows
}
const cell = /^[\s*_+~≈<>()−-]*(?:\p{L}+\s*)?[\s*_()]*$/u

/** A full stop after a figure ends a sentence too, where the sentence reader went on. */
function pieces(text: string): { text: string; from: number }[] {
  const found = []
  let from = 0
  for (const stop of text.matchAll(/(?<=[\d%)])[.!?]\s+(?=\p{Lu})/gu)) {
    found.push({ text: text.slice(from, stop.index + 1), from })
    from = stop.index + stop[0].length
  }
  found.push({ text: text.slice(from), from })
  return found
}

export const before = (fact: Quantity & { readonly line: Line }): string => fact.line.text.slice(0, fact.start)
export const after = (fact: Quantity & { readonly line: Line }): string => fact.line.text.slice(fact.end)
/** As written, with the noun: "120 tickets". */
export const written = (fact: Fact): string => fact.line.text.slice(fact.start, Math.max(fact.end, fact.nounEnd)).trim()
export const spanOf = (fact: Fact): Span => fact.line.place(fact.start, fact.end)

/** `number` in the unit of `model`, where it was written bare: "30 minutes before and 22 after". */
export function like(number: Fact, model: Fact): Fact {
  if (number.unit === model.unit) return number
  const base = model.unit === 'time' ? words.times[model.of] : model.unit === 'bytes' ? words.bytes[model.of] : 1
  if ((number.unit !== 'number' && number.unit !== 'score') || !base) return number
  const said = {
    ...number,
    unit: model.unit,
    of: model.of,
    value: number.value * base,
    low: number.low * base,
    high: number.high * base,
  }
  return { ...said, number: said }
}

/** Of one thing as far as unit, noun and rate tell. A bare number may be anything. */
export function sameMeasure(one: Fact, two: Fact): boolean {
  const [a, b] = [like(one, two), like(two, one)]
  if (a.per !== '' && b.per !== '' && a.per !== b.per) return false
  if (a.unit === 'count' && b.unit === 'count') return sameNoun(a.of, b.of)
  if (a.unit !== b.unit) return countLike(a) && countLike(b)
  return a.unit !== 'money' && a.unit !== 'measure' ? true : a.of === b.of
}
const countLike = ({ unit }: Fact): boolean => unit === 'count' || unit === 'number'
export const sameNoun = (one: string, two: string): boolean =>
  one === two || (one === 'person' && agent.test(two)) || (two === 'person' && agent.test(one))
/** The noun names people. */
export const isPeople = (noun: string): boolean => noun === 'person' || agent.test(noun)
const agent =
  /(?:er|or|ist|ant|ent|man|woman|child|user|member|student|nurse|staff|guest|pupil|patient|friend|colleague)$/

/** A whole number of one digit is seldom meant to half a unit: read it to a seventh of itself. */
export function bounds(fact: Quantity): { low: number; high: number } {
  const { value, low, high } = fact
  if (!Number.isFinite(low) || !Number.isFinite(high) || value <= 0) return { low, high }
  if (fact.near !== 'exact') return { low, high }
  const wide = value * 0.15
  return { low: Math.max(low, value - wide), high: Math.min(high, value + wide) }
}

export const meet = (low: number, high: number, from: number, to: number): boolean =>
  low <= to + 1e-9 && from <= high + 1e-9

/** A figure for a message: at most three digits that matter. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '?'
  if (Math.abs(value) >= 1000) return String(Math.round(value)).replace(/\B(?=(\d{3})+(?!\d))/g, ',')
  return String(Number(value.toPrecision(Math.abs(value) >= 100 ? 3 : 2)))
}

/** A value in the unit its neighbour was written in: "8 minutes", "€3,000", "21%". */
export function say(value: number, model: Fact): string {
  if (model.unit === 'percent') return `${figure(value)}%`
  if (model.unit === 'time')
    return `${figure(value / (words.times[model.of] ?? 1))} ${unitName(model.of, value / (words.times[model.of] ?? 1))}`
  if (model.unit === 'bytes') return `${figure(value / (words.bytes[model.of] ?? 1))} ${model.of.toUpperCase()}`
  return model.of && model.unit === 'count' ? `${figure(value)}` : figure(value)
}
const short: ReadonlySet<string> = new Set(['ms', 'ns', 's', 'h', 'min', 'µs', 'sec', 'd'])
const unitName = (of: string, value: number): string => (short.has(of) || value === 1 ? of : `${of}s`)

/** `make(fact)`, remembered for what depends on the words of its line alone. Nothing made may hold the fact or its line. */
export function rememberFacts<Made>(make: (fact: Fact) => Made): (fact: Fact) => Made {
  const known = new WeakMap<Quantity, { readonly made: Made }>()
  return (fact) => {
    let found = known.get(fact.number)
    if (!found) {
      found = { made: make(fact) }
      known.set(fact.number, found)
    }
    return found.made
  }
}
