/** Cuts a file where headings, questions and turns open something new; what each piece is asked and stands under. */
import type { Block } from './blocks.ts'
import { type Cast, sideOf } from './cast.ts'
import type { Item } from './items.ts'
import { rememberPairs } from './remember.ts'

/** A piece of a file from one opening to the next. The same object for as long as its items are. */
export interface Segment {
  /** Undefined for what stands before the first opening. */
  readonly opener: Item | undefined
  readonly type: 'start' | 'title' | 'question' | 'asker' | 'answer' | 'note' | 'rule'
  /** Heading level; 7 for what is no heading. */
  readonly level: number
  /** Without the opener. */
  readonly items: readonly Item[]
}

/** What a segment is made of: whole blocks where nothing in them can open another one, else single items. */
type Piece = Block | Item

/** The segments of a file, in order. `asking`: a heading that ends in a question mark is a question here. */
export function segmentsOf(blocks: readonly Block[], cast: Cast, asking: boolean): Segment[] {
  const segments: Segment[] = []
  let opener: Item | undefined
  let opening: Opening = { type: 'start', level: 7 }
  let pieces: Piece[] = []
  const close = (): void => {
    segments.push(segmentFrom(opener, opening, pieces))
  }
  for (const block of blocks) {
    if (!block.gist.mayOpen) {
      pieces.push(block)
      continue
    }
    for (const item of block.items) {
      const next = opens(item, cast, asking)
      if (!next) {
        pieces.push(item)
        continue
      }
      close()
      opener = item
      opening = next
      pieces = []
    }
  }
  close()
  return segments
}

/** By opener or first piece. */
const known = new WeakMap<Piece, { readonly segment: Segment; readonly pieces: readonly Piece[] }>()

/** The segment made of these, the one seen before where nothing about it has changed. */
function segmentFrom(opener: Item | undefined, { type, level }: Opening, pieces: readonly Piece[]): Segment {
  const first = opener ?? pieces[0]
  const last = first && known.get(first)
  if (
    last &&
    last.segment.opener === opener &&
    last.segment.type === type &&
    last.segment.level === level &&
    isSameList(last.pieces, pieces)
  )
    return last.segment
  const items = pieces.flatMap((piece) => ('items' in piece ? piece.items : piece))
  const segment = { opener, type, level, items }
  if (first) known.set(first, { segment, pieces })
  return segment
}

function isSameList(one: readonly unknown[], two: readonly unknown[]): boolean {
  if (one.length !== two.length) return false
  for (let at = 0; at < one.length; at++) if (one[at] !== two[at]) return false
  return true
}

type Opening = Pick<Segment, 'type' | 'level'>

function opens({ leaf, marks }: Item, cast: Cast, asking: boolean): Opening | undefined {
  if (leaf.form === 'rule') return { type: 'rule', level: 7 }
  const [mark] = marks
  if (!mark || leaf.form === 'cell') return undefined
  const side = sideOf(mark, cast)
  if (leaf.form === 'heading') {
    if (mark.type === 'label') return undefined
    const level = leaf.depth
    if (side) return { type: side === 'asker' ? 'asker' : 'answer', level }
    if (mark.type === 'question' && (mark.sure || asking)) return { type: 'question', level }
    return { type: mark.type === 'note' ? 'note' : 'title', level }
  }
  if (mark.type === 'question' && mark.sure && !leaf.checkbox) return { type: 'question', level: 7 }
  if (side === 'asker') return { type: 'asker', level: 7 }
  return undefined
}

/** Opener and items, in order; a rule is no part of what it opens. */
export const contentOf = ({ opener, type, items }: Segment): readonly Item[] =>
  opener && type !== 'rule' ? [opener, ...items] : items

/** The first segment with all that stands in the second. */
export const merged = rememberPairs(
  (one: Segment, two: Segment): Segment => ({ ...one, items: [...one.items, ...contentOf(two)] }),
)

/** What is asked where a question or the other side's turn opens the segment. */
export function questionOf({ opener, items }: Segment): string | undefined {
  const mark = opener?.marks[0]
  if (!opener || !mark) return undefined
  if (mark.type === 'question') return mark.name
  const said = opener.leaf.prose.text.slice(mark.span.end).trim()
  return said || items[0]?.leaf.prose.text.trim() || undefined
}
