/** A draft, read closely: parts, passages and sentences, every offset counted from the story's own start. */
import { classify } from '../kinds/classify.ts'
import type { Kind } from '../kinds/kind.ts'
import type { Block } from './blocks.ts'
import type { Draft } from './draft.ts'
import type { Item } from './items.ts'
import { partsOf } from './parts.ts'
import { declaredTimeOf, passagesOf } from './passages.ts'
import { lineEnd, lineStart, type Place } from './place.ts'
import type { FrontMatter, Part, Story } from './script.ts'
import { type Span, shift } from './span.ts'
import { isEnglish } from './voice.ts'

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
  const shiftOf = (item: Item): number => atOf(item.block) - by
  const place: Place = (item, start, end) => shift(item.leaf.prose.source(start, end), shiftOf(item))
  const parts = partsOf(draft, source, place)
  const passages = passagesOf(draft, parts, shiftOf)
  const clean = passages.map(({ prose }) => prose.text).join('\n')
  const name = draft.title?.marks[0]?.name ?? draft.title?.leaf.prose.text.trim() ?? ''
  const question = draft.question ?? frontMatter?.question
  return {
    text: source,
    title: name || (draft.question ?? ''),
    head: headOf(draft, source, parts, place),
    question,
    kind: classify(
      {
        ...(frontMatter?.kind !== undefined && { frontMatterKind: frontMatter.kind }),
        ...(question !== undefined && { question }),
        title: name || draft.section,
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
    declaredTime: declaredTimeOf(draft, shiftOf) ?? frontMatter?.target,
  }
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
