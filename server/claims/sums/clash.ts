import type { Span } from '../../story/span.ts'

/** Two places that cannot both be right. Spans count from the start of the story's text. */
export interface Clash {
  readonly fault: 'contradiction' | 'points'
  readonly span: Span
  /** The sum, in a candidate's words. */
  readonly message: string
  readonly related: readonly { readonly span: Span; readonly message: string }[]
}
