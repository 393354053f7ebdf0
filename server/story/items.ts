/** A leaf with what its own text shows: the unit in which segments, drafts and passages count. */
import { times } from '../lexicon/speakers.ts'
import type { Block } from './blocks.ts'
import { bare } from './labels.ts'
import { type Leaf, readLeaves } from './markdown.ts'
import { type Mark, marksOf } from './marks.ts'
import { interviewSigns } from './voice.ts'

/** Position-free like its block. */
export interface Item {
  readonly leaf: Leaf
  readonly block: Block
  readonly marks: readonly Mark[]
  /** How strongly it says that the file is about job interviews: 0, 1, or 3 for a main heading. */
  readonly sign: number
}

/** The items of a block, in order. */
export const readItems = (block: Block): readonly Item[] =>
  readLeaves(block.text).map((leaf) => ({ leaf, block, marks: marksOf(leaf), sign: signOf(leaf) }))

const signOf = ({ form, depth, prose }: Leaf): number =>
  form === 'code' || !interviewSigns.test(prose.text) ? 0 : form === 'heading' && depth <= 2 ? 3 : 1

/** What a block adds to what is known of the whole file, so that a keystroke need not look at every item again. */
export interface Gist {
  readonly signs: number
  readonly questions: number
  /** Marks that tell who speaks: turns, names, and single letters, of which "A" may mean an answer. */
  readonly voices: readonly Mark[]
  /** A segment may begin in it: it has a heading, a rule, a question or a turn to speak. */
  readonly mayOpen: boolean
}

export function gistOf(items: readonly Item[]): Gist {
  const marks = items.flatMap((item) => item.marks)
  const voices = marks.filter(
    (mark) => mark.type === 'speaker' || mark.type === 'name' || (mark.type === 'label' && mark.reading.letter),
  )
  return {
    signs: items.reduce((sum, { sign }) => sum + sign, 0),
    questions: items.filter(({ marks: [mark] }) => mark?.type === 'question').length,
    voices,
    mayOpen:
      voices.length > 0 ||
      items.some(({ leaf }) => leaf.form === 'rule' || leaf.form === 'heading') ||
      marks.some(({ type }) => type === 'question'),
  }
}

/** Whether it may be spoken: a paragraph or list item that is no note and no box to tick. */
export const isSaid = ({ leaf, marks }: Item): boolean =>
  (leaf.form === 'paragraph' || leaf.form === 'item') && !leaf.checkbox && marks[0]?.type !== 'note'

/** "Time: ~90 seconds" under an answer. */
export const isTimeNote = ({ marks: [lead] }: Item): boolean => lead?.type === 'note' && times.test(bare(lead.name))
