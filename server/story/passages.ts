/** What is spoken of a draft, passage by passage, and how long it says it should take. */
import { readDeclaredTime, readHeadingTime } from './declaredTime.ts'
import type { Draft } from './draft.ts'
import { type Item, isTimeNote } from './items.ts'
import { isNote } from './labels.ts'
import type { Leaf } from './markdown.ts'
import type { Mark } from './marks.ts'
import { moved, type Prose, slice } from './prose.ts'
import type { DeclaredTime, Part, Passage, Sentence } from './script.ts'
import { type PlainSentence, readSentences } from './sentences.ts'
import { shift } from './span.ts'

/** From an item's place in its block to its place in the story. */
type ShiftOf = (item: Item) => number

/** What is spoken, label by label; notes, headings and code are not. `parts` are those of the draft. */
export function passagesOf(draft: Draft, parts: readonly Part[], shiftOf: ShiftOf): readonly Passage[] {
  const { items, labels, answer, prompts } = draft
  const labelled = parts.slice(parts.length - labels.length)
  const aside = asides(draft)
  const tabular = labels.some(({ mark }) => mark.style === 'table')
  const passages: Passage[] = []
  let part = parts.length > labelled.length ? parts[0] : undefined
  for (const [index, item] of items.entries()) {
    if (aside.has(item)) continue
    const { leaf, marks } = item
    const cuts = labels.flatMap(({ item: other, mark: { span } }, at) =>
      other === item ? [{ at: span.start, to: span.end, part: labelled[at] }] : [],
    )
    const heard =
      leaf.form === 'paragraph' ||
      leaf.form === 'item' ||
      // The first column and row of a table name what stands in the others.
      (leaf.form === 'cell' &&
        tabular &&
        (cuts.length > 0 || (part !== undefined && leaf.cell!.column > 0 && leaf.cell!.row > 0)))
    if (index >= answer && heard && !prompts?.includes(item)) {
      const [lead] = marks
      const from = cuts.length === 0 && lead && isTurn(lead) ? lead.span.end : 0
      const edges = [{ at: from, to: from, part }, ...cuts]
      for (const [at, edge] of edges.entries()) {
        const end = edges[at + 1]?.at ?? leaf.prose.text.length
        const passage = readPassage(item, edge.to, end, edge.part, shiftOf(item))
        // Lines of the first label's paragraph above it are no part of the story.
        if (passage && passage.start >= 0) passages.push(passage)
      }
    }
    part = cuts.at(-1)?.part ?? part
  }
  return passages
}

/** Notes beside the answer, each with the list or section it opens. */
function asides({ items, labels }: Draft): ReadonlySet<Item> {
  const labelled = new Set(labels.map(({ item }) => item))
  const found = new Set<Item>()
  let open: 'no' | 'line' | 'list' = 'no'
  for (const item of items) {
    const { leaf, marks } = item
    const lead = marks[0]?.type
    if (leaf.form === 'heading') open = lead === 'note' ? 'list' : 'no'
    else if (lead === 'note') {
      found.add(item)
      open = leaf.prose.text.slice(marks[0]!.span.end).trim() === '' ? 'line' : 'no'
    } else {
      if (labelled.has(item) || lead === 'speaker' || lead === 'name') open = 'no'
      if (open === 'no') continue
      found.add(item)
      open = open === 'list' || leaf.form === 'item' || leaf.depth > 0 ? 'list' : 'no'
    }
  }
  return found
}

/** The first time that the draft says it should take. */
export function declaredTimeOf({ items }: Draft, shiftOf: ShiftOf): DeclaredTime | undefined {
  for (const item of items) {
    const time = timeIn(item, shiftOf(item))
    if (time) return time
  }
  return undefined
}

/** "You:", "Omar:", and the "A:" that means answer. */
const isTurn = (mark: Mark): boolean =>
  mark.type === 'speaker' || mark.type === 'name' || (mark.type === 'label' && mark.reading.letter)

/** What a heading, a "Time:" note or a turn ("You (60 sec):") says about how long the answer should take. */
const timeIn = (item: Item, by: number): DeclaredTime | undefined => {
  const { leaf, marks } = item
  const lead = marks[0]
  const { text } = leaf.prose
  const time =
    leaf.form === 'heading' && lead?.type !== 'label'
      ? readHeadingTime(text)
      : isTimeNote(item)
        ? readDeclaredTime(text)
        : lead?.type === 'speaker'
          ? readDeclaredTime(text.slice(0, lead.span.end))
          : undefined
  if (!time) return undefined
  const span = leaf.prose.source(time.start, time.end)
  return { span: shift(span, by), min: time.min, max: time.max }
}

const sentencesByLeaf = new WeakMap<Leaf, Map<string, readonly PlainSentence[]>>()

function plainSentences(leaf: Leaf, from: number, to: number): readonly PlainSentence[] {
  let known = sentencesByLeaf.get(leaf)
  if (!known) {
    known = new Map()
    sentencesByLeaf.set(leaf, known)
  }
  const key = `${from}-${to}`
  let sentences = known.get(key)
  if (!sentences) {
    sentences = readSentences(leaf.prose.text.slice(from, to))
    known.set(key, sentences)
  }
  return sentences
}

/** A note shows in its first words. */
const leadIn = 200

function readPassage(
  { leaf }: Item,
  from: number,
  to: number,
  part: Part | undefined,
  by: number,
): Passage | undefined {
  const text = leaf.prose.text.slice(from, to)
  if (!/[\p{L}\p{N}]/u.test(text) || isNote(text.slice(0, leadIn))) return undefined
  const prose: Prose = moved(slice(leaf.prose, from, to), by)
  const span = prose.source(text.length - text.trimStart().length, text.trimEnd().length)
  const sentences: Sentence[] = []
  const passage: Passage = {
    form: leaf.form as Passage['form'],
    depth: Math.max(0, leaf.depth - 1),
    prose,
    part,
    sentences,
    ...span,
  }
  for (const { start, end, words } of plainSentences(leaf, from, to)) {
    sentences.push({ ...prose.source(start, end), text: text.slice(start, end), words, passage, from: start })
  }
  return passage
}
