/** The one place where offsets become positions. */
import type { Range } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Span } from '../story/span.ts'

/** The LSP range (lines and UTF-16 columns from 0) of a span of the file. */
export const rangeOf = (document: TextDocument, { start, end }: Span): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
})
