/** The web door: the server is a worker. */
import * as vscode from 'vscode'
import { type BaseLanguageClient, LanguageClient } from 'vscode-languageclient/browser'
import { startClient } from './client.ts'

export function activate(context: vscode.ExtensionContext): Promise<BaseLanguageClient> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.browser.js')
  const server = async () => new Worker(script.toString(true))
  return startClient(context, (options) => new LanguageClient('starStories', 'STAR Stories', server, options))
}
