/** The desktop door: the server is a process of its own. */
import * as vscode from 'vscode'
import { type BaseLanguageClient, LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { startClient } from './client.ts'

export function activate(context: vscode.ExtensionContext): Promise<BaseLanguageClient> {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.cjs').fsPath
  const server = { module, transport: TransportKind.ipc }
  return startClient(context, (options) => new LanguageClient('starStories', 'STAR Stories', server, options))
}
