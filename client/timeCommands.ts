/** Estimate Speaking Time: for a selection, the stories of a file, the stories of the workspace. */
import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { StoryInfo, TimeInfo } from './protocol.ts'
import { storiesOf } from './stories.ts'
import { aim, bar, clock, range } from './time.ts'

interface Item extends vscode.QuickPickItem {
  readonly uri?: vscode.Uri
  readonly story?: StoryInfo
}

/** Lists the stories of the file with their times, the selection first; picking one goes there. */
export async function estimateSpeakingTime(client: BaseLanguageClient): Promise<void> {
  const editor = vscode.window.activeTextEditor
  if (!editor) return
  const { document, selection } = editor
  const [stories, selected] = await Promise.all([
    storiesOf(client, document),
    selection.isEmpty ? undefined : timeOfSelection(client, document, selection),
  ])
  const items: Item[] = [
    ...(selected && selected.words > 0 ? [selectionItem(selected)] : []),
    ...stories.map((story) => storyItem(story, document.uri)),
  ]
  if (items.length === 0) {
    vscode.window.showInformationMessage('There is no story in this file yet. "STAR Stories: New Story…" begins one.')
    return
  }
  await goTo(await vscode.window.showQuickPick(items, { title: 'Speaking Time', placeHolder: 'Go to a story' }))
}

/** The same for every markdown file of the workspace. */
export async function estimateWorkspaceSpeakingTime(client: BaseLanguageClient): Promise<void> {
  const items = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: 'Timing all stories', cancellable: true },
    (progress, token) => readWorkspace(client, progress, token),
  )
  if (!items) return // cancelled
  if (items.length === 0) {
    vscode.window.showInformationMessage('There is no story in this workspace yet.')
    return
  }
  await goTo(
    await vscode.window.showQuickPick(items, {
      title: 'Speaking Time of the Workspace',
      placeHolder: 'Go to a story',
      matchOnDescription: true,
    }),
  )
}

async function readWorkspace(
  client: BaseLanguageClient,
  progress: vscode.Progress<{ message?: string; increment?: number }>,
  token: vscode.CancellationToken,
): Promise<Item[] | undefined> {
  const found = await vscode.workspace.findFiles('**/*.{md,markdown}', '**/node_modules/**', undefined, token)
  const files = found.sort((a, b) => a.path.localeCompare(b.path))
  const items: Item[] = []
  for (const [index, uri] of files.entries()) {
    if (token.isCancellationRequested) return undefined
    const name = vscode.workspace.asRelativePath(uri)
    progress.report({ message: `${index + 1} of ${files.length}: ${name}`, increment: 100 / files.length })
    const stories = await storiesIn(client, uri)
    if (stories.length === 0) continue
    const seconds = stories.reduce((sum, story) => sum + story.seconds, 0)
    items.push({ label: `${name} · ${clock(seconds)}`, kind: vscode.QuickPickItemKind.Separator })
    items.push(...stories.map((story) => storyItem(story, uri)))
  }
  return token.isCancellationRequested ? undefined : items
}

/** As it stands in the editor, else on disk; none where it cannot be read. */
async function storiesIn(client: BaseLanguageClient, uri: vscode.Uri): Promise<StoryInfo[]> {
  const open = vscode.workspace.textDocuments.find((document) => `${document.uri}` === `${uri}`)
  try {
    const text = open?.getText() ?? new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
    return await client.sendRequest<StoryInfo[]>('starStories/storiesIn', { uri: `${uri}`, text })
  } catch (error) {
    client.outputChannel.appendLine(`${uri.path} could not be timed: ${error}`)
    return []
  }
}

async function timeOfSelection(client: BaseLanguageClient, document: vscode.TextDocument, selection: vscode.Range) {
  if (document.languageId !== 'markdown') return undefined
  const { code2ProtocolConverter: to } = client
  const params = { textDocument: to.asTextDocumentIdentifier(document), range: to.asRange(selection) }
  return (await client.sendRequest<TimeInfo | null>('starStories/spokenTime', params)) ?? undefined
}

const selectionItem = (time: TimeInfo): Item => ({
  label: 'Selection',
  iconPath: new vscode.ThemeIcon('selection'),
  description: `${clock(time.seconds)} · ${time.words} words`,
  detail: `${range(time)} for most speakers`,
})

function storyItem(story: StoryInfo, uri: vscode.Uri): Item {
  const { title, seconds, words, budget, verdict, parts } = story
  const aims = aim(budget)
  return {
    label: title,
    description: `${clock(seconds)} of ${aims} · ${words} words`,
    detail: [
      `${bar(seconds, budget)}${verdict === 'over' ? ' too long' : ''}`,
      ...parts.filter((part) => part.words > 0).map((part) => `${part.name} ${clock(part.seconds)}`),
    ].join('  ·  '),
    uri,
    story,
  }
}

async function goTo(item: Item | undefined): Promise<void> {
  if (!item?.uri || !item.story) return
  const { line, character } = item.story.range.start
  const start = new vscode.Position(line, character)
  const editor = await vscode.window.showTextDocument(item.uri)
  editor.selection = new vscode.Selection(start, start)
  editor.revealRange(new vscode.Range(start, start), vscode.TextEditorRevealType.AtTop)
}
