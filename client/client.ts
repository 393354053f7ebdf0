/** Starts the server and everything one sees of it besides the text. The doors (node.ts, browser.ts) make the client. */
import * as vscode from 'vscode'
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient'
import { registerCommands } from './commands.ts'
import { configurationOf } from './settings.ts'
import { showSpeakingTime } from './status.ts'

/** Resolves once the server answers. */
export async function startClient(
  context: vscode.ExtensionContext,
  newClient: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<BaseLanguageClient> {
  const rulesPage = vscode.Uri.joinPath(context.extensionUri, 'server', 'rules', 'README.md')
  const client = newClient({
    documentSelector: [{ language: 'markdown' }],
    initializationOptions: { rulesPage: rulesPage.toString(), isOurs: true },
    diagnosticPullOptions: { onChange: true, onSave: true },
    middleware: { workspace: { configuration: configurationOf(context.extension.packageJSON) } },
  })
  client.onRequest('starStories/readFile', ({ uri }: { uri: string }) => read(vscode.Uri.parse(uri)))
  context.subscriptions.push(client, ...registerCommands(client, rulesPage), showSpeakingTime(client))
  await client.start()
  return client
}

/** The server may ask for project files only. */
async function read(uri: vscode.Uri): Promise<string | null> {
  if (!uri.path.endsWith('/.star-stories.json')) return null
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
  } catch {
    return null
  }
}
