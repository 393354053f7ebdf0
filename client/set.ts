/** All stories of the workspace: asked of the server, kept until something changes, for every view of them. */
import * as vscode from 'vscode'
import { type BaseLanguageClient, State } from 'vscode-languageclient'
import type { WorkspaceInfo } from './protocol.ts'

/** Milliseconds after the last change. */
const DELAY = 800
/** More markdown than this is no preparation for an interview. */
const MOST = 2000
const MARKDOWN = '**/*.{md,markdown}'
const ELSEWHERE = '**/{node_modules,.git,dist,out,vendor}/**'

export type Progress = (message: string, percent: number) => void

export interface StorySet extends vscode.Disposable {
  /** What was last read; undefined before the first reading. */
  readonly info: WorkspaceInfo | undefined
  readonly onDidChange: vscode.Event<WorkspaceInfo>
  /** Reads anew; the reading under way is given up. Undefined when it was cancelled or the server is away. */
  read(token?: vscode.CancellationToken, progress?: Progress): Promise<WorkspaceInfo | undefined>
  /** From now on it follows what changes. */
  follow(): void
}

export function createStorySet(client: BaseLanguageClient): StorySet {
  const changed = new vscode.EventEmitter<WorkspaceInfo>()
  let info: WorkspaceInfo | undefined
  let running: vscode.CancellationTokenSource | undefined
  let pending: ReturnType<typeof setTimeout> | undefined
  let following: vscode.Disposable | undefined
  let readings = 0

  async function read(token?: vscode.CancellationToken, progress?: Progress): Promise<WorkspaceInfo | undefined> {
    running?.cancel()
    const source = new vscode.CancellationTokenSource()
    running = source
    token?.onCancellationRequested(() => source.cancel())
    if (client.state !== State.Running) return undefined
    const workDoneToken = `stories-${++readings}`
    const listening = progress
      ? client.onNotification('$/progress', ({ token: of, value }: ProgressNote) => {
          if (of === workDoneToken) progress(value.message ?? '', value.percentage ?? 0)
        })
      : undefined
    try {
      const files = await markdownFiles(source.token)
      const answer = await client.sendRequest<WorkspaceInfo>(
        'starStories/workspace',
        { files, workDoneToken },
        source.token,
      )
      if (source.token.isCancellationRequested) return undefined
      info = answer
      changed.fire(answer)
      return answer
    } catch (error) {
      if (source.token.isCancellationRequested) return undefined
      client.outputChannel.appendLine(`The stories of the workspace could not be read: ${error}`)
      return undefined
    } finally {
      listening?.dispose()
      source.dispose()
      if (running === source) running = undefined
    }
  }

  const later = () => {
    clearTimeout(pending)
    pending = setTimeout(() => void read(), DELAY)
  }

  function follow(): void {
    if (following) return
    const watcher = vscode.workspace.createFileSystemWatcher(MARKDOWN)
    following = vscode.Disposable.from(
      watcher,
      watcher.onDidCreate(later),
      watcher.onDidChange(later),
      watcher.onDidDelete(later),
      vscode.workspace.onDidChangeWorkspaceFolders(later),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (document.languageId === 'markdown' && contentChanges.length > 0) later()
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('starStories')) later()
      }),
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) later()
      }),
    )
    void read()
  }

  return {
    get info() {
      return info
    },
    onDidChange: changed.event,
    read,
    follow,
    dispose() {
      clearTimeout(pending)
      running?.cancel()
      following?.dispose()
      changed.dispose()
    },
  }
}

interface ProgressNote {
  readonly token: string | number
  readonly value: { readonly message?: string; readonly percentage?: number }
}

/** In the order of their paths; without a folder those that are open. What is not saved yet belongs to no set. */
export async function markdownFiles(token?: vscode.CancellationToken): Promise<string[]> {
  const found = await vscode.workspace.findFiles(MARKDOWN, ELSEWHERE, MOST, token)
  const loose = vscode.workspace.textDocuments
    .filter(({ languageId }) => languageId === 'markdown' && !vscode.workspace.workspaceFolders?.length)
    .map(({ uri }) => uri)
  return [...found.sort((one, two) => (one.path < two.path ? -1 : 1)), ...loose].map((uri) => `${uri}`)
}
