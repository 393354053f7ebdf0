/** The parts of a labelled draft: where each label stands, and what is told under it. */
import type { Draft } from './draft.ts'
import type { Item } from './items.ts'
import { lineEnd, lineStart, type Place } from './place.ts'
import type { Part } from './script.ts'
import type { Span } from './span.ts'
import { tells } from './voice.ts'

/** In order; `source` is the story's text. */
export const partsOf = (draft: Draft, source: string, place: Place): readonly Part[] =>
  withPreface(labelledParts(draft, source, place), draft, place)

/** No word of the line before the label: only markup, numbers, emoji and tags. */
const wordless = /^(?:[\s\d\p{P}\p{S}]|\u200d|\ufe0f|<[a-z][^<>]*>)*$/iu

function labelledParts({ labels, items }: Draft, source: string, place: Place): readonly Part[] {
  const starts = labels.map(({ item, mark }) => {
    const label = mark.span.end > mark.span.start ? place(item, mark.span.start, mark.span.end) : emptyAt(item, place)
    const own = source.slice(lineStart(source, label.start), label.start)
    // Bullets, bold marks, heading signs, emoji and tags in front of a label belong to it.
    const start =
      wordless.test(own) && mark.style !== 'table'
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

/** The place of a label that is not written: a table names its columns once. */
function emptyAt(item: Item, place: Place): Span {
  const text = item.leaf.prose.text
  const start = text === '' ? place(item, 0, 0).start : place(item, 0, 1).start
  return { start, end: start }
}

/** Where a label ends for the eye: after the mark that closes it and its colon, before the blanks and dashes that follow. */
function closeOf(source: string, start: number, end: number): number {
  const name = source.slice(start, end).replace(/[\s–—-]+$/, '')
  const closing = /^(?:\*\*|__|[*_]|<\/b>|<\/strong>)?[:：]?/i.exec(source.slice(start + name.length))![0]
  return start + name.length + closing.length
}

/** Without the blank lines, rules, quote marks and table bars that part it from what comes next. */
function withoutTail(text: string): string {
  const lines = text.split('\n')
  while (lines.length > 1 && /^[\s>|]*(?:[-*_][ \t]*){0,40}$/.test(lines.at(-1)!)) lines.pop()
  return lines.join('\n').replace(/[\s|]+$/, '')
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
