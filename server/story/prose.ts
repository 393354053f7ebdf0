/** Clean text that remembers where it came from. */
import type { Span } from './span.ts'

export interface Prose {
  /** What a reader reads: no markup, code replaced by `ˣ` of the same length, mis-encoded runs mended. */
  readonly text: string
  /** The same with inline code readable: what a speaker says. Same length as `text`. */
  readonly spoken: string
  /** The source span of a stretch of `text`. */
  source(start: number, end: number): Span
}
