/**
 * Cuts markdown into blocks that parse alone: what stands between blank lines at the left edge, one top-level list item at a
 * time. Fences, HTML comments and front matter stay whole. Blocks tile the text, blank lines included, so what an edit left
 * alone is found from both ends, and everything learned about an untouched block is kept.
 */
import { type Gist, gistOf, type Item, readItems } from './items.ts'

/** Position-free: two blocks with the same text are the same fact. No block stands twice in a file. */
export class Block {
  readonly text: string
  readonly frontMatter: boolean
  #items: readonly Item[] | undefined
  #gist: Gist | undefined

  constructor(text: string, frontMatter: boolean) {
    this.text = text
    this.frontMatter = frontMatter
  }

  /** What a reader sees of the block, in order; offsets count from the block's start. Read when first asked for. */
  get items(): readonly Item[] {
    this.#items ??= this.frontMatter ? [] : readItems(this)
    return this.#items
  }

  get gist(): Gist {
    this.#gist ??= gistOf(this.items)
    return this.#gist
  }
}

/** A text and the blocks that tile it. */
export interface Cut {
  readonly text: string
  readonly blocks: readonly Block[]
}

/** The blocks of `text`. Those of `previous` that still stand at either end of it come back as the same objects. */
export function cut(text: string, previous: Cut = { text: '', blocks: [] }): readonly Block[] {
  const frontMatter = endOfFrontMatter(text)
  const [opening] = previous.blocks
  const known = frontMatter === (opening?.frontMatter ? opening.text.length : 0) ? previous : { text: '', blocks: [] }
  if (text === known.text) return known.blocks

  const same = commonPrefix(text, known.text)
  const blocks: Block[] = []
  let from = 0
  for (const block of known.blocks) {
    if (from + block.text.length > same) break
    blocks.push(block)
    from += block.text.length
  }
  // Where a block ends depends on the line after it, so the last one that matched is read again.
  const reread = blocks.pop()
  from -= reread?.text.length ?? 0
  const rereadFrom = from

  const tail: Block[] = []
  let to = text.length
  const sameFrom = text.length - commonSuffix(text, known.text)
  for (let i = known.blocks.length - 1; i > blocks.length; i--) {
    const block = known.blocks[i]!
    if (to - block.text.length < Math.max(from, sameFrom)) break
    tail.push(block)
    to -= block.text.length
  }

  while (from < text.length) {
    // A block is a fact of its own text: once a new one ends where an old one starts, the rest is as it was.
    while (tail.length > 0 && to < from) to += tail.pop()!.text.length
    if (tail.length > 0 && to === from) break
    const isFrontMatter = from === 0 && frontMatter > 0
    const end = isFrontMatter ? frontMatter : endOfBlock(text, from)
    const unchanged = reread && from === rereadFrom && end === from + reread.text.length
    blocks.push(unchanged ? reread : new Block(text.slice(from, end), isFrontMatter))
    from = end
  }
  return from < text.length ? blocks.concat(tail.reverse()) : blocks
}

/** How many characters two texts share at their start; long stretches are compared at once. */
function commonPrefix(one: string, two: string): number {
  const most = Math.min(one.length, two.length)
  let at = 0
  for (let step = 1 << 14; step >= 1; step >>= 2)
    while (at + step <= most && one.slice(at, at + step) === two.slice(at, at + step)) at += step
  return at
}

/** How many characters two texts share at their end. */
function commonSuffix(one: string, two: string): number {
  const most = Math.min(one.length, two.length)
  const [endOne, endTwo] = [one.length, two.length]
  let at = 0
  for (let step = 1 << 14; step >= 1; step >>= 2)
    while (
      at + step <= most &&
      one.slice(endOne - at - step, endOne - at) === two.slice(endTwo - at - step, endTwo - at)
    )
      at += step
  return at
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
