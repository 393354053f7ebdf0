/** The open documents, kept in step with the editor, and where the writer is typing in each. */
import { TextDocumentContentChangeEvent, TextDocuments } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Span } from '../story/span.ts'
import { type Change, typingAfter } from './typing.ts'

export interface OpenDocument {
  readonly uri: string
  /** The same object as long as the document is open; its version tells its states apart. */
  readonly document: TextDocument
  /** The version that was last opened or saved. */
  savedVersion: number
  /** What is being typed; undefined once the writer pauses. */
  typing: Span | undefined
}

export type OpenDocuments = TextDocuments<OpenDocument>

export const openDocuments = (): OpenDocuments =>
  new TextDocuments<OpenDocument>({
    create: (uri, languageId, version, text) => ({
      uri,
      document: TextDocument.create(uri, languageId, version, text),
      savedVersion: version,
      typing: undefined,
    }),
    update: (open, changes, version) => {
      const change = onlyChange(open.document, changes)
      TextDocument.update(open.document, changes, version)
      open.typing = change && typingAfter(open.typing, change, open.document.getText())
      return open
    },
  })

/** Nobody types in two places at once, or replaces a whole document by typing. */
function onlyChange(document: TextDocument, [change, ...more]: TextDocumentContentChangeEvent[]): Change | undefined {
  if (!change || more.length > 0 || !TextDocumentContentChangeEvent.isIncremental(change)) return undefined
  const { range, text } = change
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end), text }
}
