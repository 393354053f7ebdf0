/** A draft, read closely: parts, passages and sentences, every offset counted from the story's own start. */
import { classify } from '../kinds/classify.ts'
import type { Kind } from '../kinds/kind.ts'
import type { Block } from './blocks.ts'
import { readDeclaredTime, readHeadingTime } from './declaredTime.ts'
import type { Draft } from './draft.ts'
import { type Item, isTimeNote } from './items.ts'
import { isNote } from './labels.ts'
import type { Leaf } from './markdown.ts'
import type { Mark } from './marks.ts'
import { moved, type Prose, slice } from './prose.ts'
import type { DeclaredTime, FrontMatter, Part, Passage, Sentence, Story } from './script.ts'
import { type PlainSentence, readSentences } from './sentences.ts'
import { type Span, shift } from './span.ts'
import { isEnglish, tells } from './voice.ts'

/** Where each block starts in the file. */
export type BlockStarts = (block: Block) => number

/** Where a draft stands in its file: UTF-16 offsets, `end` after its last non-blank character. */
export function extentOf(draft: Draft, text: string, atOf: BlockStarts): Span {
  const first = draft.items[0]!
  const label = draft.labels[0]
  const opening = atOf(first.block) + first.leaf.start
  const at =
    first === draft.title || first !== label?.item
      ? opening
      : atOf(first.block) + label.item.leaf.prose.source(label.mark.span.start, label.mark.span.end).start
  const start = lineStart(text, at)
  const last = draft.items.findLast(({ leaf }) => leaf.form !== 'rule')!
  const row = text.indexOf('\n', atOf(last.block) + last.leaf.end)
  // The rest of the line is closing markup, a table's last bar, a fence.
  const end = Math.max(atOf(last.block) + last.leaf.end, row < 0 ? text.length : row)
  return { start, end: start + text.slice(start, end).trimEnd().length }
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

/** Builds the story that stands at `extent` in `text`. */
export function readStory(
  draft: Draft,
  text: string,
  extent: Span,
  frontMatter: FrontMatter | undefined,
  kinds: readonly Kind[],
  atOf: BlockStarts,
): Story {
  const source = text.slice(extent.start, extent.end)
  const by = extent.start
  const place = (item: Item, start: number, end: number): Span => {
    const span = item.leaf.prose.source(start, end)
    return shift(span, atOf(item.block) - by)
  }
  const parts = withPreface(partsOf(draft, source, place), draft, place)
  const { passages, declaredTime } = passagesOf(draft, parts, (item) => atOf(item.block) - by)
  const clean = passages.map(({ prose }) => prose.text).join('\n')
  const title = draft.title
  const head = headOf(draft, source, parts, place)
  const name = title?.marks[0]?.name ?? title?.leaf.prose.text.trim() ?? ''
  return {
    text: source,
    title: name || (draft.question ?? ''),
    head,
    question: draft.question ?? frontMatter?.question,
    kind: classify(
      {
        ...(frontMatter?.kind !== undefined && { frontMatterKind: frontMatter.kind }),
        ...((draft.question ?? frontMatter?.question) !== undefined && {
          question: (draft.question ?? frontMatter?.question)!,
        }),
        title: [name, draft.section].filter(Boolean).join(' · '),
        labels: draft.labels.map(({ mark }) => mark.name.toLowerCase()),
        text: clean,
      },
      kinds,
    ),
    layout: draft.layout,
    template: draft.template,
    english: isEnglish(clean),
    parts,
    passages,
    sentences: passages.flatMap(({ sentences }) => sentences),
    declaredTime: declaredTime ?? frontMatter?.target,
  }
}

type Place = (item: Item, start: number, end: number) => Span

/** The place of a label that is not written: a table names its columns once. */
function emptyAt(item: Item, place: Place): Span {
  const text = item.leaf.prose.text
  const start = text === '' ? place(item, 0, 0).start : place(item, 0, 1).start
  return { start, end: start }
}

function headOf(draft: Draft, source: string, parts: readonly Part[], place: Place): Span {
  if (draft.title) return place(draft.title, 0, draft.title.leaf.prose.text.trimEnd().length)
  const first = parts[0]
  if (first)
    return first.label.start < first.label.end
      ? first.label
      : { start: first.start, end: Math.min(first.end, lineEnd(source, first.start)) }
  return { start: 0, end: lineEnd(source, 0) }
}

/** Without the blank lines, rules, quote marks and table bars that part it from what comes next. */
function withoutTail(text: string): string {
  const lines = text.split('\n')
  while (lines.length > 1 && /^[\s>|]*(?:[-*_][ \t]*){0,40}$/.test(lines.at(-1)!)) lines.pop()
  return lines.join('\n').replace(/[\s|]+$/, '')
}

const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

function partsOf({ labels, items }: Draft, source: string, place: Place): readonly Part[] {
  const starts = labels.map(({ item, mark }) => {
    const label = mark.span.end > mark.span.start ? place(item, mark.span.start, mark.span.end) : emptyAt(item, place)
    const own = source.slice(lineStart(source, label.start), label.start)
    // Bullets, bold marks and heading signs in front of a label belong to it.
    const start =
      /^[\s>#*_+\-\d.)|]*$/.test(own) && mark.style !== 'table'
        ? label.start - own.length + /^\s*/.exec(own)![0].length
        : label.start
    const close = closeOf(source, start, label.end)
    return { start, told: Math.max(close, label.end), label: { start, end: Math.max(start, close) } }
  })
  const noteStart = firstTrailingNote(labels.at(-1)?.item, items)
  const close = noteStart ? Math.max(starts.at(-1)?.told ?? 0, place(noteStart, 0, 1).start) : source.length
  return labels.map(({ mark, roles }, index) => {
    const { start, told, label } = starts[index]!
    const limit =
      starts[index + 1]?.start ??
      (mark.style === 'table'
        ? lineEnd(source, label.end)
        : lineStart(source, close) > label.end && close < source.length
          ? lineStart(source, close)
          : close)
    const markup = /^(?:\*\*|__|[*_:：\s]|<\/b>|<\/strong>)*/i.exec(source.slice(told, limit))![0].length
    const bodyStart = Math.min(told + markup, limit)
    const bodyEnd = bodyStart + withoutTail(source.slice(bodyStart, limit)).length
    const empty = /^[\s*_>|\-•:：]*$/.test(source.slice(bodyStart, bodyEnd))
    return {
      role: roles[0]!,
      also: roles.slice(1),
      name: mark.name.replace(/\s*[:：.]$/, ''),
      style: mark.style,
      label,
      start,
      end: Math.max(label.end, empty ? label.end : bodyEnd),
      body: empty ? { start: label.end, end: label.end } : { start: bodyStart, end: bodyEnd },
    }
  })
}

/** Where a label ends for the eye: after the mark that closes it and its colon, before the blanks and dashes that follow. */
function closeOf(source: string, start: number, end: number): number {
  const name = source.slice(start, end).replace(/[\s–—-]+$/, '')
  const closing = /^(?:\*\*|__|[*_]|<\/b>|<\/strong>)?[:：]?/i.exec(source.slice(start + name.length))![0]
  return start + name.length + closing.length
}

/** What an answer tells before its first label is its situation, where no label claims that role. */
function withPreface(parts: readonly Part[], { items, labels, answer }: Draft, place: Place): readonly Part[] {
  const first = labels[0] && items.indexOf(labels[0].item)
  if (
    first === undefined ||
    answer >= first ||
    parts.some(({ role, also }) => role === 'situation' || also.includes('situation'))
  )
    return parts
  const told = items.slice(answer, first).filter(({ leaf }) => leaf.form === 'paragraph' || leaf.form === 'item')
  const opening = told.find(({ leaf, marks }) => tells(leaf.prose.text.slice(marks[0]?.span.end ?? 0)))
  const last = told.at(-1)
  if (!opening || !last) return parts
  const from = opening.marks[0]?.span.end ?? 0
  const start = place(opening, from, from + 1).start
  const end = place(last, 0, last.leaf.prose.text.length).end
  const preface: Part = {
    role: 'situation',
    also: [],
    name: '',
    style: 'plain',
    label: { start, end: start },
    start,
    end,
    body: { start, end },
  }
  return [preface, ...parts]
}

const firstTrailingNote = (last: Item | undefined, items: readonly Item[]): Item | undefined =>
  last &&
  items.slice(items.indexOf(last) + 1).find(({ marks, leaf }) => marks[0]?.type === 'note' || leaf.form === 'comment')

/** What is spoken, label by label; notes, headings and code are not. */
function passagesOf(
  draft: Draft,
  parts: readonly Part[],
  shiftOf: (item: Item) => number,
): { passages: Passage[]; declaredTime: DeclaredTime | undefined } {
  const passages: Passage[] = []
  let declaredTime: DeclaredTime | undefined
  let note: 'open' | 'items' | undefined
  const labelled = parts.slice(parts.length - draft.labels.length)
  let part = parts.length > labelled.length ? parts[0] : undefined
  const tabular = draft.labels.some(({ mark }) => mark.style === 'table')
  for (const [index, item] of draft.items.entries()) {
    const { leaf } = item
    if (leaf.form === 'rule') part = draft.labels.length > 0 ? part : undefined
    const cuts = draft.labels.flatMap((label, at) =>
      label.item === item ? [{ mark: label.mark, part: parts[at]! }] : [],
    )
    const lead = item.marks[0]
    declaredTime ??= timeIn(item, shiftOf(item))
    if (leaf.form === 'heading' || cuts.length > 0 || lead?.type === 'speaker' || lead?.type === 'name')
      note = undefined
    if (leaf.form === 'heading' && lead?.type === 'note') note = 'items'
    if (lead?.type === 'note' && leaf.form !== 'heading') {
      note = leaf.prose.text.slice(lead.span.end).trim() === '' ? 'open' : undefined
      continue
    }
    if (note) {
      if (leaf.form === 'item' || note === 'items' || leaf.depth > 0) {
        if (note === 'open') note = 'items'
        continue
      }
      note = undefined
      continue
    }
    const heard =
      leaf.form === 'paragraph' ||
      leaf.form === 'item' ||
      (leaf.form === 'cell' &&
        tabular &&
        (cuts.length > 0 || (part !== undefined && leaf.cell!.column > 0 && leaf.cell!.row > 0)))
    if (index < draft.answer || !heard || draft.prompts?.includes(item)) {
      part = cuts.at(-1)?.part ?? part
      continue
    }
    const from = cuts.length === 0 && lead && isTurn(lead) ? lead.span.end : 0
    const edges = [
      { at: from, to: from, part },
      ...cuts.map((cut) => ({ at: cut.mark.span.start, to: cut.mark.span.end, part: cut.part as Part | undefined })),
    ]
    for (const [at, edge] of edges.entries()) {
      const passage = readPassage(item, edge.to, edges[at + 1]?.at ?? leaf.prose.text.length, edge.part, shiftOf(item))
      // Before the first label stands what is about the answer, unless an answer mark says otherwise; lines of the same
      // paragraph above it are no part of the story.
      if (passage && passage.start >= 0) passages.push(passage)
    }
    part = edges.at(-1)!.part
  }
  return { passages, declaredTime }
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

function readPassage(
  { leaf }: Item,
  from: number,
  to: number,
  part: Part | undefined,
  by: number,
): Passage | undefined {
  const text = leaf.prose.text.slice(from, to)
  if (!/[\p{L}\p{N}]/u.test(text) || isNote(text)) return undefined
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
