/** Selection: the sentence, its passage, its part, its story. */
import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver'
import { contains, type Span, shift } from '../story/span.ts'
import { rangeOf } from './range.ts'
import { holds, partAt, spanOf, storyAt, type View } from './view.ts'

/** One chain for each position, growing outwards; outside a story only the whole document. */
export function provideSelectionRanges(view: View, params: SelectionRangeParams): SelectionRange[] {
  return params.positions.map((position) => chain(view, view.document.offsetAt(position)))
}

function chain({ document, script }: View, offset: number): SelectionRange {
  const whole: SelectionRange = { range: rangeOf(document, { start: 0, end: script.text.length }) }
  return around(script, offset).reduce((parent, span) => ({ range: rangeOf(document, span), parent }), whole)
}

/** From the outside in, each within the one before. */
function around(script: View['script'], offset: number): Span[] {
  const placed = storyAt(script, offset)
  if (!placed) return []
  const { at, story } = placed
  const part = partAt(placed, offset)
  const passage = story.passages.find((each) => holds(each, offset - at))
  const sentence = passage?.sentences.find((each) => holds(each, offset - at))
  const spans = [spanOf(placed)]
  for (const inner of [part, part?.body, passage, sentence]) {
    const span = inner && shift(inner, at)
    if (span && holds(span, offset) && isInside(spans.at(-1)!, span)) spans.push(span)
  }
  return spans
}

const isInside = (outer: Span, inner: Span): boolean => contains(outer, inner) && !contains(inner, outer)
