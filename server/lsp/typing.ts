/**
 * Where the writer is typing.
 *
 * A server is never told where the caret stands, but every change shows where it just was. What has been typed since the
 * writer last paused or left the sentence is "being typed"; findings that touch it wait.
 */
import type { Span } from '../story/span.ts'

/** A change as the client sent it, in offsets of the text before it. */
export interface Change extends Span {
  readonly text: string
}

/** Whoever inserts or deletes more at once is not typing. UTF-16 units. */
const LONGEST_TYPED = 40
const SENTENCE_END = /[.!?]["'”’)*_]*\s/g

/**
 * @param before what was being typed before the change
 * @param text the whole text after it
 * @returns the stretch being typed now, in offsets of `text`; undefined when the change was not typing
 */
export function typingAfter(
  before: Span | undefined,
  { start, end, text: typed }: Change,
  text: string,
): Span | undefined {
  if (Math.max(typed.length, end - start) > LONGEST_TYPED || /[\r\n]/.test(typed)) return undefined
  const caret = start + typed.length
  const goesOn = before && start <= before.end && before.start <= end
  const burst = goesOn
    ? { start: Math.min(before.start, start), end: Math.max(before.end + typed.length - (end - start), caret) }
    : { start, end: caret }
  return widen({ start: Math.max(burst.start, sentenceStart(text, caret)), end: burst.end }, text)
}

/** Whether a finding touches what is being typed. */
export const touches = (typing: Span | undefined, { start, end }: Span): boolean =>
  typing !== undefined && start <= typing.end && typing.start <= end

function sentenceStart(text: string, caret: number): number {
  const line = text.lastIndexOf('\n', caret - 1) + 1
  const last = [...text.slice(line, caret).matchAll(SENTENCE_END)].at(-1)
  return last ? line + last.index + last[0].length : line
}

/** Out to whole words. */
function widen({ start, end }: Span, text: string): Span {
  while (start > 0 && /[\p{L}\p{N}'’-]/u.test(text[start - 1]!)) start--
  while (end < text.length && /[\p{L}\p{N}'’-]/u.test(text[end]!)) end++
  return { start, end }
}
