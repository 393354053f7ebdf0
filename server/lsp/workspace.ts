/** Everything about files that are not open: read through the host, remembered by their text, given up when told so. */
import {
  type CancellationToken,
  type Connection,
  LSPErrorCodes,
  type ProgressToken,
  type ReferenceParams,
  ReferencesRequest,
  ResponseError,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { provideReferences } from '../features/references.ts'
import { provideReport, type ReportFormat } from '../features/report.ts'
import type { ClientFacts, View } from '../features/view.ts'
import { provideWorkspace, type WorkspaceParams } from '../features/workspace.ts'
import { type Config, configFor, lint, type ProjectChange, withChange } from '../lint/index.ts'
import { parse } from '../story/parse.ts'
import { type Analyses, isTooLarge } from './analyses.ts'
import type { Host } from './host.ts'
import type { Settings } from './settings.ts'

interface Closed {
  readonly text: string
  readonly config: Config
  readonly ignored: ReadonlySet<string>
  readonly view: View
}

interface Asked extends WorkspaceParams {
  /** Texts that lie in no file yet, by the address they are to have; told after the files. */
  readonly texts?: Readonly<Record<string, string>>
  readonly workDoneToken?: ProgressToken
}

export function answerForWorkspace(
  connection: Connection,
  host: Host,
  settings: Settings,
  analyses: Analyses,
  client: ClientFacts,
): void {
  const closed = new Map<string, Closed>()
  /** Where else a fact may be told: what was last asked about. */
  let known: readonly string[] = []

  async function viewOf(uri: string): Promise<View | undefined> {
    const open = await analyses.linted(uri)
    if (open) return open.view
    const text = await host.readFile(uri)
    if (text !== undefined) return viewOfText(uri, text)
    closed.delete(uri)
    return undefined
  }

  async function viewOfText(uri: string, text: string): Promise<View> {
    const [config, ignored] = await Promise.all([settings.of(uri), settings.ignoredFor(uri)])
    const before = closed.get(uri)
    if (before && before.text === text && before.config === config && before.ignored === ignored) return before.view
    const document = TextDocument.create(uri, 'markdown', 0, text)
    const path = settings.pathOf(uri)
    const script = parse(isTooLarge({ document, config }) ? '' : text, {
      path,
      isScript: config.isScript(path),
      kinds: config.kinds,
    })
    const own = configFor(script, config)
    const findings = lint(script, own, ignored)
    const view: View = { document, script, config: own, findings, client, path, folder: settings.folderOf(uri) }
    closed.set(uri, { text, config, ignored, view })
    return view
  }

  async function viewsOf({ files, workDoneToken }: Asked, token: CancellationToken): Promise<View[]> {
    known = files
    for (const uri of closed.keys()) if (!files.includes(uri)) closed.delete(uri)
    const views: View[] = []
    for (const [at, uri] of files.entries()) {
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.')
      const view = await viewOf(uri)
      if (view) views.push(view)
      if (workDoneToken !== undefined)
        connection.sendNotification('$/progress', {
          token: workDoneToken,
          value: {
            kind: 'report',
            percentage: Math.round(((at + 1) / files.length) * 100),
            message: settings.pathOf(uri),
          },
        })
    }
    return views
  }

  async function workspace(params: Asked, token: CancellationToken) {
    const views = await viewsOf(params, token)
    const loose = await Promise.all(Object.entries(params.texts ?? {}).map(([uri, text]) => viewOfText(uri, text)))
    const { kinds } = await settings.of(params.files[0] ?? '')
    return provideWorkspace([...views, ...loose], kinds)
  }

  connection.onRequest('starStories/workspace', workspace)
  connection.onRequest(
    'starStories/report',
    async ({ format, ...params }: Asked & { format: ReportFormat }, token: CancellationToken) =>
      provideReport(await workspace(params, token), format),
  )
  connection.onRequest(
    'starStories/projectChange',
    ({ text, change }: { text: string; change: ProjectChange }) => withChange(text, change) ?? null,
  )
  connection.onRequest(ReferencesRequest.method, async (params: ReferenceParams, token: CancellationToken) => {
    const { uri } = params.textDocument
    const view = await analyses.view(uri)
    if (!view) return null
    const others = await viewsOf({ files: known }, token)
    return provideReferences(view, params, others)
  })
}
