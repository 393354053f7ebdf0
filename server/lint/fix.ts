/** Applies fixes to text. */
import type { Fix } from '../rules/rule.ts'
import type { Span } from '../story/span.ts'

type Edit = Fix['edits'][number]

/** Two edits at the same place have no order between them, so touching counts as meeting. */
const meet = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end

/**
 * The edits of every safe fix that meets no other; where two meet, the first in the list goes first. A finding with several
 * safe fixes gets its first.
 */
export function safeEdits(findings: Iterable<{ readonly fixes: readonly Fix[] }>): readonly Edit[] {
  const taken: Edit[] = []
  for (const { fixes } of findings) {
    const fix = fixes.find(({ safe }) => safe)
    if (fix && !fix.edits.some((edit) => taken.some((other) => meet(edit.span, other.span)))) taken.push(...fix.edits)
  }
  return taken.sort((a, b) => a.span.start - b.span.start)
}

/** `text` after `edits`, which do not overlap; offsets are those of `text`. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = ''
  let from = 0
  for (const { span, text: replacement } of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    result += text.slice(from, span.start) + replacement
    from = span.end
  }
  return result + text.slice(from)
}
