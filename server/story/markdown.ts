/**
 * Markdown to leaves: the headings, paragraphs, items, cells and bits of code that a reader sees, each with clean text.
 * The only file that knows the syntax tree.
 */
import type { Nodes, Parents, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { mends } from './encoding.ts'
import { CODE, type Prose, ProseBuilder } from './prose.ts'
import type { Span } from './span.ts'

/** Offsets count from the start of the text given to `readLeaves`. */
export interface Leaf extends Span {
  readonly form: 'heading' | 'paragraph' | 'item' | 'cell' | 'code' | 'comment' | 'rule'
  /** 1 to 6 for a heading; for everything else how many lists deep it stands. */
  readonly depth: number
  /** Block quotes around it. */
  readonly quotes: number
  readonly prose: Prose
  /** Bold stretches, in offsets of the prose. */
  readonly bolds: readonly Span[]
  /** For a table cell. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number }
  /** For an item of a numbered list: its number as written. */
  readonly number?: number
  /** An item with a box to tick: something to do, not to say. */
  readonly checkbox?: true
}

// A definition in one block must not change what another block means, so none is recognised.
const plain = unified()
  .use(remarkParse)
  .use(function () {
    const data = this.data() as { micromarkExtensions?: unknown[] }
    data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: ['definition'] } }]
  })
  .freeze()
const gfm = unified().use(remarkParse).use(remarkGfm).freeze()

/** Tables, strikethrough and check boxes cost half a parse more: asked for only where they can be. */
const needsGfm = /\n[ \t>]*\|?[ \t]*:?-+:?[ \t]*\||~~|\[[ xX]\]/

/** Everything a reader sees in `text`, in order. */
export function readLeaves(text: string): readonly Leaf[] {
  // The parser drops a byte order mark without counting it.
  const counted = text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text
  const tree = (needsGfm.test(text) ? gfm : plain).parse(counted) as Root
  const leaves: Leaf[] = []
  new Reader(text, leaves).children(tree, { depth: 0, quotes: 0 })
  return leaves
}

interface Place {
  readonly depth: number
  readonly quotes: number
  readonly item?: { readonly number: number | undefined; readonly checkbox: boolean }
}

class Reader {
  readonly #text: string
  readonly #leaves: Leaf[]
  #tables = 0

  constructor(text: string, leaves: Leaf[]) {
    this.#text = text
    this.#leaves = leaves
  }

  children(parent: Parents, place: Place): void {
    for (const child of parent.children) this.#read(child, place)
  }

  #read(node: Nodes, place: Place): void {
    switch (node.type) {
      case 'heading':
        return this.#leaf(node, 'heading', { ...place, depth: node.depth })
      case 'paragraph':
        return this.#leaf(node, place.item ? 'item' : 'paragraph', place)
      case 'blockquote':
        return this.children(node, { ...place, quotes: place.quotes + 1 })
      case 'list': {
        const first = node.start ?? undefined
        node.children.forEach((item, index) => {
          const number = node.ordered && first !== undefined ? first + index : undefined
          item.children.forEach((child, at) => {
            this.#read(child, {
              depth: place.depth + 1,
              quotes: place.quotes,
              ...(at === 0 && { item: { number, checkbox: typeof item.checked === 'boolean' } }),
            })
          })
        })
        return
      }
      case 'table': {
        const table = this.#tables++
        node.children.forEach((cells, row) => {
          cells.children.forEach((cell, column) => {
            this.#leaf(cell, 'cell', place, { table, row, column })
          })
        })
        return
      }
      case 'code':
        return this.#push('code', node, place, new ProseBuilder(), [])
      case 'thematicBreak':
        return this.#push('rule', node, place, new ProseBuilder(), [])
      case 'html':
        return this.#html(node.value, offsetOf(node).start, place)
      default:
        if ('children' in node) this.children(node as Parents, place)
    }
  }

  #leaf(node: Parents, form: Leaf['form'], place: Place, cell?: Leaf['cell']): void {
    const inline = new Inline(this.#text)
    inline.children(node)
    this.#push(form, node, place, inline.prose, inline.bolds, cell)
  }

  #push(
    form: Leaf['form'],
    node: Nodes,
    place: Place,
    prose: ProseBuilder,
    bolds: readonly Span[],
    cell?: Leaf['cell'],
  ): void {
    const { start, end } = offsetOf(node)
    this.#add({ form, start, end, place, prose, bolds, cell })
  }

  #add(
    leaf: { form: Leaf['form']; place: Place; prose: ProseBuilder; bolds: readonly Span[]; cell?: Leaf['cell'] } & Span,
  ): void {
    const { form, start, end, place, prose, bolds, cell } = leaf
    const number = form === 'item' ? place.item?.number : undefined
    this.#leaves.push({
      form,
      depth: place.depth,
      quotes: place.quotes,
      start,
      end,
      prose: prose.build(form === 'cell' ? Math.min(start + 1, end) : start),
      bolds,
      ...(cell && { cell }),
      ...(number !== undefined && { number }),
      ...(form === 'item' && place.item?.checkbox && { checkbox: true as const }),
    })
  }

  /** A block of HTML: its text between block-level tags is paragraphs, list items or cells. */
  #html(source: string, at: number, place: Place): void {
    let inline = new Inline(this.#text)
    let form: Leaf['form'] = 'paragraph'
    let depth = place.depth
    let start = at
    let from = 0
    const flush = (end: number): void => {
      if (inline.prose.length > 0)
        this.#add({ form, start, end, place: { ...place, depth }, prose: inline.prose, bolds: inline.bolds })
      inline = new Inline(this.#text)
      start = end
    }
    for (const match of source.matchAll(htmlPiece)) {
      inline.text(source.slice(from, match.index), at + from, at + match.index)
      from = match.index + match[0].length
      const tag = match[1]?.toLowerCase()
      if (tag === undefined) {
        flush(at + match.index)
        const { length } = match[0]
        this.#add({
          form: 'comment',
          start: at + match.index,
          end: at + match.index + length,
          place,
          prose: new ProseBuilder(),
          bolds: [],
        })
        start = at + from
      } else if (inlineTags.has(tag) || !knownTag.test(match[0])) inline.tag(match[0], at + match.index)
      else {
        flush(at + match.index)
        start = at + from
        const heading = /^h([1-6])$/.exec(tag)
        form =
          match[0][1] === '/'
            ? 'paragraph'
            : tag === 'li'
              ? 'item'
              : heading || tag === 'summary'
                ? 'heading'
                : 'paragraph'
        depth = heading ? Number(heading[1]) : tag === 'summary' ? 6 : tag === 'li' ? place.depth + 1 : place.depth
      }
    }
    inline.text(source.slice(from), at + from, at + source.length)
    flush(at + source.length)
  }
}

const htmlPiece = /<!--[\s\S]*?(?:-->|$)|<\/?([a-zA-Z][a-zA-Z0-9-]*)(?:\s[^<>]*)?\/?>/g
const inlineTags = new Set([
  'b',
  'strong',
  'i',
  'em',
  'u',
  'a',
  'span',
  'code',
  'br',
  'mark',
  'small',
  'sub',
  'sup',
  'font',
  'img',
  'kbd',
])

const knownTag =
  /^<(?:[!?]|\/?(?:a|abbr|b|big|blockquote|br|center|cite|code|dd|del|details|dfn|div|dl|dt|em|figure|figcaption|font|h[1-6]|hr|i|iframe|img|ins|kbd|li|mark|ol|p|pre|q|s|samp|script|section|small|span|strike|strong|style|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|var|video|wbr)(?=[\s/>]))/i

/** The text of one leaf, built from its inline nodes. */
class Inline {
  readonly prose = new ProseBuilder()
  readonly bolds: Span[] = []
  readonly #source: string
  #htmlBold: number | undefined

  constructor(source: string) {
    this.#source = source
  }

  children(parent: Parents): void {
    for (const child of parent.children) this.#read(child)
  }

  #read(node: Nodes): void {
    const { start, end } = offsetOf(node)
    switch (node.type) {
      case 'text':
        return this.text(node.value, start, end)
      case 'inlineCode': {
        const at = Math.max(start, this.#source.indexOf(node.value, start))
        const exact = at + node.value.length <= end
        return this.prose.add(
          CODE.repeat(node.value.length),
          exact ? at : start,
          exact ? at + node.value.length : end,
          node.value,
        )
      }
      case 'break':
        return this.prose.add('\n', start, end)
      case 'html':
        return this.tag(node.value, start)
      case 'strong': {
        const from = this.prose.length
        this.children(node)
        this.bolds.push({ start: from, end: this.prose.length })
        return
      }
      case 'link': {
        // A bare address is nothing a reader reads as words.
        const [only] = node.children
        if (only?.type === 'text' && /^(?:https?:\/\/|www\.)/.test(only.value))
          return this.prose.add(' ', start, end, ` ${only.value}`.slice(0, 1))
        return this.children(node)
      }
      case 'image':
      case 'imageReference':
      case 'footnoteReference':
        return
      default:
        if ('children' in node) this.children(node as Parents)
    }
  }

  /** `value` is what the source between `start` and `end` reads as: escapes, entities and line prefixes undone. */
  text(value: string, start: number, end: number): void {
    if (value === '') return
    if (end - start === value.length) return this.#starred(value, start)
    let at = start
    let from = 0
    let pieceAt = start
    for (let i = 0; i < value.length; i++) {
      const skipped = this.#next(value[i]!, at, end)
      if (skipped === undefined) break
      if (skipped.start !== at || skipped.end - skipped.start !== 1) {
        this.#mended(value.slice(from, i), pieceAt)
        if (skipped.end - skipped.start === 1) {
          from = i
          pieceAt = skipped.start
        } else {
          this.prose.add(value[i]!, skipped.start, skipped.end)
          from = i + 1
          pieceAt = skipped.end
        }
      }
      at = skipped.end
    }
    this.#mended(value.slice(from), pieceAt)
  }

  /** Beside full-width signs the stars of "**背景：**我" stay text in CommonMark; they were meant as bold all the same. */
  #starred(value: string, start: number): void {
    let from = 0
    if (value.includes('**')) {
      for (const match of value.matchAll(/\*\*([^*\n]{1,60})\*\*/g)) {
        this.#mended(value.slice(from, match.index), start + from)
        const bold = this.prose.length
        this.#mended(match[1]!, start + match.index + 2)
        this.bolds.push({ start: bold, end: this.prose.length })
        from = match.index + match[0].length
      }
    }
    this.#mended(value.slice(from), start + from)
  }

  /** Where the source says `character`, at or after `at`: itself, or an entity that stands for it. */
  #next(character: string, at: number, end: number): Span | undefined {
    for (let i = at; i < end; i++) {
      const found = this.#source[i]!
      if (found === '&' && character !== '&') {
        const close = this.#source.indexOf(';', i)
        if (close > 0 && close < end && close - i < 34) return { start: i, end: close + 1 }
      }
      if (found === '&' && this.#source.startsWith('&amp;', i)) return { start: i, end: i + 5 }
      // The parser shows a zero character as the replacement character.
      const same = found === character || (character === '\ufffd' && found === '\0')
      if (same) return { start: i, end: i + 1 }
      if (character === '\n' && found === '\r') return { start: i, end: this.#source[i + 1] === '\n' ? i + 2 : i + 1 }
    }
    return undefined
  }

  /** Adds text whose source is the same, character by character, with mis-encoded runs put right. */
  #mended(value: string, start: number): void {
    let from = 0
    for (const mend of mends(value)) {
      this.prose.add(value.slice(from, mend.start), start + from)
      this.prose.add(mend.text, start + mend.start, start + mend.end)
      from = mend.end
    }
    this.prose.add(value.slice(from), start + from)
  }

  tag(tag: string, start: number): void {
    if (/^<(?:b|strong)(?:\s[^>]*)?>$/i.test(tag)) this.#htmlBold = this.prose.length
    else if (/^<\/(?:b|strong)>$/i.test(tag) && this.#htmlBold !== undefined) {
      this.bolds.push({ start: this.#htmlBold, end: this.prose.length })
      this.#htmlBold = undefined
    } else if (/^<br\s*\/?>$/i.test(tag)) this.prose.add('\n', start, start + tag.length)
    // "<company>" is no markup but a blank somebody left.
    else if (!knownTag.test(tag)) this.prose.add(tag, start)
  }
}

const offsetOf = (node: Nodes): Span => ({ start: node.position!.start.offset!, end: node.position!.end.offset! })
