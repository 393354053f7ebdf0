/** Draws findings as people see them on a page: the line, and carets under the words. For the terminal, tests and docs. */
import stringWidth from 'string-width'
import type { Span } from '../story/span.ts'

const TAB = 4

export interface Drawn {
  /** The source line, or the stretch of it around the span. */
  readonly source: string
  /** As many blanks as stand before the span, then carets; tabs stay tabs. */
  readonly carets: string
}

/**
 * The line of `text` on which `span` starts, and its carets. A line wider than `width` columns is cut to a window around the
 * span, with an ellipsis where something is left out. Wide characters take two columns.
 */
export function drawLine(text: string, span: Span, width = Number.POSITIVE_INFINITY): Drawn {
  const from = startOfLine(text, span.start)
  const to = endOfLine(text, span.start)
  const start = span.start - from
  const end = Math.max(start, Math.min(span.end, to) - from)
  const line = text.slice(from, to)
  return width === Number.POSITIVE_INFINITY || (line.length <= 2 * width && columns(line) <= width)
    ? drawn(line, start, end)
    : windowed(line, start, end, width)
}

const drawn = (source: string, start: number, end: number): Drawn => ({
  source,
  carets: blanks(source.slice(0, start)) + '^'.repeat(Math.max(1, columns(source.slice(start, end)))),
})

/** Keeps the span in view, with twice as much before it as after it: what leads up to a word explains it. */
function windowed(line: string, start: number, end: number, width: number): Drawn {
  const room = Math.max(8, width - 2)
  const stop = Math.min(end, start + room)
  const spare = Math.max(0, room - columns(line.slice(start, stop)))
  let from = start
  let before = 0
  let to = stop
  const after = spare / 3
  while (from > 0 && before < spare - after) before += columns(line.slice(--from, from + 1))
  while (to < line.length && columns(line.slice(stop, to + 1)) <= spare - before) to++
  while (from > 0 && before < spare - columns(line.slice(stop, to))) before += columns(line.slice(--from, from + 1))
  from = onBoundary(line, from)
  const [head, tail] = [from > 0 ? '…' : '', to < line.length ? '…' : '']
  const kept = line.slice(from, onBoundary(line, to))
  const shift = head.length - from
  return drawn(head + kept + tail, start + shift, Math.min(stop + shift, head.length + kept.length))
}

/** Never between the halves of a surrogate pair. */
const onBoundary = (line: string, at: number): number =>
  at > 0 && at < line.length && /[\udc00-\udfff]/.test(line[at]!) ? at + 1 : at

/** The whole of `text` with a line of carets under every line that has spans; spans that touch get a line each. */
export function drawUnder(text: string, spans: readonly Span[]): string {
  const carets = new Map<number, string[]>()
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const line = startOfLine(text, span.start)
    const rows = carets.get(line) ?? []
    carets.set(line, rows)
    const mine = drawLine(text, span).carets
    const blank = mine.length - mine.trimStart().length
    const row = rows.findIndex((other) => other.length < blank)
    if (row < 0) rows.push(mine)
    else rows[row] += mine.slice(rows[row]!.length)
  }
  let result = ''
  for (let at = 0; at < text.length || at === 0; ) {
    const to = endOfLine(text, at)
    const next = afterBreak(text, to)
    const rows = carets.get(at) ?? []
    const lineBreak = text.slice(to, next) || (rows.length > 0 ? '\n' : '')
    result += text.slice(at, to) + (rows.length > 0 ? `${lineBreak}${rows.join(lineBreak)}` : '') + text.slice(to, next)
    if (next === at) break
    at = next
  }
  return result
}

/** Lines that hold nothing but carets. */
const caretLines = /^[ \t]*\^[\^ \t]*(?:\r\n|\n|$)/gm

/** A drawing without its carets: the text that was drawn. */
export const undraw = (drawing: string): string => {
  const text = drawing.replace(caretLines, '')
  // The carets under a last line without a line break took that break with them.
  return /\n[ \t]*\^[\^ \t]*$/.test(drawing) ? text.replace(/\r?\n$/, '') : text
}

const startOfLine = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

function endOfLine(text: string, at: number): number {
  const newline = text.indexOf('\n', at)
  if (newline < 0) return text.length
  return newline > 0 && text[newline - 1] === '\r' && newline > at ? newline - 1 : newline
}

const afterBreak = (text: string, at: number): number =>
  text.startsWith('\r\n', at) ? at + 2 : text[at] === '\n' ? at + 1 : at

const blanks = (text: string): string =>
  text
    .split('\t')
    .map((piece) => ' '.repeat(columns(piece)))
    .join('\t')

/** Latin letters with their accents, dashes and quotation marks: one column for each unit, known without asking. */
const narrow = /^[\x20-\x7e\u00a0-\u02ff\u2010-\u2027\u2030-\u205e]*$/

/** Columns of a terminal, a tab taking four. */
function columns(text: string): number {
  if (narrow.test(text)) return text.length
  let width = 0
  for (const [index, piece] of text.split('\t').entries()) width += (index > 0 ? TAB : 0) + stringWidth(piece)
  return width
}
