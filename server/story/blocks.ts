/**
 * Cuts markdown into blocks that parse alone: what stands between blank lines at the left edge, one top-level list item at a
 * time. Fences, HTML comments and front matter stay whole. Blocks tile the text, blank lines included, so an edit is found by
 * comparing blocks from both ends, and everything learned about an untouched block is kept.
 */
import { type Leaf, readLeaves } from './markdown.ts'

/** Position-free: two blocks with the same text are the same fact. */
export class Block {
  readonly text: string
  readonly frontMatter: boolean
  #leaves: readonly Leaf[] | undefined

  constructor(text: string, frontMatter: boolean) {
    this.text = text
    this.frontMatter = frontMatter
  }

  /** What a reader sees of the block, in order; offsets count from the block's start. Read when first asked for. */
  get leaves(): readonly Leaf[] {
    this.#leaves ??= this.frontMatter ? [] : readLeaves(this.text)
    return this.#leaves
  }
}

/** The blocks of `text`. Those of `previous` that still stand at either end of it come back as the same objects. */
export function cut(text: string, previous: readonly Block[] = []): readonly Block[] {
  const blocks: Block[] = []
  let from = 0
  for (const block of previous) {
    if (!text.startsWith(block.text, from)) break
    blocks.push(block)
    from += block.text.length
  }
  if (from === text.length && blocks.length === previous.length) return previous
  // Where a block ends depends on the line after it, so the last one that matched is read again.
  from -= blocks.pop()?.text.length ?? 0

  const tail: Block[] = []
  let to = text.length
  for (let i = previous.length - 1; i > blocks.length; i--) {
    const block = previous[i]!
    if (to - block.text.length < from || !text.endsWith(block.text, to)) break
    tail.push(block)
    to -= block.text.length
  }

  while (from < text.length) {
    // A block is a fact of its own text: once a new one ends where an old one starts, the rest is as it was.
    while (tail.length > 0 && to < from) to += tail.pop()!.text.length
    if (tail.length > 0 && to === from) break
    const frontMatter = from === 0 ? endOfFrontMatter(text) : 0
    const end = frontMatter || endOfBlock(text, from)
    blocks.push(new Block(text.slice(from, end), frontMatter > 0))
    from = end
  }
  return from < text.length ? blocks.concat(tail.reverse()) : blocks
}

const frontMatterLines = /^\uFEFF?---[ \t]*\r?\n(?:[^\n]*\n)*?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/

/** Offset after the closing line of the YAML front matter; 0 where there is none. */
function endOfFrontMatter(text: string): number {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  return text.startsWith('---', start) ? (frontMatterLines.exec(text)?.[0].length ?? 0) : 0
}

const quoteMarks = /(?: {0,3}> ?)*/y
const listMarker = /(?:[-*+]|\d{1,9}[.)])(?=[ \t]|\r?\n|$)/y
const atxHeading = /#{1,6}(?=[ \t]|\r?\n|$)/y
const fenceOpening = /[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})/y
const rawOpening = /<(?:!--|(?:pre|script|style|textarea)(?=[\s>]))/iy
const rawClosing = { comment: /-->/, tag: /<\/(?:pre|script|style|textarea)>/i }

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Offset of the first line after `from` that opens a block of its own. */
function endOfBlock(text: string, from: number): number {
  let fence: { readonly marker: string; readonly indented: boolean; readonly quoted: boolean } | undefined
  let raw: RegExp | undefined
  let first = true
  let heading = false
  let list = false
  let blank = false
  for (let line = from; line < text.length; ) {
    const newline = text.indexOf('\n', line)
    const next = newline < 0 ? text.length : newline + 1
    const start = line + matchAt(quoteMarks, text, line)![0].length
    const quoted = start > line && text.slice(line, start).includes('>')
    const content = quoted ? start : line
    const rest = text.slice(content, next)
    const isBlank = rest.trim() === ''
    const indented = !isBlank && (rest[0] === ' ' || rest[0] === '\t')

    if (fence && ((fence.quoted && !quoted) || (fence.indented && !indented && !isBlank))) fence = undefined
    if (fence) {
      const closing = rest.trim()
      if (closing.startsWith(fence.marker) && closing.split(fence.marker[0]!).join('') === '') fence = undefined
    } else if (raw) {
      if (raw.test(rest)) raw = undefined
    } else if (isBlank) {
      blank = !first
    } else {
      const marker = !indented && matchAt(listMarker, text, content) !== null
      const title = !indented && matchAt(atxHeading, text, content) !== null
      if (!first && (heading || title || (blank && !indented) || (marker && list))) return line
      if (first) {
        heading = title
        list = marker
        first = false
      }
      blank = false
      const opening = matchAt(fenceOpening, text, content)
      if (opening && (list || !/^(?: {4}|\t)/.test(rest))) {
        fence = { marker: opening[1]!, indented: list && (indented || marker), quoted }
      } else {
        const tag = matchAt(rawOpening, text, content)
        if (tag) {
          const closing = tag[0] === '<!--' ? rawClosing.comment : rawClosing.tag
          if (!closing.test(rest.slice(tag[0].length))) raw = closing
        }
      }
    }
    line = next
  }
  return text.length
}
