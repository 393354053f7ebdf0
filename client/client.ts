/** Starts the server and everything one sees of it besides the text. The doors (node.ts, browser.ts) make the client. */
import * as vscode from 'vscode'
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient'
import { READINGS } from './calibration.ts'
import { registerCommands } from './commands.ts'
import { createPractice } from './practise/practise.ts'
import { createProblems } from './problems.ts'
import { createStorySet } from './set.ts'
import { configurationOf } from './settings.ts'
import { showSpeakingTime } from './status.ts'
import { registerTools } from './tools.ts'
import { createVersionGuard } from './versions.ts'
import { createViews } from './views/views.ts'

/** Resolves once the server answers. */
export async function startClient(
  context: vscode.ExtensionContext,
  newClient: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<BaseLanguageClient> {
  const rulesPage = vscode.Uri.joinPath(context.extensionUri, 'server', 'rules', 'README.md')
  const versions = createVersionGuard(() =>
    vscode.window.showWarningMessage(vscode.l10n.t('The text has changed since. Nothing was done; try again.')),
  )
  const client = newClient({
    documentSelector: [{ language: 'markdown' }],
    initializationOptions: { rulesPage: rulesPage.toString(), isOurs: true },
    diagnosticPullOptions: { onChange: true, onSave: true },
    middleware: {
      workspace: { configuration: configurationOf(context.extension.packageJSON) },
      async provideCodeActions(document, range, actionContext, token, next) {
        const { version } = document
        return versions.hold((await next(document, range, actionContext, token)) ?? [], document, version)
      },
      resolveCodeAction: async (action) => versions.release(action),
    },
  })
  client.onRequest('starStories/readFile', ({ uri }: { uri: string }) => read(vscode.Uri.parse(uri)))
  const set = createStorySet(client)
  const practice = createPractice(set, context.workspaceState, () => views.refresh())
  const views = createViews(client, set, context.workspaceState, practice.memory)
  const problems = createProblems(client, set)
  const commands = registerCommands(client, rulesPage, context.globalState, { set, views, practice, problems })
  context.subscriptions.push(client, set, practice, views, problems, ...commands, showSpeakingTime(client))
  context.globalState.setKeysForSync([READINGS])
  await client.start()
  context.subscriptions.push(registerTools(client))
  return client
}

/** The server may ask for project files and for markdown of this workspace. */
async function read(uri: vscode.Uri): Promise<string | null> {
  const isOurs = /\/\.star-stories(?:-ignore)?\.json$/.test(uri.path)
  if (!isOurs && !(/\.(?:md|markdown)$/i.test(uri.path) && vscode.workspace.getWorkspaceFolder(uri))) return null
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
  } catch {
    return null
  }
}
