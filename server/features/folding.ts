/** Folding: one fold a story, one a part. */
import type { FoldingRange, FoldingRangeParams } from 'vscode-languageserver'
import { shift } from '../story/span.ts'
import { rangeOf } from './range.ts'
import { spanOf, type View } from './view.ts'

/** Every story and part of more than one line; a fold leaves its first line visible. */
export function provideFoldingRanges({ document, script }: View, _params?: FoldingRangeParams): FoldingRange[] {
  return script.stories
    .flatMap((placed) => [spanOf(placed), ...placed.story.parts.map((part) => shift(part, placed.at))])
    .map((span) => rangeOf(document, span))
    .filter(({ start, end }) => start.line < end.line)
    .map(({ start, end }) => ({ startLine: start.line, endLine: end.line }))
}
