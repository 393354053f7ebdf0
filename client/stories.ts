import type * as vscode from 'vscode'
import { type BaseLanguageClient, State } from 'vscode-languageclient'
import type { StoryInfo } from './protocol.ts'

/** The stories of an open document; none while the server is away or where it has nothing to say. */
export async function storiesOf(client: BaseLanguageClient, document: vscode.TextDocument): Promise<StoryInfo[]> {
  if (document.languageId !== 'markdown' || client.state !== State.Running) return []
  const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document)
  try {
    return (await client.sendRequest<StoryInfo[] | null>('starStories/stories', { textDocument })) ?? []
  } catch {
    return [] // The text has moved on; whoever asked will ask again.
  }
}
