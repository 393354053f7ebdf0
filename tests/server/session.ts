/** A client and the server in one process, with a clock that the test moves. */
import { PassThrough } from 'node:stream'
import {
  type ClientCapabilities,
  ConfigurationRequest,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  FileChangeType,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  ProposedFeatures,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  RegistrationRequest,
  ShowMessageNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node'
import type { Timer } from '../../server/lsp/host.ts'
import { startServer } from '../../server/lsp/server.ts'

export const folder = 'file:///home/ada/stories'
export const uri = `${folder}/answers.md`

type Layer = Record<string, unknown>

export interface Options {
  /** A client that pulls diagnostics; else one that waits for them. */
  readonly pull?: boolean
  readonly user?: Layer
  readonly workspace?: Layer
  /** Files on disk by uri. */
  readonly files?: Record<string, string>
  readonly folders?: readonly string[]
}

export type Session = Awaited<ReturnType<typeof startSession>>

export async function startSession(options: Options = {}) {
  const { pull = true, folders = [folder] } = options
  const settings: { user: Layer; workspace: Layer } = { user: options.user ?? {}, workspace: options.workspace ?? {} }
  const files = new Map(Object.entries(options.files ?? {}))
  const clock = fakeClock()
  const client = connect(async (file) => files.get(file), clock.timer)

  const published = new Inbox<PublishDiagnosticsParams>()
  const refreshes = new Inbox<void>()
  const messages = new Inbox<string>()
  const logged: string[] = []
  const registered: string[] = []
  client.onNotification(PublishDiagnosticsNotification.type, (params) => published.put(params))
  client.onNotification(ShowMessageNotification.type, ({ message }) => messages.put(message))
  client.onNotification(LogMessageNotification.type, ({ message }) => void logged.push(message))
  client.onRequest(DiagnosticRefreshRequest.type, () => refreshes.put())
  client.onRequest('window/showMessageRequest', ({ message }: { message: string }) => {
    messages.put(message)
    return null
  })
  client.onRequest(RegistrationRequest.type, ({ registrations }) => {
    registered.push(...registrations.map(({ method }) => method))
  })
  client.onRequest(ConfigurationRequest.type, ({ items }) =>
    items.map(({ section }) => (section === 'starStories' ? settings.user : settings.workspace)),
  )
  client.listen()

  const { capabilities }: InitializeResult = await client.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    workspaceFolders: folders.map((each) => ({ uri: each, name: each })),
    initializationOptions: { rulesPage: 'https://example.org/rules' },
    capabilities: clientCapabilities(pull),
  })
  await client.sendNotification(InitializedNotification.type, {})

  const versions = new Map<string, number>()
  const ids = new Map<string, string>()
  /** Once this is answered, everything sent before it has been dealt with. */
  const settled = () => client.sendRequest('starStories/scaffold', { uri })

  return {
    client,
    capabilities,
    clock,
    published,
    refreshes,
    messages,
    logged,
    registered,
    settled,

    open(text: string, file = uri) {
      versions.set(file, 1)
      return client.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri: file, languageId: 'markdown', version: 1, text },
      })
    },
    change(contentChanges: TextDocumentContentChangeEvent[], file = uri) {
      const version = versions.get(file)! + 1
      versions.set(file, version)
      return client.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri: file, version },
        contentChanges,
      })
    },
    save: (file = uri) =>
      client.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri: file } }),
    close: (file = uri) =>
      client.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: file } }),
    ask: <R>(method: string, params: object = {}, file = uri): Promise<R> =>
      client.sendRequest(method, { textDocument: { uri: file }, ...params }),

    /** As an editor does: with the id of the last report, unless `anew`. */
    async pull(file = uri, { anew = false } = {}): Promise<DocumentDiagnosticReport> {
      const previousResultId = anew ? undefined : ids.get(file)
      const report = await client.sendRequest(DocumentDiagnosticRequest.type, {
        textDocument: { uri: file },
        ...(previousResultId !== undefined && { previousResultId }),
      })
      if (report.resultId !== undefined) ids.set(file, report.resultId)
      return report
    },
    async configure(layer: 'user' | 'workspace', values: Layer) {
      settings[layer] = values
      await client.sendNotification(DidChangeConfigurationNotification.type, { settings: null })
    },
    async write(file: string, text: string | undefined) {
      if (text === undefined) files.delete(file)
      else files.set(file, text)
      const type = text === undefined ? FileChangeType.Deleted : FileChangeType.Changed
      await client.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: file, type }] })
    },
    async stop() {
      await client.sendRequest(ShutdownRequest.type)
      client.dispose()
    },
  }
}

function connect(readFile: (uri: string) => Promise<string | undefined>, timer: Timer): ProtocolConnection {
  const there = new PassThrough()
  const back = new PassThrough()
  const server = createConnection(ProposedFeatures.all, new StreamMessageReader(there), new StreamMessageWriter(back))
  startServer(server, { readFile, timer })
  return createProtocolConnection(new StreamMessageReader(back), new StreamMessageWriter(there))
}

const clientCapabilities = (pull: boolean): ClientCapabilities => ({
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    ...(pull && { diagnostics: { refreshSupport: true } }),
  },
  textDocument: { ...(pull ? { diagnostic: {} } : { publishDiagnostics: { versionSupport: true } }) },
})

/** What has come in and what is waited for. */
export class Inbox<T> {
  readonly all: T[] = []
  readonly #waiting: ((value: T) => void)[] = []

  put(value: T): void {
    this.all.push(value)
    this.#waiting.shift()?.(value)
  }

  /** The next to come in from now on. */
  next(): Promise<T> {
    return new Promise((resolve) => this.#waiting.push(resolve))
  }
}

function fakeClock() {
  let now = 0
  const pending = new Set<{ due: number; run: () => void }>()
  const timer: Timer = (milliseconds, run) => {
    const entry = { due: now + milliseconds, run }
    pending.add(entry)
    return () => pending.delete(entry)
  }
  return {
    timer,
    advance(milliseconds: number) {
      now += milliseconds
      for (const entry of [...pending].sort((a, b) => a.due - b.due))
        if (entry.due <= now && pending.delete(entry)) entry.run()
    },
  }
}

export const rulesOf = (diagnostics: readonly Diagnostic[]): unknown[] => diagnostics.map(({ code }) => code)
