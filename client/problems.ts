/** Findings of files that are not open, for the Problems panel. An open file has the server's own list instead. */
import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { WorkspaceInfo } from './protocol.ts'
import type { StorySet } from './set.ts'

const isWanted = () => vscode.workspace.getConfiguration('starStories').get<boolean>('workspaceFindings') === true

export interface Problems extends vscode.Disposable {
  /** Reads every story of the workspace with a progress bar, and leaves what was found in the panel. */
  check(): Promise<void>
}

export function createProblems(client: BaseLanguageClient, set: StorySet): Problems {
  const { t } = vscode.l10n
  const collection = vscode.languages.createDiagnosticCollection('star-stories')
  const isOpen = (uri: vscode.Uri) => vscode.workspace.textDocuments.some((document) => `${document.uri}` === `${uri}`)
  let asked = false

  async function show({ files }: WorkspaceInfo): Promise<void> {
    const lists = await Promise.all(
      files.map(
        async ({ uri, diagnostics }): Promise<[vscode.Uri, vscode.Diagnostic[]]> => [
          client.protocol2CodeConverter.asUri(uri),
          await client.protocol2CodeConverter.asDiagnostics([...diagnostics]),
        ],
      ),
    )
    collection.clear()
    for (const [uri, found] of lists) if (found.length > 0 && !isOpen(uri)) collection.set(uri, found)
  }
  const update = () => {
    if ((asked || isWanted()) && set.info) void show(set.info)
    else collection.clear()
  }

  async function check(): Promise<void> {
    const info = await vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: t('STAR Stories: checking all stories'),
        cancellable: true,
      },
      (progress, token) => {
        let before = 0
        return set.read(token, (message, percent) => {
          progress.report({ message, increment: percent - before })
          before = percent
        })
      },
    )
    if (!info) return
    asked = true
    await show(info)
    set.follow()
    const count = info.files.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0)
    await vscode.commands.executeCommand('workbench.actions.view.problems')
    vscode.window.setStatusBarMessage(
      t('{0} stories in {1} files checked, {2} findings', info.stories.length, info.files.length, count),
      8000,
    )
  }

  if (isWanted()) set.follow()
  const subscriptions = vscode.Disposable.from(
    collection,
    set.onDidChange(update),
    vscode.workspace.onDidOpenTextDocument(({ uri }) => collection.delete(uri)),
    vscode.workspace.onDidCloseTextDocument(update),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration('starStories.workspaceFindings')) return
      asked = false
      if (isWanted()) set.follow()
      update()
    }),
  )
  return { check, dispose: () => subscriptions.dispose() }
}
