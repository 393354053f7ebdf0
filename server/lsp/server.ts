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
import type { ClientFacts, View } from '../features/view.ts'
import { styleOf } from '../story/reshape.ts'
import { createAnalyses } from './analyses.ts'
import { canPull, startDiagnostics } from './diagnostics.ts'
import { openDocuments } from './documents.ts'
import type { Host } from './host.ts'
import { answerRequests, capabilities } from './requests.ts'
import { startSettings } from './settings.ts'
import { answerAboutTime } from './speaking.ts'
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
  connection.onRequest('starStories/scaffold', async (params: ScaffoldParams) => {
    const [config, view] = await Promise.all([settings.of(params.uri), analyses.view(params.uri)])
    return provideScaffolds(config, { ...handOf(view), ...params })
  })
  answerForWorkspace(connection, host, settings, analyses, client)
  answerAboutTime(connection, settings)
  documents.listen(connection)
}

/** Labels as the stories of the file have them, where it has any. */
function handOf(view: View | undefined): Pick<ScaffoldParams, 'style'> {
  const styles = view?.script.stories.map(({ story }) => styleOf(story)) ?? []
  const style = styles.find((each) => each !== undefined && each !== 'other')
  return style === undefined ? {} : { style }
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
