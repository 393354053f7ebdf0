/**
 * Settings: defaults, then the user's, then the project file, then the workspace's; what is not set never counts.
 *
 * The client answers for section `starStories` what the user has set and for `starStories.workspace` what the workspace
 * has set. A client that knows nothing of the second answers null there, and all it has counts as the user's.
 */
import type { ClientCapabilities, Connection, InitializeParams } from 'vscode-languageserver'
import {
  DiagnosticSeverity,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { rangeOf } from '../features/range.ts'
import { type Config, IGNORE_FILE, PROJECT_FILE, parseIgnoreFile, parseProjectFile, resolve } from '../lint/index.ts'
import type { Host } from './host.ts'

export interface Settings {
  /** What holds for a document; the same object until a setting changes. */
  of(uri: string): Promise<Config>
  /** The document's path below its workspace folder, with forward slashes; its file name where it has no folder. */
  pathOf(uri: string): string
  /** Its workspace folder, with a slash at the end; undefined where it lies in none. */
  folderOf(uri: string): string | undefined
  /** The keys of findings that its folder ignores; the same object until the list changes. */
  ignoredFor(uri: string): Promise<ReadonlySet<string>>
}

type Layer = Readonly<Record<string, unknown>>

/** @param changed called when what `of` answers may have changed */
export function startSettings(
  connection: Connection,
  host: Host,
  { capabilities, workspaceFolders, rootUri, initializationOptions }: InitializeParams,
  changed: () => void,
): Settings {
  const folders = new Set((workspaceFolders ?? (rootUri ? [{ uri: rootUri }] : [])).map(({ uri }) => withSlash(uri)))
  const projects = new Map<string, Promise<Layer>>()
  const configs = new Map<string, Promise<Config>>()
  const ignored = new Map<string, Promise<ReadonlySet<string>>>()
  /** Project files with problems on show. */
  const faulty = new Set<string>()
  const warned = new Set<string>()
  /** Of a client that cannot be asked. */
  let told: Layer = initializationOptions?.settings ?? {}

  /** Once for each problem: settings are read for every document. */
  function warn(problem: string): void {
    if (warned.has(problem)) return
    warned.add(problem)
    connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Warning,
      message: `STAR Stories settings: ${problem}`,
    })
  }

  const forget = () => {
    configs.clear()
    changed()
  }
  const folderOf = (uri: string) =>
    [...folders].filter((folder) => uri.startsWith(folder)).sort((a, b) => b.length - a.length)[0]

  async function configOf(uri: string): Promise<Config> {
    const folder = folderOf(uri)
    const [[user, workspace], project] = await Promise.all([ask(uri), folder ? projectOf(folder) : {}])
    const { config, problems } = resolve([user, project, workspace])
    problems.forEach(warn)
    return config
  }

  async function ask(scopeUri: string): Promise<[Layer, Layer]> {
    if (!capabilities.workspace?.configuration) return [told, {}]
    const [user, workspace] = await connection.workspace.getConfiguration([
      { scopeUri, section: 'starStories' },
      { scopeUri, section: 'starStories.workspace' },
    ])
    return [user ?? {}, workspace ?? {}]
  }

  function projectOf(folder: string): Promise<Layer> {
    const known = projects.get(folder) ?? readProject(folder + PROJECT_FILE)
    projects.set(folder, known)
    return known
  }

  async function readProject(uri: string): Promise<Layer> {
    const text = await host.readFile(uri)
    const { settings, problems } = parseProjectFile(text ?? '{}')
    if (problems.length === 0 && !faulty.delete(uri)) return settings
    if (problems.length > 0) faulty.add(uri)
    const document = TextDocument.create(uri, 'jsonc', 0, text ?? '')
    connection.sendDiagnostics({
      uri,
      diagnostics: problems.map(({ span, message }) => ({
        range: rangeOf(document, span),
        severity: DiagnosticSeverity.Error,
        source: 'star-stories',
        message,
      })),
    })
    return settings
  }

  async function readIgnored(uri: string): Promise<ReadonlySet<string>> {
    const { keys, problem } = parseIgnoreFile((await host.readFile(uri)) ?? '')
    if (problem) warn(problem)
    return keys
  }

  connection.onDidChangeConfiguration(({ settings }) => {
    told = settings?.starStories ?? told
    forget()
  })
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) {
      if (uri.endsWith(`/${PROJECT_FILE}`)) projects.delete(uri.slice(0, -PROJECT_FILE.length))
      if (uri.endsWith(`/${IGNORE_FILE}`)) ignored.delete(uri.slice(0, -IGNORE_FILE.length))
    }
    forget()
  })
  connection.onInitialized(() => {
    register(connection, capabilities)
    if (!capabilities.workspace?.workspaceFolders) return
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      for (const { uri } of removed) folders.delete(withSlash(uri))
      for (const { uri } of added) folders.add(withSlash(uri))
      forget()
    })
  })

  return {
    of(uri) {
      const known = configs.get(uri) ?? configOf(uri)
      configs.set(uri, known)
      known.catch(() => configs.delete(uri))
      return known
    },
    folderOf,
    ignoredFor(uri) {
      const folder = folderOf(uri)
      if (folder === undefined) return Promise.resolve(nothing)
      const known = ignored.get(folder) ?? readIgnored(folder + IGNORE_FILE)
      ignored.set(folder, known)
      return known
    },
    pathOf: (uri) => decodeURIComponent(uri.slice(folderOf(uri)?.length ?? uri.lastIndexOf('/') + 1)),
  }
}

function register(connection: Connection, { workspace }: ClientCapabilities): void {
  if (workspace?.didChangeConfiguration?.dynamicRegistration)
    connection.client.register(DidChangeConfigurationNotification.type, { section: 'starStories' })
  if (workspace?.didChangeWatchedFiles?.dynamicRegistration)
    connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [{ globPattern: `**/${PROJECT_FILE}` }, { globPattern: `**/${IGNORE_FILE}` }],
    })
}

const nothing: ReadonlySet<string> = new Set()

const withSlash = (uri: string) => (uri.endsWith('/') ? uri : `${uri}/`)
