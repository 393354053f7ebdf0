/** A story before it is read closely: which items, which labels, what it answers. */
import type { Item } from './items.ts'
import type { Mark } from './marks.ts'
import type { StarRole } from './script.ts'

/** Position-free; the same object for as long as its items and its surroundings are as they were. */
export interface Draft {
  readonly layout: 'labelled' | 'unlabelled'
  /** From the item that opens it to the last one that belongs to it. */
  readonly items: readonly Item[]
  readonly labels: readonly LabelHit[]
  /** The item that holds the title, if it stands inside the story. */
  readonly title: Item | undefined
  readonly question: string | undefined
  /** The nearest heading above, for the kind. */
  readonly section: string | undefined
  /** Turns of the other side in the middle of it: not spoken. */
  readonly prompts?: readonly Item[]
  /** Index in `items` of the first item of the answer itself, after title and question. */
  readonly answer: number
  readonly template: boolean
}

export type LabelMark = Extract<Mark, { type: 'label' }>

/** One label of a story, with the roles it plays there. */
export interface LabelHit {
  readonly item: Item
  readonly mark: LabelMark
  readonly roles: readonly StarRole[]
}
