/** The web door: the server is a worker. */
import * as vscode from 'vscode'
import {
  type BaseLanguageClient,
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser'
import { startClient } from './client.ts'

export function activate(context: vscode.ExtensionContext): Promise<BaseLanguageClient> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.cjs')
  let worker: Worker | undefined
  const server = async (): Promise<MessageTransports> => {
    worker?.terminate()
    worker = await newWorker(script)
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) }
  }
  context.subscriptions.push({ dispose: () => worker?.terminate() })
  return startClient(context, (options) => new LanguageClient('starStories', 'STAR Stories', server, options))
}

/** From the script's text and not from its address: where the extension comes from a remote machine, workers may not. */
async function newWorker(script: vscode.Uri): Promise<Worker> {
  const source = new TextDecoder().decode(await vscode.workspace.fs.readFile(script))
  return new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })))
}
