/**
 * The language server: wires documents, settings and features to a connection. It knows neither Node nor the browser;
 * what differs between them comes in as the connection and the host (node.ts, browser.ts).
 */
import {
  CodeLensRefreshRequest,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver'
import { provideScaffolds, type ScaffoldParams } from '../features/scaffold.ts'
import type { ClientFacts } from '../features/view.ts'
import { createAnalyses } from './analyses.ts'
import { canPull, startDiagnostics } from './diagnostics.ts'
import { openDocuments } from './documents.ts'
import type { Host } from './host.ts'
import { answerRequests, capabilities } from './requests.ts'
import { startSettings } from './settings.ts'
import { answerForWorkspace } from './workspace.ts'

/** Serves until the client says `exit`. Call it once for each connection, before anything is listened to. */
export function startServer(connection: Connection, host: Host): void {
  connection.onInitialize((params) => {
    start(connection, host, params)
    return greeting(params)
  })
  connection.listen()
}

function start(connection: Connection, host: Host, params: InitializeParams): void {
  const documents = openDocuments()
  const settings = startSettings(connection, host, params, () => {
    refreshDiagnostics()
    if (params.capabilities.workspace?.codeLens?.refreshSupport)
      connection.sendRequest(CodeLensRefreshRequest.type).catch((error) => connection.console.error(`${error}`))
  })
  const client: ClientFacts = { ...(host.rulesPage && { rulesPage: host.rulesPage }), ...params.initializationOptions }
  const analyses = createAnalyses(documents, settings, client)
  const refreshDiagnostics = startDiagnostics(connection, documents, analyses, host.timer, params)
  answerRequests(connection, analyses, (uri) => documents.get(uri)?.document.version)
  connection.onRequest('starStories/scaffold', async (params: ScaffoldParams) =>
    provideScaffolds(await settings.of(params.uri), params),
  )
  answerForWorkspace(connection, host, settings, analyses, client)
  documents.listen(connection)
}

const greeting = (params: InitializeParams): InitializeResult => ({
  serverInfo: { name: 'star-stories-language-server' },
  capabilities: {
    ...capabilities,
    referencesProvider: true,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...(canPull(params.capabilities) && {
      diagnosticProvider: { identifier: 'star-stories', interFileDependencies: false, workspaceDiagnostics: false },
    }),
  },
})
