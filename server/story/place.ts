/** From places in an item's clean text to places in the story. */
import type { Item } from './items.ts'
import type { Span } from './span.ts'

/** Where a stretch of an item's prose stands, counted from the start of the story. */
export type Place = (item: Item, start: number, end: number) => Span

export const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

/** Before the line break, or the end of the text. */
export const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}
