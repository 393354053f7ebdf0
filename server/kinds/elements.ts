import type { Element, Kind } from './kind.ts'

/** What the kind asks for and `text`, a story's clean text, never tells; empty for an empty text. */
export const untoldElements = (kind: Kind, text: string): readonly Element[] =>
  text.trim() === ''
    ? []
    : kind.elements.filter(
        ({ cues, when }) =>
          (when === undefined || when.some((sign) => sign.test(text))) && !cues.some((told) => told.test(text)),
      )
