/** Every request the server answers about a document: one row each. */
import {
  CodeActionRequest,
  CodeLensRequest,
  CompletionRequest,
  type Connection,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  LSPErrorCodes,
  ResponseError,
  SelectionRangeRequest,
  type ServerCapabilities,
  type TextDocumentIdentifier,
} from 'vscode-languageserver'
import { codeActionKinds, provideCodeActions } from '../features/actions.ts'
import { providePassage } from '../features/calibration.ts'
import { completionTriggers, provideCompletion } from '../features/completion.ts'
import { provideFoldingRanges } from '../features/folding.ts'
import { provideHover } from '../features/hover.ts'
import { provideCodeLenses } from '../features/lenses.ts'
import { provideRehearsal } from '../features/rehearsal.ts'
import { provideSelectionRanges } from '../features/selection.ts'
import { provideSpokenTime, provideStories } from '../features/stories.ts'
import { provideDocumentSymbols } from '../features/symbols.ts'
import type { View } from '../features/view.ts'
import type { Analyses } from './analyses.ts'

interface Row {
  readonly method: string
  /** What a client is told when it asks what the server can do. */
  readonly capability: ServerCapabilities
  readonly provide: (view: View, params: never) => unknown
}

const rows: readonly Row[] = [
  { method: HoverRequest.method, capability: { hoverProvider: true }, provide: provideHover },
  {
    method: DocumentSymbolRequest.method,
    capability: { documentSymbolProvider: { label: 'STAR Stories' } },
    provide: provideDocumentSymbols,
  },
  { method: FoldingRangeRequest.method, capability: { foldingRangeProvider: true }, provide: provideFoldingRanges },
  {
    method: SelectionRangeRequest.method,
    capability: { selectionRangeProvider: true },
    provide: provideSelectionRanges,
  },
  {
    method: CompletionRequest.method,
    capability: { completionProvider: { triggerCharacters: completionTriggers } },
    provide: provideCompletion,
  },
  {
    method: CodeActionRequest.method,
    capability: { codeActionProvider: { codeActionKinds, resolveProvider: true } },
    provide: provideCodeActions,
  },
  { method: CodeLensRequest.method, capability: { codeLensProvider: {} }, provide: provideCodeLenses },
  { method: 'starStories/stories', capability: {}, provide: provideStories },
  { method: 'starStories/spokenTime', capability: {}, provide: provideSpokenTime },
  { method: 'starStories/passage', capability: {}, provide: providePassage },
  { method: 'starStories/rehearsal', capability: {}, provide: provideRehearsal },
]

export const capabilities: ServerCapabilities = Object.assign({}, ...rows.map(({ capability }) => capability))

/** Answers null for documents that are not open, and gives up where the text has changed under a request. */
export function answerRequests(
  connection: Connection,
  analyses: Analyses,
  versionOf: (uri: string) => number | undefined,
) {
  // Actions come whole; a client that holds edits back until they are wanted asks once more.
  connection.onCodeActionResolve((action) => action)
  for (const { method, provide } of rows)
    connection.onRequest(method, async (params: { textDocument: TextDocumentIdentifier }) => {
      const { uri } = params.textDocument
      const asked = versionOf(uri)
      const view = await analyses.view(uri)
      if (!view) return null
      if (view.document.version !== asked)
        return new ResponseError(LSPErrorCodes.ContentModified, `${uri} has changed since ${method} was asked.`)
      return provide(view, params as never)
    })
}
